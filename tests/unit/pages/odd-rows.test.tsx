import type { ComponentType } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPage } from '../../../entrypoints/options/data/DataPage.tsx';
import { DoctorPage } from '../../../entrypoints/options/doctor/DoctorPage.tsx';
import { NightPage } from '../../../entrypoints/options/night/NightPage.tsx';
import { NightsPage } from '../../../entrypoints/options/nights/NightsPage.tsx';
import type { PageProps } from '../../../entrypoints/options/page-props.ts';
import { LongerPage } from '../../../entrypoints/options/week/LongerPage.tsx';
import { TogetherPage } from '../../../entrypoints/options/week/TogetherPage.tsx';
import { WeekPage } from '../../../entrypoints/options/week/WeekPage.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { EVENING, WHOLE_ROWS } from '../odd/odd-rows.ts';
import { withEmptyStore } from '../storage/store.ts';
import { asked, drawn, settled } from './drawn-page.ts';

const SENTENCE = 'Something went wrong here.';

withEmptyStore();

/** Each row that blanked or hung pages of version 0.2.0, with what else it says as it should be. */
const ODD: [string, Record<string, object>][] = [
  [
    'a key and nothing else',
    Object.fromEntries(
      Object.keys(WHOLE_ROWS).map((name) => [name, { id: 'a', evening: EVENING, device: 'd' }]),
    ),
  ],
  [
    'a zone that no browser knows',
    Object.fromEntries(
      Object.entries(WHOLE_ROWS).map(([name, row]) => [name, { ...row, zone: 'Mars/Base' }]),
    ),
  ],
  ['a final waking in the year 33658', { sleeps: { ...WHOLE_ROWS.sleeps, wake: 1e15, up: 1e15 } }],
  ['factors that are a number', { evenings: { ...WHOLE_ROWS.evenings, factors: 7 } }],
];

/** Without the check-in: its fields ask for a validity that this document does not know. */
const PAGES: [string, ComponentType<PageProps>, string][] = [
  ['the week', WeekPage, ''],
  ['the longer view', LongerPage, ''],
  ['what went together', TogetherPage, ''],
  ['the nights', NightsPage, '2026-03'],
  ['the night', NightPage, EVENING],
  ['the doctor', DoctorPage, ''],
  ['the data', DataPage, ''],
];

describe.each(ODD)('a store with %s', (_, rows) => {
  beforeEach(async () => {
    for (const [table, row] of Object.entries(rows)) await database.table(table).put(row);
  });

  it.each(PAGES)('draws %s', async (_page, Content, rest) => {
    const settings = { ...DEFAULT_SETTINGS, startedAt: nineOn('2026-03-01').at };
    const page = await drawn(
      <Root>
        <Content settings={settings} now={nineOn('2026-03-11')} rest={rest} />
      </Root>,
    );
    // What is read from the store comes some turns later.
    await vi.waitUntil(async () => {
      await settled(() => {});
      return (page.textContent ?? '').length > 100;
    }, 20_000);
    expect(page.textContent).not.toContain(SENTENCE);
    expect(page.textContent?.length).toBeGreaterThan(100);
    expect(asked.logged).toEqual([]);
  });
});
