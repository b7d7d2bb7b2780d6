import {
  begunRows,
  type EveningRange,
  eveningsOf,
  rowsWithin,
  rowUnderWay,
} from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { type Figure, figureOf, timeOf } from '../diary/figure.ts';
import { addEvenings, type EveningKey, type Weekday, weekOf } from '../evening/calendar.ts';
import { type SleepRegularity, sleepRegularityIndex } from '../sleep/sleep-regularity-index.ts';
import { type BedtimeSpread, bedtimeSpread, figuresWithin } from './range-figures.ts';

const WEEKS = 12;
const WEEKS_A_BLOCK = 4;

/** The spread of four weeks needs so many bedtimes; SRI has its own least number of pairs. */
const FEWEST_BEDTIMES = 7;

/** One cell of the heat map: the highest of the day, empty and not 0 where it is unknown; marked evenings are hatched (rule 5). */
export type HeatCell = Pick<EveningRow, 'evening' | 'state' | 'highest' | 'mode'>;

/** One calendar week. */
export type LongWeek = EveningRange & {
  cells: HeatCell[];
  /** Of the days, of the evenings, and of the nights after them (rule 24). */
  highest: Figure;
  eveningWorst: Figure;
  nightWorst: Figure;
  /** When the legs first started, in minutes of the waking day; evenings without an onset only in `of`. */
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
export function longView(rows: readonly EveningRow[], firstWeekday: Weekday): LongView | null {
  const current = rowUnderWay(rows)?.evening;
  if (current === undefined) return null;
  const [thisWeek = current] = weekOf(current, firstWeekday);
  const first = addEvenings(thisWeek, -7 * (WEEKS - 1));
  const weeks = rangesFrom(first, 7, WEEKS);
  const blocks = rangesFrom(first, 7 * WEEKS_A_BLOCK, WEEKS / WEEKS_A_BLOCK);
  return {
    first,
    last: addEvenings(thisWeek, 6),
    weeks: weeks.map((range) => longWeek(rows, range, current)),
    blocks: blocks.map((range) => longBlock(begunRows(rowsWithin(rows, range)), range)),
  };
}

function rangesFrom(first: EveningKey, length: number, count: number): EveningRange[] {
  return Array.from({ length: count }, (_, index) => ({
    first: addEvenings(first, index * length),
    last: addEvenings(first, (index + 1) * length - 1),
  }));
}

function longWeek(rows: readonly EveningRow[], range: EveningRange, current: EveningKey): LongWeek {
  const { highest, eveningWorst, nightWorst, afterBedtime } = figuresWithin(rows, range);
  const within = rowsWithin(rows, range);
  const onsets = begunRows(within).map(({ onset }) => timeOf(onset));
  const cells = eveningsOf(range).map((evening) =>
    cellOf(
      evening,
      within.find((row) => row.evening === evening),
      current,
    ),
  );
  const legs = { highest, eveningWorst, nightWorst, onset: figureOf(onsets) };
  return { ...range, cells, ...legs, afterBedtime };
}

/** Evenings beyond the rows come after the one under way, or before the diary. */
function cellOf(evening: EveningKey, row: EveningRow | undefined, current: EveningKey): HeatCell {
  if (!row) {
    return { evening, state: evening > current ? 'coming' : 'before', highest: null, mode: null };
  }
  const { state, highest, mode } = row;
  return { evening, state, highest, mode };
}

function longBlock(begun: readonly EveningRow[], range: EveningRange): LongBlock {
  const nights = begun
    .filter(({ mode }) => mode === null)
    .flatMap(({ evening, sleep }) => (sleep ? [{ evening, diary: sleep.diary }] : []));
  const bedtime = bedtimeSpread(begun);
  return {
    ...range,
    regularity: sleepRegularityIndex(nights, begun[0]?.turnOver ?? '12:00'),
    bedtime: bedtime.n < FEWEST_BEDTIMES ? null : bedtime,
  };
}
