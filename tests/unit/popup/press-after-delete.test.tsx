import { afterEach, expect, it, vi } from 'vitest';
import { Evening } from '../../../entrypoints/popup/evening/Evening.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { english } from '../components/english.ts';
import { draw, press, see, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const now = { at: at('2026-03-10T21:00+01:00'), zone: 'Europe/Berlin' };
const settings = { ...DEFAULT_SETTINGS, startedAt: 1 };

afterEach(() => vi.useRealTimers());

it('a press after the rating was deleted in the list is a new rating', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: now.at });
  draw(<Evening {...{ settings, now, words: english, theme: 'dark' }} />);
  await press('5');
  await see('Saved 5');
  await press(/^Delete 5/);
  await see('Deleted: 5');
  vi.advanceTimersByTime(1_000);
  await press('7');
  await see('Saved 7');
  const rows = await database.ratings.toArray();
  expect(rows.filter(({ deletedAt }) => deletedAt === null).map(({ score }) => score)).toEqual([7]);
});
