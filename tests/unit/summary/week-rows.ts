import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { instantAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../../utils/rows/prompt-log-row.ts';
import type { Score, Slot } from '../../../utils/rows/rating.ts';
import type { ScreenKind, ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { type WeekSummary, weekSummary } from '../../../utils/summary/week.ts';

export const zone = 'Europe/Berlin';
export const at = (date: string, clock: string) => instantAt(date, clock, zone);
export const thursday = { at: at('2026-03-12', '21:00'), zone };

export const planned = (evening: string, fields: Partial<EveningRecord> = {}): EveningRecord => ({
  ...unknownEvening(evening),
  plan: { ...planOf(evening, DEFAULT_SETTINGS.plan), turnOver: '12:00', zone, offsetMinutes: 60 },
  ...fields,
});

export const rated = (evening: string, score: Score, slot: Slot = 'evening') =>
  newRating({
    id: `${evening}${score}${slot}`,
    score,
    slot,
    evening,
    now: { at: at(evening, '22:00'), zone },
    createdAt: at(evening, '22:00'),
  });

export function screenOn(evening: string, spans: [string, string, ScreenKind][]): ScreenRecord {
  const sessions = spans.map(([from, to, kind]) => ({
    start: at(evening, from),
    end: at(evening, to),
    kind,
  }));
  const observed = [{ start: at(evening, '19:30'), end: at(evening, '22:30') }];
  return {
    evening,
    device: 'd',
    zone,
    offsetMinutes: 60,
    sessions,
    observed,
    closed: [],
    updatedAt: 0,
  };
}

export const slept = (evening: string, fields: Partial<SleepRecord>): SleepRecord => ({
  ...unknownSleep(evening),
  zone,
  offsetMinutes: 60,
  ...fields,
});

export const promptOn = (evening: string, fields: Partial<PromptLogRow>): PromptLogRow => ({
  id: `${evening}${fields.openedAt}`,
  evening,
  prompt: 'screens-off',
  occurrence: 0,
  round: 0,
  dueAt: at(evening, '21:30'),
  openedAt: at(evening, '21:30'),
  notice: 'missed',
  noticeAt: null,
  outcome: 'expired',
  endedAt: null,
  zone,
  offsetMinutes: 60,
  updatedAt: 0,
  ...fields,
});

/** A diary that began long ago, of which nothing is known but what is given. */
export const dataOf = (data: Partial<DiaryData>): DiaryData => ({
  settings: { ...DEFAULT_SETTINGS, startedAt: at('2025-06-01', '20:00') },
  evenings: [],
  ratings: [],
  screen: [],
  sleeps: [],
  prompts: [],
  earlier: null,
  ...data,
});

/** The rows of the week of Thursday 12 March and of those it is compared with. */
export const rowsOf = (data: Partial<DiaryData>, now = thursday): EveningRow[] =>
  eveningRows(dataOf(data), { first: '2026-02-02', last: '2026-03-15' }, now);

/** That week. */
export const weekOf = (data: Partial<DiaryData>, now = thursday): WeekSummary =>
  weekSummary(rowsOf(data, now), '2026-03-09');
