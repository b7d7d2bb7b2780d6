import { expect, it } from 'vitest';
import { BegunAnew } from '../../../entrypoints/popup/evening/BegunAnew.tsx';
import { readStoredEvening } from '../../../entrypoints/popup/evening/stored-evening.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database, type EngineRow } from '../../../utils/storage/database.ts';
import { loadEngine, saveStep } from '../../../utils/storage/engine-store.ts';
import { draw, press, see, until, withPage } from '../drawn.tsx';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const day = '2026-03-10';
const begunAnew = async () => (await readStoredEvening(day, '2026-03-09')).begunAnew;

async function lose(at: number): Promise<void> {
  await database.engine.put({ id: 'state', state: { version: 3, device: 'here' } } as EngineRow);
  await saveStep(await loadEngine(DEFAULT_SETTINGS, at), [], at);
}

it('says that what was noted could not be read, until it is dismissed, and never again', async () => {
  expect(await begunAnew()).toBe(false);
  await lose(1_000);
  expect(await begunAnew()).toBe(true);
  draw(<BegunAnew />);
  await see('could not read its notes for the evening and has started new ones.');
  await see('Your ratings are not affected.');
  await press('Do not show this again');
  await until(async () => !(await begunAnew()));
  await saveStep(await loadEngine(DEFAULT_SETTINGS, 2_000), [], 2_000);
  expect(await begunAnew()).toBe(false);
});

it('says so of another loss, and keeps what could not be read both times', async () => {
  await lose(1_000);
  draw(<BegunAnew />);
  await press('Do not show this again');
  await until(async () => !(await begunAnew()));
  await lose(2_000);
  expect(await begunAnew()).toBe(true);
  const state = { version: 3, device: 'here' };
  expect(await database.engine.where('id').startsWith('unread-').toArray()).toEqual([
    { id: 'unread-1000', state, told: true },
    { id: 'unread-2000', state },
  ]);
});

it('is said also where the worker died between keeping it beside and beginning anew', async () => {
  await database.engine.put({ id: 'state', state: 7 } as EngineRow);
  await loadEngine(DEFAULT_SETTINGS, 1_000);
  await saveStep(await loadEngine(DEFAULT_SETTINGS, 2_000), [], 2_000);
  expect(await begunAnew()).toBe(true);
});
