import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import type { Settings } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { at } from '../diary/diary-rows.ts';
import { withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

const SENTENCE = 'Last night is not filled in yet. Fill it in: 2 min';

beforeEach(() => Object.assign(globalThis, { scrollTo: () => undefined }));
afterEach(() => void vi.useRealTimers());

/** What stands on the page at an address, at a moment, once all of it is there. */
async function pageAt(hash: string, moment: number, part: Partial<Settings> = {}) {
  vi.setSystemTime(moment);
  location.hash = hash;
  const startedAt = at('2026-03-09', '20:00');
  await changeSettings((settings) => ({ ...settings, startedAt, zone: 'Europe/Berlin', ...part }));
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const stands = async () => {
    await settled(() => undefined);
    return (page.querySelector('main')?.childElementCount ?? 0) > 1;
  };
  await vi.waitUntil(stands, { timeout: 8_000 });
  for (let turn = 0; turn < 5; turn += 1) await settled(() => undefined);
  return page;
}

it('a night that is not filled in is named at the top of the week, with the way to its check-in', async () => {
  const page = await pageAt('#week', at('2026-03-11', '09:00'));
  expect(page.querySelector('main')?.textContent).toContain(SENTENCE);
  expect(page.querySelector('main p a')?.getAttribute('href')).toBe('#check-in/2026-03-10');
});

it('it is not named on other pages, before its wake time, or before "Start"', async () => {
  const other = await pageAt('#data', at('2026-03-11', '09:00'));
  expect(other.textContent).not.toContain(SENTENCE);
  const early = await pageAt('#week', at('2026-03-10', '05:00'));
  expect(early.textContent).not.toContain(SENTENCE);
  const startedAt = at('2026-03-11', '08:00');
  const first = await pageAt('#week', at('2026-03-11', '13:00'), { startedAt });
  expect(first.textContent).not.toContain(SENTENCE);
});

it('it is not named once anything of it was filled in', async () => {
  await database.sleeps.put({
    evening: '2026-03-10',
    nightWorst: 3,
    updatedAt: { nightWorst: 1 },
  } as never);
  const page = await pageAt('#week', at('2026-03-11', '09:00'));
  expect(page.textContent).not.toContain('is not filled in yet');
});

it('on the first evening the week says how to begin, and the words for hard weeks come the day after', async () => {
  const first = await pageAt('#week', at('2026-03-09', '21:00'));
  expect(first.textContent).toContain('Nothing here yet');
  expect(first.textContent).not.toContain('For weeks that are hard');
  const second = await pageAt('#week', at('2026-03-10', '21:00'));
  expect(second.textContent).toContain('For weeks that are hard');
});
