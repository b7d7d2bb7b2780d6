import { expect, it } from 'vitest';
import { PlanPage } from '../../../entrypoints/options/plan/PlanPage.tsx';
import { useWatched } from '../../../entrypoints/shared/use-watched.ts';
import { readSettings, watchSettings } from '../../../utils/storage/settings-store.ts';
import { draw, fill, has, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const now = { at: at('2026-03-10T13:00+01:00'), zone: 'Europe/Berlin' };

function Plan() {
  const settings = useWatched(readSettings, watchSettings);
  return settings ? <PlanPage settings={settings} now={now} rest="" /> : null;
}

it('a bedtime and a wake time that a browser fills in at once are both kept', async () => {
  draw(<Plan />);
  await until(() => has('Wake time'));
  await fill({ Bedtime: '23:45', 'Wake time': '08:15' });
  await until(async () => (await readSettings()).plan.week[3].wake === '08:15');
  expect((await readSettings()).plan.week[3]).toEqual({
    on: true,
    bedtime: '23:45',
    wake: '08:15',
  });
});
