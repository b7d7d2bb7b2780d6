import { expect, it } from 'vitest';
import { TryNumber } from '../../../entrypoints/options/welcome/TryNumber.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { button, draw, press, see, until, withPage } from '../drawn.tsx';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const scores = async () =>
  (await database.ratings.toArray()).map(({ score, deletedAt }) => [score, deletedAt === null]);

it('the number tried right after "Start" is a rating, which another press changes', async () => {
  draw(<TryNumber settings={DEFAULT_SETTINGS} />);
  await press('4');
  await see('Saved: 4.');
  await press('6');
  await see('Saved: 6.');
  expect(await scores()).toEqual([[6, true]]);
});

it('it can be taken back', async () => {
  draw(<TryNumber settings={DEFAULT_SETTINGS} />);
  await press('4');
  await see('Saved: 4.');
  await press('Undo');
  await until(async () => (await scores())[0]?.[1] === false);
  await press('5');
  await see('Saved: 5.');
  expect(await scores()).toContainEqual([5, true]);
});

it('two numbers pressed at once are one rating, of the later number', async () => {
  draw(<TryNumber settings={DEFAULT_SETTINGS} />);
  button('4')?.click();
  button('6')?.click();
  await see('Saved: 6.');
  expect(await scores()).toEqual([[6, true]]);
});
