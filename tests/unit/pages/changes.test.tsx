import type { ComponentType } from 'preact';
import { expect, it, vi } from 'vitest';
import { DoctorPage } from '../../../entrypoints/options/doctor/DoctorPage.tsx';
import type { PageProps } from '../../../entrypoints/options/page-props.ts';
import { LongerPage } from '../../../entrypoints/options/week/LongerPage.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { nineOn, rated } from '../diary/diary-rows.ts';
import { withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

/** The store is read in two steps, and the machine may have other things to do. */
const SOON = { timeout: 10_000 };

/** So many evenings from one on, with the arms named or not. */
const felt = (first: string, evenings: number, arms: boolean): Rating[] =>
  Array.from({ length: evenings }, (_, index) =>
    rated(addEvenings(first, index), 3, 'evening', { where: arms ? ['arms'] : ['left-leg'] }),
  );

async function textOf(Content: ComponentType<PageProps>, settings: Partial<Settings>) {
  const chosen = { ...DEFAULT_SETTINGS, startedAt: nineOn('2026-01-05').at, ...settings };
  const page = await drawn(
    <Root>
      <Content settings={chosen} now={nineOn('2027-02-01')} rest="" />
    </Root>,
  );
  await vi.waitUntil(async () => {
    await settled(() => {});
    return (page.textContent ?? '').includes('evenings');
  }, SOON);
  return page.textContent ?? '';
}

it('the last weeks are compared with the first ones, though a year lies between', async () => {
  await database.ratings.bulkPut([
    ...felt('2026-01-05', 56, false),
    ...felt('2027-01-04', 28, true),
  ]);
  const text = await textOf(LongerPage, {});
  expect(text).toContain('Worth mentioning at your next visit');
  expect(text).toContain(
    'The evenings of January 4\u2009–\u200931, 2027, compared with the first ones in your diary (January 5\u2009–\u2009March 1, 2026).',
  );
  expect(text).toContain(
    'You felt it in your arms on 28 of 28 evenings; before, on 0 of 56 evenings.',
  );
  expect(text).toContain(
    'Evenings with any symptoms, of 14: 14 now (28 evenings); before, 14 (56 evenings).',
  );
  const printed = await textOf(DoctorPage, {});
  expect(printed).toContain('Evenings felt in the arms0 of 5628 of 28worth mentioning');
}, 30_000);

it('they are compared with the weeks before the last visit where that was chosen', async () => {
  await database.ratings.bulkPut([
    ...felt('2026-01-05', 56, false),
    ...felt('2026-10-01', 62, true),
    ...felt('2027-01-04', 28, true),
  ]);
  const visit = { date: null, last: '2026-12-02', questions: [] };
  const text = await textOf(LongerPage, { visit, changeReference: 'visit' });
  expect(text).not.toContain('Worth mentioning');
  const printed = await textOf(DoctorPage, { visit, changeReference: 'visit' });
  expect(printed).toContain('The reference is the evenings before the last visit.');
  expect(printed).toContain('Evenings felt in the arms56 of 5628 of 28no clear change');
}, 30_000);

it('a rating of a year before does not move the first weeks, nor does a start long before them', async () => {
  await database.ratings.bulkPut([
    rated('2025-01-05', 3, 'evening', { where: ['arms'] }),
    ...felt('2026-01-05', 56, false),
    ...felt('2027-01-04', 28, true),
  ]);
  const text = await textOf(LongerPage, { startedAt: nineOn('2025-10-01').at });
  expect(text).toContain(
    'compared with the first ones in your diary (January 5\u2009–\u2009March 1, 2026).',
  );
  expect(text).toContain('28 of 28 evenings; before, on 0 of 56 evenings.');
}, 30_000);
