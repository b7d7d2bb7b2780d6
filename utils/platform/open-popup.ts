import { browser } from 'wxt/browser';

const POPUP = '/popup.html';

/** What the popup is opened for: the scale of this moment, of the evening's worst (rule 21), or of the night's. */
export type PopupAsk = 'now' | 'worst' | 'night-worst';

/** Opens the popup after a press on a notice; a small window where the browser refuses, a tab where there are no windows. */
export async function openPopup(ask: PopupAsk): Promise<void> {
  const popup = ask === 'now' ? POPUP : `${POPUP}#${ask}`;
  try {
    await browser.action.setPopup({ popup });
    await browser.action.openPopup();
  } catch {
    await (browser.windows?.create({ url: popup, type: 'popup', width: 376, height: 640 }) ??
      browser.tabs.create({ url: popup }));
  } finally {
    await resetPopup();
  }
}

/** The popup of the toolbar button asks about this moment; a worker that died may have left it otherwise. */
export async function resetPopup(): Promise<void> {
  await browser.action?.setPopup?.({ popup: POPUP });
}
