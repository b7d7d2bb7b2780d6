import { browser } from 'wxt/browser';

/** What lies under a key of the browser's local storage; undefined when nothing does. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back with every new value under a key, whoever wrote it, where the browser tells of them; returns how to stop. */
export function watchLocal(key: string, seen: (value: unknown) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) seen(changes[key].newValue);
  };
  const { onChanged } = browser.storage.local;
  onChanged?.addListener(hear);
  return () => onChanged?.removeListener(hear);
}
