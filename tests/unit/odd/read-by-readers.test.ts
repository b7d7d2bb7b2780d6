import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every reading of a table of the store: by its name, or by all names one after the other. */
const READS = /\.(get|bulkGet|toArray|first|last|each)\(/;
const TABLE =
  /\bdatabase\b|\b(evenings|ratings|screen|sleeps|promptLog|verdicts|table)\s*\.where\(/;

/** Those that read the other tables alone: the state of the engine, and what is to be done. */
const OTHER_TABLES = [
  'entrypoints/shared/contract-store.ts',
  'utils/storage/database.ts',
  'utils/transfer/pending-act.ts',
];

it('whatever reads a table of rows reads it by the readers of rows', () => {
  const files = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}');
  const reading = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return READS.test(text) && TABLE.test(text);
  });
  const rows = reading.filter((file) => !OTHER_TABLES.includes(file)).sort();
  const unread = rows.filter((file) => !/\b(READERS|readRows)\b/.test(readFileSync(file, 'utf8')));
  expect(unread).toEqual([]);
  expect(rows).toEqual([
    'utils/storage/apply-change.ts',
    'utils/storage/diary-store.ts',
    'utils/storage/engine-store.ts',
    'utils/storage/kept-since.ts',
    'utils/storage/read-evenings.ts',
    'utils/storage/read-rows.ts',
    'utils/storage/verdict-store.ts',
    'utils/transfer/backup.ts',
  ]);
});
