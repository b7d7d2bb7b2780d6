import { describe, expect, it, vi } from 'vitest';
import { TogetherPage } from '../../../entrypoints/options/week/TogetherPage.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import type { Settings } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import { readVerdicts } from '../../../utils/storage/verdict-store.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

/** A machine at work on other things takes its time for a hundred evenings. */
const SOON = { timeout: 20_000 };

/** The page on the evening after a diary of so many evenings, once it says what is waited for. */
async function pageOf(evenings: number, says: string): Promise<Element> {
  const { settings, ...rows } = goldenDiary({ evenings });
  const tables = ['evenings', 'ratings', 'sleeps', 'screen'] as const;
  // All at once, as a restore does it: a page that is still open would judge by a part of the diary.
  await database.transaction('rw', tables, async () => {
    for (const name of tables) await database.table(name).bulkPut([...rows[name]]);
  });
  return drawnWith(settings, says);
}

async function drawnWith(settings: Settings, says: string): Promise<Element> {
  const page = await drawn(
    <Root>
      <TogetherPage settings={settings} now={nineOn('2026-01-05')} rest="" />
    </Root>,
  );
  await vi.waitUntil(async () => {
    await settled(() => {});
    return page.textContent?.includes(says);
  }, SOON);
  return page;
}

describe('the page of what went together', { timeout: 30_000 }, () => {
  it('counts the nights while it is too early, and keeps no verdict', async () => {
    await pageOf(40, 'Too early to tell: 40 of 91 nights.');
    expect(await readVerdicts()).toEqual([]);
  });

  it('makes the verdict that is due once and keeps it, whatever is edited afterwards', async () => {
    await pageOf(100, 'They tend to happen on the same evenings');
    const [made, ...more] = await readVerdicts();
    expect(more).toEqual([]);
    expect(made).toMatchObject({ measure: 'afterBedtime', says: 'link', evenings: 91 });
    await database.sleeps.clear();
    await database.ratings.clear();
    await drawnWith(goldenDiary({ evenings: 1 }).settings, 'They tend to happen');
    expect(await readVerdicts()).toEqual([made]);
  });

  it('takes a choice that bears no date as made today', async () => {
    await changeSettings((settings) => ({ ...settings, furtherLooks: ['lastHour'] }));
    await pageOf(40, 'Too early');
    await drawnWith(await readSettings(), 'Too early');
    await vi.waitUntil(async () => (await readSettings()).looksChosenOn !== null, SOON);
    expect(await readSettings()).toMatchObject({ furtherLooks: ['lastHour'] });
  });
});
