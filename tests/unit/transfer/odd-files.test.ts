import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import {
  commitBackup,
  eraseEverything,
  makeBackup,
  previewBackup,
  readOddRows,
} from '../../../utils/transfer/backup.ts';
import { inOrder } from '../../../utils/transfer/in-order.ts';
import { ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';

withEmptyStore();

async function aFile(): Promise<string> {
  await saveRating({ ...ratingOn('2026-03-10', 4, 'a'), note: 'told' });
  const { text } = await makeBackup();
  await eraseEverything();
  return text;
}

/** What becomes of a file: the scores of the ratings that it brings, or why it is refused. */
async function brings(text: string): Promise<number[] | string> {
  const preview = await previewBackup(text);
  if (!preview.ok) return preview.why;
  await commitBackup(preview);
  const scores = (await database.ratings.toArray()).map(({ score }) => score);
  await database.ratings.clear();
  return scores;
}

/** A list within a list, so many times over, as JSON. */
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a file that a tool has written anew', () => {
  it('is whole though its keys come in another order', async () => {
    const text = await aFile();
    const reversed = JSON.stringify(JSON.parse(text), (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).reverse())
        : part,
    );
    expect(await brings(reversed)).toEqual([4]);
    expect(await brings(JSON.stringify(inOrder(JSON.parse(text))))).toEqual([4]);
    expect(await brings(reversed.replace('"told"', '"tolD"'))).toBe('damaged');
  });

  it('is whole with the line ends of another system, and with numbers written another way', async () => {
    const text = await aFile();
    expect(await brings(text.replaceAll('\n', '\r\n'))).toEqual([4]);
    expect(await brings(text.replace('"score": 4', '"score": 4.0e0'))).toEqual([4]);
  });

  it('has the same checksum whatever the order in which its rows were made up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const other = Object.fromEntries(Object.entries(value).reverse());
        expect(JSON.stringify(inOrder(other))).toBe(JSON.stringify(inOrder(value)));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('a file with something nested without end', () => {
  it('is refused like a damaged one, wherever that stands', async () => {
    const text = await aFile();
    const deep = nested(100_000);
    expect(await brings(text.replace('"ratings": [', `"ratings": [${deep},`))).toBe('damaged');
    expect(await brings(text.replace(/}\s*$/, `,"setAside":{"ratings":[${deep}]}}`))).toBe(
      'damaged',
    );
    expect(await brings(deep)).toBe('foreign');
    expect(await brings('['.repeat(100_000))).toBe('not-json');
  });
});

describe('a file that has set aside rows of tables that are none of ours', () => {
  it('is taken in, and these are kept as well, once', async () => {
    const text = await aFile();
    const aside = '{"__proto__":[{"a":1}],"constructor":[{"b":1}],"dreams":[7,null]}';
    const file = text.replace(/}\s*$/, `,"setAside":${aside}}`);
    expect(await brings(file)).toEqual([4]);
    expect(await brings(file)).toEqual([4]);
    const tables = (await readOddRows()).map(({ table, row }) => [table, row]);
    expect(tables).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', { b: 1 }],
      ['dreams', 7],
      ['dreams', null],
    ]);
    expect((await makeBackup()).text).toContain('"dreams"');
    expect((await makeBackup()).setAside).toBe(4);
  });
});
