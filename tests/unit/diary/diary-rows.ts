import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import type { KeptBedtime } from '../../../utils/diary/kept-bedtime.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { addEvenings, eveningsBetween, weekdayOf } from '../../../utils/evening/calendar.ts';
import { instantAt, type Now } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { Rating, Score, Slot } from '../../../utils/rows/rating.ts';
import type { ScreenKind, ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

export const BERLIN = 'Europe/Berlin';

export const at = (date: string, clock: string) => instantAt(date, clock, BERLIN);

/** Nine in the evening of a date in Berlin. */
export const nineOn = (date: string): Now => ({ at: at(date, '21:00'), zone: BERLIN });

/** An evening with the default plan: bedtime 22:30, wake 06:30. */
export const planned = (evening: string, fields: Partial<EveningRecord> = {}): EveningRecord => ({
  ...unknownEvening(evening),
  plan: {
    ...planOf(evening, DEFAULT_SETTINGS.plan),
    turnOver: '12:00',
    zone: BERLIN,
    offsetMinutes: 60,
  },
  ...fields,
});

export const slept = (evening: string, fields: Partial<SleepRecord>): SleepRecord => ({
  ...unknownSleep(evening),
  zone: BERLIN,
  offsetMinutes: 60,
  ...fields,
});

type RatingTold = Partial<Rating> & { date?: string; clock?: string };

/** A rating at a clock time of the evening's date, unless another date is told. */
export function rated(
  evening: string,
  score: Score,
  slot: Slot,
  { date = evening, clock = '21:30', ...fields }: RatingTold = {},
): Rating {
  const now = { at: at(date, clock), zone: BERLIN };
  const id = `${evening} ${clock} ${slot}`;
  return { ...newRating({ id, score, slot, evening, now, createdAt: now.at }), ...fields };
}

type Times = [from: string, to: string];

/** One computer's screen record; times from midnight to noon are those of the next date. */
export function screenOf(
  evening: string,
  spans: { used?: [...Times, ScreenKind][]; observed?: Times[]; closed?: Times[] },
): ScreenRecord {
  const moment = (clock: string) => at(clock < '12:00' ? addEvenings(evening, 1) : evening, clock);
  const span = ([from, to]: Times) => ({ start: moment(from), end: moment(to) });
  return {
    evening,
    device: 'one',
    zone: BERLIN,
    offsetMinutes: 60,
    sessions: (spans.used ?? []).map(([from, to, kind]) => ({ ...span([from, to]), kind })),
    observed: (spans.observed ?? []).map(span),
    closed: (spans.closed ?? []).map(span),
    updatedAt: 0,
  };
}

export const dataOf = (data: Partial<DiaryData>): DiaryData => ({
  settings: DEFAULT_SETTINGS,
  evenings: [],
  ratings: [],
  screen: [],
  sleeps: [],
  prompts: [],
  earlier: null,
  ...data,
});

type RowTold = Partial<Omit<EveningRow, 'totals' | 'inTime'>> & {
  totals?: Partial<EveningRow['totals']>;
  inTime?: Partial<EveningRow['inTime']>;
};

const NO_FIGURES = {
  eveningWorst: null,
  nightWorst: null,
  restingWorst: null,
  movingWorst: null,
};

/** The highest of the figures that are told, so that no row contradicts itself. */
function highestOf(told: RowTold): Score | null {
  const { eveningWorst, nightWorst, restingWorst, movingWorst } = { ...NO_FIGURES, ...told };
  const known = [eveningWorst, nightWorst, restingWorst, movingWorst].filter((one) => one !== null);
  return known.length === 0 ? null : (Math.max(...known) as Score);
}

/** A past evening with a plan, of which nothing else is known but what is told. */
export const rowOf = (evening: string, { totals, inTime, ...told }: RowTold = {}): EveningRow => ({
  evening,
  weekend: [5, 6].includes(weekdayOf(evening)),
  state: 'past',
  beforeStart: false,
  known: true,
  zone: BERLIN,
  start: at(evening, '12:00'),
  end: at(addEvenings(evening, 1), '12:00'),
  turnOver: '12:00',
  plan: 'planned',
  night: null,
  mode: null,
  prompts: [],
  sessions: [],
  minutes: null,
  coverage: null,
  unseen: false,
  noScreen: false,
  sleptThrough: false,
  ratings: [],
  ...NO_FIGURES,
  highest: highestOf(told),
  onset: null,
  onsetAt: null,
  atRest: null,
  arms: null,
  factors: null,
  tried: null,
  bed: null,
  bedMinutes: null,
  kept: null,
  awake: [],
  sleep: null,
  stored: {
    record: unknownEvening(evening),
    sleep: unknownSleep(evening),
    ratings: [],
    screen: [],
    prompts: [],
  },
  ...told,
  totals: {
    beforeBedtime: null,
    lastHour: null,
    afterBedtime: null,
    longestStretch: null,
    ...totals,
  },
  inTime: {
    worst: null,
    nightWorst: null,
    bed: null,
    factors: null,
    remedies: null,
    ...inTime,
  },
});

/** Evenings one after the other, made from their place in the row. */
export const rowsFrom = (
  first: string,
  count: number,
  told: (index: number) => RowTold,
): EveningRow[] =>
  Array.from({ length: count }, (_, index) => rowOf(addEvenings(first, index), told(index)));

/** Evenings as they are seen on the evening of a date: from the first of them to that one there is a row for each, and it is under way. */
export const seenOn = (date: string, rows: readonly EveningRow[]): EveningRow[] => {
  const first = rows[0]?.evening;
  if (first === undefined) return [];
  const known = new Map(rows.map((row) => [row.evening, row]));
  return Array.from({ length: eveningsBetween(first, date) + 1 }, (_, day) => {
    const evening = addEvenings(first, day);
    const state = evening === date ? 'running' : 'past';
    const unknown = rowOf(evening, { known: false, plan: 'unknown', state });
    return known.get(evening) ?? unknown;
  });
};

/** A bedtime that was kept by a person who went to bed so many minutes after it. */
export const keptBy = (lateBy: number): KeptBedtime => ({
  lateBy,
  kept: Math.abs(lateBy) <= 30,
  movedBy: 0,
});
