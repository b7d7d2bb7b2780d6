import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the popup, as the person has set them; null where there are none. */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    readShortcut().then(setKeys, () => setKeys(null));
  }, []);
  return keys;
}

async function readShortcut(): Promise<string | null> {
  // Firefox on Android has no keys for extensions.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
