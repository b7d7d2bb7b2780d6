import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { type SleepRecord, withSleepFields } from '../../../utils/rows/sleep-record.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { Page } from '../../e2e/driver/page.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { writeRows } from './write-rows.ts';

declare const chrome: BrowserApi;

/** What the made-up person wants to ask. */
const QUESTIONS = [
  'Is it usual that it starts earlier on some evenings?',
  'What could I do on a long flight?',
  'Does it make sense to look at my iron values?',
];

/** What the made-up person typed for the visit. */
const LINES = {
  takes: 'One tablet in the evening, one more on bad nights',
  changes: 'It starts earlier since the summer.',
  iron: 'ferritin 38, transferrin saturation 19 %, 3 March 2025',
  score: '21, in October',
  takenAt: ['20:00'],
};

/** What the made-up person tells of the day before on most mornings, by how the legs were in the night. */
function withDay(night: SleepRecord, index: number): SleepRecord {
  const { nightWorst } = night;
  if (nightWorst === null || index % 4 === 3) return night;
  const told = {
    sleepy: Math.min(10, Math.ceil(nightWorst / 2) + 1) as Score,
    inTheWay: Math.floor(nightWorst / 2) as Score,
    napped: nightWorst > 5,
    ...(index % 8 === 0 && { snored: index % 16 === 0, kicked: nightWorst > 4 }),
  };
  return withSleepFields(night, told, night.confirmedAt ?? 0);
}

/** Puts the golden diary into the store behind a page, once Start was pressed, with its last evening and the date of a visit. */
export async function fillGolden(
  page: Page,
  { last, visit }: { last: EveningKey; visit: EveningKey },
): Promise<void> {
  const { settings, evenings, ratings, sleeps, screen, promptLog } = goldenDiary({ last });
  await page.eval(writeRows, {
    evenings,
    ratings,
    sleeps: sleeps.map(withDay),
    screen,
    promptLog,
  });
  await page.eval(writeSettings, {
    ...settings,
    visit: { date: visit, last: null, questions: QUESTIONS },
    visitLines: LINES,
  });
}

/** The settings as the product writes them: a revision further, so that the worker sees a change. */
async function writeSettings(settings: Settings): Promise<void> {
  const stored = await chrome.storage.local.get('settings');
  const { revision = 0 } = (stored.settings ?? {}) as Partial<Settings>;
  await chrome.storage.local.set({
    settings: { version: 1, ...settings, revision: revision + 1 },
  });
}
