import { inflateSync } from 'node:zlib';

/** How many pages a PDF has: its page objects, which some programs keep in compressed streams. */
export function pagesOfPdf(file: Uint8Array): number {
  const text = Buffer.from(file).toString('latin1');
  const streams = text.matchAll(/\/ObjStm.*?stream\r?\n(.*?)endstream/gs);
  const unpacked = [...streams].map(([, packed = '']) => inflated(packed));
  return [text, ...unpacked].reduce((sum, part) => sum + pageObjectsIn(part), 0);
}

function pageObjectsIn(text: string): number {
  return text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

function inflated(packed: string): string {
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}
