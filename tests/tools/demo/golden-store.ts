import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
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

/** Puts the golden diary into the store behind a page, once Start was pressed, with its last evening and the date of a visit. */
export async function fillGolden(
  page: Page,
  { last, visit }: { last: EveningKey; visit: EveningKey },
): Promise<void> {
  const { settings, evenings, ratings, sleeps, screen, promptLog } = goldenDiary({ last });
  await page.eval(writeRows, { evenings, ratings, sleeps, screen, promptLog });
  await page.eval(writeSettings, {
    ...settings,
    visit: { date: visit, last: null, questions: QUESTIONS },
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
