import { expect, it } from 'vitest';
import { VisitPage } from '../../../entrypoints/options/visit/VisitPage.tsx';
import { useWatched } from '../../../entrypoints/shared/use-watched.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../../utils/storage/settings-store.ts';
import { draw, fill, press, see, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const now = { at: at('2026-03-10T13:00+01:00'), zone: 'Europe/Berlin' };

function Visit() {
  const settings = useWatched(readSettings, watchSettings);
  return settings ? <VisitPage settings={settings} now={now} rest="" /> : null;
}

const questions = async () => (await readSettings()).visit.questions;

it('undo of a deleted question brings back that one and leaves one that was added since', async () => {
  await changeSettings((settings) => ({
    ...settings,
    visit: { ...settings.visit, questions: ['Why at rest?', 'What about flights?'] },
  }));
  draw(<Visit />);
  await press('Delete question 1');
  await see('Deleted: Why at rest?');
  await fill({ 'Another question': 'When again?' });
  await press('Add');
  await until(async () => (await questions()).includes('When again?'));
  await press('Undo');
  await until(async () => (await questions()).includes('Why at rest?'));
  expect(await questions()).toEqual(['Why at rest?', 'What about flights?', 'When again?']);
});
