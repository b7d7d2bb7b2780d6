import { expect, it } from 'vitest';
import { AboutToday } from '../../../entrypoints/popup/evening/AboutToday.tsx';
import { useLive } from '../../../entrypoints/shared/use-live.ts';
import { useWatched } from '../../../entrypoints/shared/use-watched.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { readSettings, watchSettings } from '../../../utils/storage/settings-store.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { draw, has, submit, tap, until, withPage } from '../drawn.tsx';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const evening = '2026-03-10';

function Today() {
  const settings = useWatched(readSettings, watchSettings);
  const record = useLive(() => watchQuery(() => eveningRecord(evening)), []).value;
  return settings && record ? (
    <AboutToday record={record} settings={settings} past={false} byDay={false} />
  ) : null;
}

const factors = async () => (await eveningRecord(evening)).factors ?? [];

it('two factors tapped in the same moment are both kept', async () => {
  draw(<Today />);
  await until(() => has('stress'));
  await tap('stress', 'alcohol');
  await until(async () => (await factors()).length > 0);
  await until(async () => (await factors()).length === 2);
  expect((await factors()).toSorted()).toEqual(['alcohol', 'stress']);
});

it('two factors of one’s own that are added one right after the other are both chosen', async () => {
  draw(<Today />);
  await until(() => has('Something of your own'));
  await submit('Something of your own', 'chocolate');
  await submit('Something of your own', 'train ride');
  await until(async () => (await readSettings()).ownFactors.length === 2);
  await until(async () => (await factors()).length === 2);
});
