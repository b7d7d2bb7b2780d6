import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** Where the reader has what it needs for fonts that a file does not hold. */
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
);

/** What a PDF says, page by page, with white space drawn together. */
export async function textsOfPdf(file: Uint8Array): Promise<string[]> {
  const loading = getDocument({
    data: new Uint8Array(file),
    standardFontDataUrl: fonts,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map(textOf).join('').replaceAll(/\s+/g, ' ').trim();
  });
  const texts = await Promise.all(pages);
  await loading.destroy();
  return texts;
}

/** How wide and high the first page of a PDF is, in points. */
export async function paperOfPdf(file: Uint8Array): Promise<number[]> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const [left = 0, bottom = 0, right = 0, top = 0] = (await (await loading.promise).getPage(1))
    .view;
  await loading.destroy();
  return [right - left, top - bottom].map(Math.round);
}

/** How many pages a PDF has. */
export async function pagesOfPdf(file: Uint8Array): Promise<number> {
  return (await textsOfPdf(file)).length;
}

function textOf(item: unknown): string {
  const { str = '', hasEOL = false } = item as Partial<TextItem>;
  return hasEOL ? `${str} ` : str;
}
