import { browser } from 'wxt/browser';
import { readSettings } from '../../utils/storage/settings-store.ts';

/** Opens the Welcome page after the first installation: what is kept is said before anything is. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { startedAt } = await readSettings();
  if (startedAt === null) await browser.tabs.create({ url: '/options.html#welcome' });
}
