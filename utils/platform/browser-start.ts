import { browser } from 'wxt/browser';

/**
 * True for the first worker since the browser itself was started. The session's storage is empty
 * then and only then; `onStartup` comes too late, after the first look at the clock.
 */
export async function isFirstWorker(): Promise<boolean> {
  const { running } = await browser.storage.session.get('running');
  await browser.storage.session.set({ running: true });
  return running !== true;
}
