import { browser } from 'wxt/browser';

/**
 * True for the first worker since the browser itself was started. The session's storage is empty
 * then and only then; `onStartup` comes too late, after the first look at the clock. A browser that
 * does not answer was not started just now: a worker has to wake all the same.
 */
export async function isFirstWorker(): Promise<boolean> {
  try {
    const { running } = await browser.storage.session.get('running');
    await browser.storage.session.set({ running: true });
    return running !== true;
  } catch {
    return false;
  }
}
