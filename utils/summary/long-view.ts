import { type EveningRange, eveningsWithin, eveningUnderWay } from '../diary/evening-range.ts';
import type { DiaryEvening } from '../diary/evening-row.ts';
import { type Figure, figureOf, timeOf } from '../diary/figure.ts';
import {
  addEvenings,
  type EveningKey,
  type Weekday,
  weekdayOf,
  weekOf,
} from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { Score } from '../rows/rating.ts';
import { type SleepRegularity, sleepRegularityIndex } from '../sleep/sleep-regularity-index.ts';
import { type BedtimeSpread, bedtimeSpread, figuresWithin } from './week-compare.ts';

const WEEKS = 12;
const WEEKS_A_BLOCK = 4;

/** The spread of four weeks needs so many bedtimes; SRI has its own least number of pairs. */
const FEWEST_BEDTIMES = 7;

/** One cell of the heat map. */
export type HeatCell = {
  evening: EveningKey;
  weekend: boolean;
  /** "before" lies before the diary began, "coming" has not begun. */
  state: 'before' | 'past' | 'running' | 'coming';
  /** The daily value; null when unknown, which is drawn as empty, not as 0. */
  worst: Score | null;
  /** Marked evenings are hatched (rule 5). */
  mode: EveningMode | null;
};

/** One calendar week. */
export type LongWeek = EveningRange & {
  cells: HeatCell[];
  worst: Figure;
  nightWorst: Figure;
  /** When the legs first started, in clock minutes; evenings without an onset only in `of`. */
  onset: Figure;
  /** Screen time after bedtime, whole minutes. */
  afterBedtime: Figure;
};

/** Four calendar weeks; marked evenings are left out of both. */
export type LongBlock = EveningRange & {
  /** `sri` is null with fewer than five pairs of neighbouring nights. */
  regularity: SleepRegularity;
  /** Null with fewer than seven bedtimes known. */
  bedtime: BedtimeSpread | null;
};

/** Twelve calendar weeks, the one under way the last of them. */
export type LongView = EveningRange & { weeks: LongWeek[]; blocks: LongBlock[] };

/** The longer view, oldest week first; null of an empty diary. Weeks start on `firstWeekday`. */
export function longView(
  evenings: readonly DiaryEvening[],
  firstWeekday: Weekday,
  now: Now,
): LongView | null {
  const current = eveningUnderWay(evenings, now);
  if (current === null) return null;
  const [thisWeek = current] = weekOf(current, firstWeekday);
  const first = addEvenings(thisWeek, -7 * (WEEKS - 1));
  const weeks = rangesFrom(first, 7, WEEKS);
  const blocks = rangesFrom(first, 7 * WEEKS_A_BLOCK, WEEKS / WEEKS_A_BLOCK);
  return {
    first,
    last: addEvenings(thisWeek, 6),
    weeks: weeks.map((range) => longWeek(evenings, { ...range, current }, now)),
    blocks: blocks.map((range) => longBlock(eveningsWithin(evenings, range), range)),
  };
}

function rangesFrom(first: EveningKey, length: number, count: number): EveningRange[] {
  return Array.from({ length: count }, (_, index) => ({
    first: addEvenings(first, index * length),
    last: addEvenings(first, (index + 1) * length - 1),
  }));
}

function longWeek(
  evenings: readonly DiaryEvening[],
  { first, last, current }: EveningRange & { current: EveningKey },
  now: Now,
): LongWeek {
  const range = { first, last };
  const { worst, nightWorst, afterBedtime, evenings: of } = figuresWithin(evenings, range, now);
  const within = eveningsWithin(evenings, range);
  const known = new Map(within.map((one) => [one.evening, one]));
  const edges = { began: evenings[0]?.evening ?? current, current };
  return {
    ...range,
    cells: Array.from({ length: 7 }, (_, day) => addEvenings(first, day)).map((evening) =>
      cellOf(evening, known.get(evening), edges),
    ),
    worst,
    nightWorst,
    onset: figureOf(
      within.map(({ onset }) => timeOf(onset)),
      of,
    ),
    afterBedtime,
  };
}

function cellOf(
  evening: EveningKey,
  known: DiaryEvening | undefined,
  { began, current }: { began: EveningKey; current: EveningKey },
): HeatCell {
  return {
    evening,
    weekend: [5, 6].includes(weekdayOf(evening)),
    state: stateOf(evening, { began, current }),
    worst: known?.worst ?? null,
    mode: known?.mode ?? null,
  };
}

function stateOf(
  evening: EveningKey,
  { began, current }: { began: EveningKey; current: EveningKey },
): HeatCell['state'] {
  if (evening < began) return 'before';
  if (evening === current) return 'running';
  return evening < current ? 'past' : 'coming';
}

function longBlock(within: readonly DiaryEvening[], range: EveningRange): LongBlock {
  const unmarked = within.filter(({ mode }) => mode === null);
  const nights = unmarked.flatMap(({ evening, sleep }) =>
    sleep ? [{ evening, diary: sleep.diary }] : [],
  );
  const bedtime = bedtimeSpread(within);
  return {
    ...range,
    regularity: sleepRegularityIndex(nights, within[0]?.turnOver ?? '12:00'),
    bedtime: bedtime.n < FEWEST_BEDTIMES ? null : bedtime,
  };
}
