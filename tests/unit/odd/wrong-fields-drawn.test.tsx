import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { TableName } from '../../../utils/rows/rows.ts';
import { TABLE_NAMES } from '../../../utils/rows/tables.ts';
import { database } from '../../../utils/storage/database.ts';
import { settled } from '../pages/drawn-page.ts';
import { withEmptyStore } from '../storage/store.ts';
import { most, troubleOn, withBrowser } from './every-page.tsx';
import { distinctRows, EVENING, readOrNot, WHOLE_ROWS, wholeRows } from './odd-rows.ts';
import { distinctSettings, distinctStates, WHOLE_SETTINGS, WHOLE_STATE } from './odd-state.ts';
import { EVERY, monthOf, type Opened, ofEvening, PAGES_OF, PLAN, POPUPS, RANGES } from './pages.ts';
import { type Odd, together, withWrong } from './wrong-values.ts';

withEmptyStore();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  withBrowser();
  await fakeBrowser.storage.local.set({ settings: WHOLE_SETTINGS });
  await database.engine.put({ id: 'state', state: WHOLE_STATE });
  for (const [table, row] of Object.entries(WHOLE_ROWS)) await database.table(table).put(row);
});

afterEach(() => vi.useRealTimers());

// How long a page takes is told by how much it draws and how often it asks the calendar.
afterAll(() => {
  expect(most.drawn).toBeLessThan(80_000);
  expect(most.asked).toBeLessThan(5_000);
});

/** What is wrong with these pages, one after the other. */
async function troubles(pages: readonly Opened[], odd: string): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    const trouble = await troubleOn(page);
    if (trouble !== null) found.push(`${odd}: ${trouble}`);
  }
  return found;
}

describe('one wrong field', () => {
  it('is looked for on pages that all stand', async () => {
    expect(await troubles(EVERY, 'whole')).toEqual([]);
  }, 60_000);

  it.each(TABLE_NAMES)(
    'in a row of %s leaves every page of its evening and the popup',
    async (table) => {
      // No store holds a row under some of these keys.
      const put = async (value: object) => {
        await database.table(table).clear();
        await database
          .table(table)
          .put(value)
          .catch(() => null);
      };
      const [unread = [], read = []] = readOrNot(table);
      const found = await troublesOfEach(PAGES_OF[table], together(WHOLE_ROWS[table], read), put);
      // Beside a field for which the whole row is set aside nothing else would be seen.
      for (const { value, odd } of unread) {
        await put(value);
        found.push(...(await troubles(PAGES_OF[table], odd)));
      }
      expect(found.map((one) => `${table}.${one}`)).toEqual([]);
    },
    300_000,
  );

  it('in rows of many evenings leaves every page that is made of them', async () => {
    const rows = oddDiary();
    for (const { table, value } of rows) {
      // No store holds a row under some of these keys.
      await database
        .table(table)
        .put(value)
        .catch(() => null);
    }
    const pages = [...RANGES, monthOf('2026-03'), monthOf('2026-02'), monthOf('2026-01')];
    expect(await troubles(pages, 'many odd rows')).toEqual([]);
    expect(await troublesOfEarlierWeeks(8)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  }, 300_000);

  it('in the settings leaves every page', async () => {
    const put = (settings: object) => fakeBrowser.storage.local.set({ settings });
    const [started = [], others = []] = parted(distinctSettings(), 'startedAt');
    const found = await troublesOfEach(EVERY, together(WHOLE_SETTINGS, others), put);
    // Settings without "Start" lead to Welcome, so that nothing else would be seen beside them.
    for (const { value, odd } of started) {
      await put(value);
      found.push(...(await troubles(EVERY, odd)));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('in what the background knows leaves every page that is made of it', async () => {
    const put = (state: object) => database.engine.put({ id: 'state', state });
    const pages = [PLAN, ...ofEvening(EVENING).slice(1), ...POPUPS];
    const found = await troublesOfEach(pages, together(WHOLE_STATE, distinctStates()), put);
    expect(found).toEqual([]);
  }, 300_000);
});

/** An odd row of each table on each of many evenings, no two of a table alike. */
function oddDiary(): { table: TableName; value: object }[] {
  return TABLE_NAMES.flatMap((table) =>
    distinctRows(table)
      // The longest are drawn alone: this store's copies of them would take most of the time.
      .filter(({ odd }) => !odd.endsWith('too many'))
      .map(({ path, wrong }, nth) => ({
        table,
        value: withWrong(wholeRows(addEvenings(EVENING, -nth))[table], path, wrong),
      })),
  );
}

async function troublesOfEarlierWeeks(weeks: number): Promise<string[]> {
  const found = await troubles(RANGES.slice(0, 1), 'week');
  const stands = () => document.querySelector(RANGES[0]?.has ?? '') !== null;
  for (let week = 1; week <= weeks; week += 1) {
    const earlier = document.querySelector<HTMLElement>('[aria-label="Earlier week"]');
    await settled(() => earlier?.click());
    // The week itself is not drawn until its rows are read.
    for (let turn = 0; turn < 400 && !stands(); turn += 1) await settled(() => undefined);
    const alert = document.querySelector('[role=alert]');
    if (!stands() || alert) found.push(`${week} weeks earlier: ${alert?.textContent ?? 'blank'}`);
  }
  return found;
}

/** What several wrong fields at once do; where they do harm, what each of them does alone. */
async function troublesOfEach(
  pages: readonly Opened[],
  groups: ReturnType<typeof together<object>>,
  put: (value: object) => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { value, odd, single } of groups) {
    await put(value);
    const harm = await troubles(pages, odd);
    found.push(...harm);
    if (harm.length === 0) continue;
    for (const one of single) {
      await put(one.value);
      found.push(...(await troubles(pages, one.odd)));
    }
  }
  return found;
}

function parted<Whole>(odd: readonly Odd<Whole>[], name: string): Odd<Whole>[][] {
  const isOf = ({ odd: what }: Odd<Whole>) => what.startsWith(name);
  return [odd.filter(isOf), odd.filter((one) => !isOf(one))];
}
