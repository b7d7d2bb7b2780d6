import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { at } from '../diary/diary-rows.ts';
import { ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

beforeEach(async () => {
  Object.assign(globalThis, { scrollTo: () => undefined });
  vi.setSystemTime(at('2026-03-19', '20:00'));
  const startedAt = at('2026-02-01', '18:00');
  const part = { startedAt, zone: 'Europe/Berlin', firstWeekday: 1 as const };
  await changeSettings((settings) => ({ ...settings, ...part }));
  for (const day of ['2026-03-03', '2026-03-10', '2026-03-17']) await saveRating(ratingOn(day, 4));
});

afterEach(() => void vi.useRealTimers());

async function weekAt(address: string) {
  location.hash = address;
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const shows = async (days: string) =>
    vi.waitFor(
      async () => {
        await settled(() => undefined);
        expect(page.querySelector('.week-navigation strong')?.textContent).toContain(days);
      },
      { timeout: 8_000, interval: 5 },
    );
  const turnTo = (to: string) => {
    location.hash = to;
    return settled(() => dispatchEvent(new Event('hashchange')));
  };
  return { page, shows, turnTo };
}

it.each([
  ['the week before', '2026-03-02', 'March 2'],
  ['the week after', '2026-03-16', 'March 16'],
])('turned to %s, the page keeps what was unfolded and what has the focus', async (_, to, days) => {
  const { page, shows, turnTo } = await weekAt('#week/2026-03-09');
  await shows('March 9');
  const fold = page.querySelector('.week-folds details');
  await turnTo(`#week/${to}`);
  await shows(days);
  expect(page.querySelector('.week-folds details') === fold).toBe(true);
});
