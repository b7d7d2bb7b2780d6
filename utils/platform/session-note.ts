import { browser } from 'wxt/browser';

/**
 * Notes for as long as the browser runs, which the worker and all pages share. They lie in memory, so
 * that a full disk keeps none of them away; where they cannot be kept, nothing is noted.
 */
export async function noteForSession(name: string, noted: boolean): Promise<void> {
  await browser.storage.session.set({ [name]: noted }).catch(() => undefined);
}

/** True while it is noted. */
export async function isNoted(name: string): Promise<boolean> {
  const notes = await browser.storage.session.get(name).catch(() => ({}));
  return (notes as Record<string, unknown>)[name] === true;
}
