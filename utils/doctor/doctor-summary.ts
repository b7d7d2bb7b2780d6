import { type EveningRange, eveningsWithin, lengthOfRange } from '../diary/evening-range.ts';
import type { DiaryEvening } from '../diary/evening-row.ts';
import { type Figure, figureOf, timeOf } from '../diary/figure.ts';
import type { RatingPoint } from '../diary/ratings-of-evening.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import { type ChangeSigns, changeSignsUpTo } from './change-signs.ts';
import { type SleepTable, sleepTable } from './sleep-table.ts';
import { type ThingTried, thingsTried } from './things-tried.ts';

/** The days a print is about, both included. */
export type DoctorPeriod = { from: EveningKey; to: EveningKey };

/** A rating against the clock; those of marked evenings are hatched. */
export type DoctorPoint = RatingPoint & { evening: EveningKey; mode: EveningMode | null };

/** An evening's onset, in clock minutes. */
export type OnsetPoint = { evening: EveningKey; minutes: number; mode: EveningMode | null };

/** What two pages for the doctor are made of. Marked evenings are in every figure, and flagged (rule 5). */
export type DoctorSummary = DoctorPeriod & {
  /** Evenings from `from` to `to`, and on how many of them what was told. */
  evenings: number;
  rated: number;
  nightsRated: number;
  checkedIn: number;
  /** Every evening of travel, illness or a flare. */
  marked: { evening: EveningKey; mode: EveningMode }[];
  /** Median and quartiles, 0 to 10. */
  worst: Figure;
  nightWorst: Figure;
  points: DoctorPoint[];
  /** Every onset, those marked "not today" counted, and the median of each seven evenings from `from` on. */
  onsets: OnsetPoint[];
  noOnset: number;
  onsetWeeks: (EveningRange & { onset: Figure })[];
  sleep: SleepTable;
  /** The last 14 evenings of the period that are over against the 28 before, which may lie before it. */
  changes: ChangeSigns;
  tried: ThingTried[];
};

/** The summary of a period, from the whole diary. Empty figures, never zeros, where nothing was told. */
export function doctorSummary(
  evenings: readonly DiaryEvening[],
  { from, to }: DoctorPeriod,
): DoctorSummary {
  const range = { first: from, last: to };
  const within = eveningsWithin(evenings, range);
  const of = lengthOfRange(range);
  const figure = (read: (evening: DiaryEvening) => number | null) => figureOf(within.map(read), of);
  const worst = figure((evening) => evening.worst);
  const nightWorst = figure((evening) => evening.nightWorst);
  return {
    from,
    to,
    evenings: of,
    rated: worst.n,
    nightsRated: nightWorst.n,
    checkedIn: within.filter(({ sleep }) => sleep !== null).length,
    marked: within.flatMap(({ evening, mode }) => (mode === null ? [] : [{ evening, mode }])),
    worst,
    nightWorst,
    points: within.flatMap(pointsOf),
    ...onsetPart(within, range),
    sleep: sleepTable(within, of),
    changes: changeSignsUpTo(evenings, lastOver(within, to)),
    tried: thingsTried(within),
  };
}

function pointsOf({ evening, mode, ratings }: DiaryEvening): DoctorPoint[] {
  return ratings.map((rating) => ({ ...rating, evening, mode }));
}

function onsetPart(
  within: readonly DiaryEvening[],
  range: EveningRange,
): Pick<DoctorSummary, 'onsets' | 'noOnset' | 'onsetWeeks'> {
  return {
    onsets: within.flatMap(({ evening, mode, onset }) => {
      const minutes = timeOf(onset);
      return minutes === null ? [] : [{ evening, minutes, mode }];
    }),
    noOnset: within.filter(({ onset }) => onset === 'not-today').length,
    onsetWeeks: sevens(range).map((seven) => ({ ...seven, onset: onsetOf(within, seven) })),
  };
}

function onsetOf(within: readonly DiaryEvening[], seven: EveningRange): Figure {
  const onsets = eveningsWithin(within, seven).map(({ onset }) => timeOf(onset));
  return figureOf(onsets, lengthOfRange(seven));
}

/** The range in sevens from its first evening on; the last may be shorter. */
function sevens({ first, last }: EveningRange): EveningRange[] {
  const count = Math.ceil(lengthOfRange({ first, last }) / 7);
  return Array.from({ length: count }, (_, index) => {
    const end = addEvenings(first, 7 * index + 6);
    return { first: addEvenings(first, 7 * index), last: end < last ? end : last };
  });
}

/** The evening under way tells only half of itself. */
function lastOver(within: readonly DiaryEvening[], to: EveningKey): EveningKey {
  return within.at(-1)?.state === 'running' ? addEvenings(within.at(-1)?.evening ?? to, -1) : to;
}
