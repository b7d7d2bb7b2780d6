import type { Table } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { canonicalJson } from '../../../utils/rows/same.ts';
import { TABLE_NAMES } from '../../../utils/rows/tables.ts';
import { database } from '../../../utils/storage/database.ts';
import {
  commitBackup,
  eraseEverything,
  makeBackup,
  type Preview,
  previewBackup,
} from '../../../utils/transfer/backup.ts';
import type { Backup } from '../../../utils/transfer/backup-format.ts';
import { diceOf } from '../../fixtures/golden/dice.ts';
import { seedFor } from '../engine/assert-lives.ts';
import { withEmptyStore } from '../storage/store.ts';
import { troubleOn, withBrowser } from './every-page.tsx';
import { type Chance, withBytes, withStructure } from './mutations.ts';
import { EVENING, wholeRows } from './odd-rows.ts';
import { WHOLE_SETTINGS } from './odd-state.ts';
import { EVERY, type Opened } from './pages.ts';

const isFresh = import.meta.env.MODE === 'fresh';
const RUNS = isFresh ? Number(process.env.RUNS ?? 20_000) : 300;
const SEED = Number(process.env.SEED ?? seedFor(20_261_125));

/** In every run of the tests one page is drawn of each file that changed something, in turn; with fresh seeds all of them. */
const PAGES_EACH = isFresh ? EVERY.length : 1;

/** Of the files that bring nothing, every so many is followed by a look at a page all the same. */
const SAMPLED = 100;

withEmptyStore();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  withBrowser();
});

afterEach(() => vi.useRealTimers());

async function aFile(): Promise<string> {
  for (let day = 0; day < 3; day += 1) {
    const rows = wholeRows(addEvenings(EVENING, -day));
    for (const table of TABLE_NAMES) await database.table(table).put(rows[table]);
  }
  await fakeBrowser.storage.local.set({ settings: WHOLE_SETTINGS });
  const { text } = await makeBackup();
  return text;
}

/** What is there before each file: one evening of the three, told otherwise. */
async function someDiary(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.evenings.put({ evening: EVENING, note: 'here', updatedAt: { note: 9 } } as never);
  await fakeBrowser.storage.local.set({ settings: WHOLE_SETTINGS });
}

async function everything(): Promise<string> {
  const tables = [...TABLE_NAMES, 'setAside'];
  return canonicalJson(await Promise.all(tables.map((name) => database.table(name).toArray())));
}

/** What is wrong with what a file brought: in again it brings nothing, since all of it is in. */
async function isPartial(text: string): Promise<string | null> {
  const again = await previewBackup(text);
  if (!again.ok) return 'not taken a second time';
  const brings = Object.values(again.counts).some((one) => one.new + one.newer > 0);
  return brings ? 'partly in' : null;
}

/** A commit that fails on its way, at the last of its tables, changes nothing. */
async function isUndone(preview: Extract<Preview, { ok: true }>): Promise<string | null> {
  const before = await everything();
  const tables = Object.getPrototypeOf(database.promptLog) as Table;
  const { bulkPut } = tables;
  const fail = vi.spyOn(tables, 'bulkPut').mockImplementation(function (this: Table, ...rows) {
    if (this.name === 'promptLog') throw new Error('no room');
    return bulkPut.apply(this, rows);
  });
  const failed = await commitBackup(preview).then(
    () => false,
    () => true,
  );
  fail.mockRestore();
  if (!failed) return 'no failure';
  return (await everything()) === before ? null : 'partly in after a failure';
}

type Counts = Record<'files' | 'accepted' | 'changed' | 'refused' | 'failed' | 'drawn', number>;

/** Takes one file in and looks at the pages; says what went wrong. */
async function tryFile(text: string, nth: number, counts: Counts): Promise<string[]> {
  const before = await everything();
  const preview = await previewBackup(text);
  const found: (string | null)[] = [];
  if ((await everything()) !== before) found.push('changed by a mere look');
  let changed = false;
  if (preview.ok) {
    counts.accepted += 1;
    if (nth % 10 === 0) {
      counts.failed += 1;
      found.push(await isUndone(preview));
    }
    await commitBackup(preview, { withSettings: nth % 2 === 0 });
    found.push(await isPartial(text));
    changed = (await everything()) !== before;
  } else counts.refused += 1;
  counts.changed += changed ? 1 : 0;
  const pages = changed || nth % SAMPLED === 0 ? pagesOf(nth) : [];
  counts.drawn += pages.length;
  for (const page of pages) found.push(await troubleOn(page));
  if (changed || preview.ok) await someDiary();
  return found.filter((one) => one !== null);
}

function pagesOf(nth: number): Opened[] {
  return Array.from({ length: PAGES_EACH }, (_, at) => EVERY[(nth + at) % EVERY.length] as Opened);
}

async function mutated(text: string, chance: Chance): Promise<string> {
  if (chance() < 0.5) return withBytes(text, chance);
  return withStructure(JSON.parse(text) as Backup, chance);
}

it('a file that is damaged or senseless in whatever way is taken in whole or not, and every page stands', async () => {
  const text = await aFile();
  await eraseEverything();
  await someDiary();
  // The code of each page comes when it is first drawn.
  for (const page of EVERY) await troubleOn(page);
  const counts: Counts = { files: 0, accepted: 0, changed: 0, refused: 0, failed: 0, drawn: 0 };
  const found: string[] = [];
  for (let nth = 0; nth < RUNS; nth += 1) {
    const seed = SEED + nth;
    counts.files += 1;
    const file = await mutated(text, diceOf(seed).share);
    const wrong = await tryFile(file, nth, counts).catch((error: Error) => [
      `threw ${error.name} ${error.message}`,
    ]);
    found.push(...wrong.map((what) => `seed ${seed}: ${what}`));
    if (isFresh && nth % 100 === 0) console.info(SEED, JSON.stringify(counts), found.length);
  }
  expect(found).toEqual([]);
  expect(counts.changed).toBeGreaterThan(RUNS / 10);
  expect(counts.refused).toBeGreaterThan(RUNS / 10);
}, 36_000_000);
