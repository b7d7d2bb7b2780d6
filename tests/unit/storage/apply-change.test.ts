import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  applyChange,
  type Change,
  SETTINGS,
  stillStands,
  undoChange,
} from '../../../utils/storage/apply-change.ts';
import { database } from '../../../utils/storage/database.ts';
import { readSettings } from '../../../utils/storage/settings-store.ts';
import { STORE_CONTRACT } from '../../store-contract.ts';
import { ratingOn, saveRating, withEmptyStore } from './store.ts';

withEmptyStore();

describe('the store', () => {
  const store = {
    apply: applyChange,
    undo: undoChange,
    row: (table: string, key: string) => database.table(table).get(key),
  };

  it.each(Object.entries(STORE_CONTRACT))('%s', async (_, holds) => {
    const { is, right } = await holds(store);
    expect(is).toEqual(right);
  });
});

const questions = (before: string[], after: string[]): Change => {
  const visit = (list: string[]) => ({ visit: { date: null, last: null, questions: list } });
  return [{ ...SETTINGS, before: visit(before), after: visit(after) }];
};

describe('the settings, changed as a row', () => {
  it('keep what others chose meanwhile, and give back one item of a list', async () => {
    await applyChange(questions([], ['first', 'second']), 1);
    const deleted = await applyChange(questions(['first', 'second'], ['second']), 2);
    await applyChange(questions(['second'], ['second', 'third']), 3);
    await applyChange([{ ...SETTINGS, before: {}, after: { theme: 'dark' } }], 4);
    if (deleted.kept) await undoChange(deleted.made, 5);
    const { visit, theme } = await readSettings();
    expect(visit.questions).toEqual(['first', 'second', 'third']);
    expect(theme).toBe('dark');
  });

  it('count no change that changes nothing', async () => {
    await applyChange([{ ...SETTINGS, before: {}, after: { theme: 'dark' } }], 1);
    const { revision } = await readSettings();
    await applyChange([{ ...SETTINGS, before: {}, after: { theme: 'dark' } }], 2);
    expect((await readSettings()).revision).toBe(revision);
  });

  it('that cannot be written reject, so that nobody says they were', async () => {
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('no'));
    const change = applyChange([{ ...SETTINGS, before: {}, after: { theme: 'dark' } }], 1);
    await expect(change).rejects.toThrow('no');
    fakeBrowser.storage.local.set = set;
  });
});

describe('a change that was made', () => {
  it('stands until something on which it would clash is changed', async () => {
    await saveRating(ratingOn('2026-03-10', 4, 'a'));
    const entry = { table: 'ratings', key: 'a', before: {} } as const;
    const rated = await applyChange([{ ...entry, after: { score: 6 } }], 1);
    const noted = await applyChange([{ ...entry, after: { note: 'b' } }], 2);
    if (!rated.kept || !noted.kept) throw new Error('the rating is there');
    expect(stillStands(rated.made, noted.rows)).toBe(true);
    const deleted = await applyChange([{ ...entry, after: { deletedAt: 3 } }], 3);
    expect(deleted.kept && stillStands(rated.made, deleted.rows)).toBe(false);
  });

  it('stands whatever becomes of other rows', async () => {
    const rated = await applyChange(
      [{ table: 'evenings', key: '2026-03-10', before: {}, after: { worst: 5 } }],
      1,
    );
    const other = await applyChange(
      [{ table: 'evenings', key: '2026-03-11', before: {}, after: { worst: 7 } }],
      2,
    );
    expect(rated.kept && other.kept && stillStands(rated.made, other.rows)).toBe(true);
  });
});
