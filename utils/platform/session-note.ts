import { browser } from 'wxt/browser';

/**
 * Notes for as long as the browser runs, which the worker and all pages share. They lie in memory, so
 * that a full disk keeps none of them away; where they cannot be kept, nothing is noted. Never rejects.
 */
export async function noteForSession(name: string, noted: boolean): Promise<void> {
  try {
    await browser.storage.session.set({ [name]: noted });
  } catch {
    // Without the note the worst is done once more, or left to the next start.
  }
}

/** True while it is noted. Never rejects. */
export async function isNoted(name: string): Promise<boolean> {
  try {
    return (await browser.storage.session.get(name))[name] === true;
  } catch {
    return false;
  }
}
