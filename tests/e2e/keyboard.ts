import type { Page } from './driver/page.ts';

/** More stops than any page has. */
const MOST_STOPS = 120;

/** Goes on with the Tab key until what has the focus has this name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.press('Tab');
    if ((await nameOfFocus(page)) === name) return;
  }
  throw new Error(`The Tab key never came to "${name}".`);
}

/** The name of what has the focus; empty where nothing has it. */
export function nameOfFocus(page: Page): Promise<string> {
  return page.eval(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    return focused?.ariaLabel ?? focused?.labels?.[0]?.innerText ?? focused?.innerText ?? '';
  });
}
