import { browser } from 'wxt/browser';

/** Closes the popup; where it stands in a small window Firefox lets no script close it, so its tab is removed. */
export async function closeItself(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
