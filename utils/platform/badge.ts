import { browser } from 'wxt/browser';

const DOT = '•';

/** The badge is a dot while something waits in the popup, and nothing else (rule 11). Where buttons have no badges there is none. */
export async function setBadge(pending: boolean): Promise<void> {
  await browser.action?.setBadgeBackgroundColor?.({ color: '#8a5a2b' });
  await browser.action?.setBadgeText?.({ text: pending ? DOT : '' });
}
