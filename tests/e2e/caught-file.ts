import type { Page } from './driver/page.ts';

type CaughtFile = { name: string; text: string };

/** Presses "Save a backup" and reads what is handed over once the page says so, instead of asking where to put it. */
export async function savedBackup(page: Page, says: string): Promise<CaughtFile> {
  await page.eval(catchFiles);
  await page.click('button', 'Save a backup');
  await page.see(says);
  return page.eval(caughtFile);
}

function catchFiles(): void {
  const { createObjectURL } = URL;
  URL.createObjectURL = (file: Blob) => {
    Object.assign(window, { caught: file });
    return createObjectURL(file);
  };
  HTMLAnchorElement.prototype.click = function () {
    Object.assign(window, { caughtName: this.download });
  };
}

async function caughtFile(): Promise<CaughtFile> {
  const file = Reflect.get(window, 'caught') as Blob;
  return { name: Reflect.get(window, 'caughtName') as string, text: await file.text() };
}
