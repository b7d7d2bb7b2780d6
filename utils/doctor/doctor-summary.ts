import { type EveningRange, lengthOfRange, rowsWithin } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { DAY_FIGURES, type DayFigure, type Figure, figureOf, timeOf } from '../diary/figure.ts';
import { type RatingPoint, ratingPoints } from '../diary/ratings-of-evening.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { Tried } from '../rows/rating.ts';
import { MOST_WEEK_ROWS, weeksARow } from './paper-fit.ts';
import { type SleepTable, sleepTable } from './sleep-table.ts';
import { type SymptomDays, symptomDays } from './symptom-days.ts';
import { type ToldOfPeriod, toldOfPeriod } from './told-of-period.ts';

/** The days a print is about, both included. */
export type DoctorPeriod = { from: EveningKey; to: EveningKey };

/** A rating against the clock; those of marked evenings are hatched. */
export type DoctorPoint = RatingPoint & { evening: EveningKey; mode: EveningMode | null };

/** An evening's onset, in minutes of the waking day that it ends. */
export type OnsetPoint = { evening: EveningKey; minutes: number; mode: EveningMode | null };

/** Something that was tried. People reach for it on worse evenings: this says nothing of what it does. */
export type ThingTried = {
  /** The id of a remedy, or of one of the person's own. */
  remedy: string;
  /** Evenings on which it was tried. */
  evenings: number;
  /** How much the person said it helped, 0 to 10, on how many of these evenings. */
  helped: Figure;
};

/** The legs over some evenings (rule 24), median and quartiles, 0 to 10. */
type Strength = Record<DayFigure, Figure>;

/** What two pages for the doctor are made of. Marked evenings are in every figure, and flagged (rule 5). */
export type DoctorSummary = DoctorPeriod &
  Strength & {
    /** Evenings from `from` to `to`, and on how many of them what was told. */
    evenings: number;
    rated: number;
    nightsRated: number;
    checkedIn: number;
    /** Every evening of travel, illness or a flare. */
    marked: { evening: EveningKey; mode: EveningMode }[];
    points: DoctorPoint[];
    /** Every onset, those marked "not today" counted, and the median of each seven evenings from `from` on. */
    onsets: OnsetPoint[];
    noOnset: number;
    onsetWeeks: (EveningRange & { onset: Figure })[];
    sleep: SleepTable;
    tried: ThingTried[];
    symptoms: SymptomDays;
    told: ToldOfPeriod;
  };

/** Some weeks of the period in a row of figures. */
export type StretchFigures = DoctorPeriod &
  Strength &
  Record<'onset' | 'bed' | 'tst' | 'seD', Figure>;

/** The summary of a period, from the whole diary. Empty figures, never zeros, where nothing was told. */
export function doctorSummary(
  rows: readonly EveningRow[],
  { from, to }: DoctorPeriod,
): DoctorSummary {
  const range = { first: from, last: to };
  const within = rowsWithin(rows, range);
  const of = lengthOfRange(range);
  const strength = strengthOf(within, of);
  return {
    from,
    to,
    evenings: of,
    rated: strength.highest.n,
    nightsRated: strength.nightWorst.n,
    checkedIn: within.filter(({ sleep }) => sleep !== null).length,
    marked: within.flatMap(({ evening, mode }) => (mode === null ? [] : [{ evening, mode }])),
    ...strength,
    points: within.flatMap(pointsOf),
    ...onsetPart(within, range),
    sleep: sleepTable(within, of),
    tried: thingsTried(within),
    symptoms: symptomDays(within),
    told: toldOfPeriod(within, of),
  };
}

/** The period week by week, from its first day on; one that is longer than `most` rows in steps of several weeks. */
export function stretchesOf(
  rows: readonly EveningRow[],
  { from, to, evenings }: DoctorSummary,
  most = MOST_WEEK_ROWS,
): StretchFigures[] {
  const step = 7 * weeksARow(evenings, most);
  return Array.from({ length: Math.ceil(evenings / step) }, (_, index) => {
    const end = addEvenings(from, step * (index + 1) - 1);
    return stretchOf(rows, {
      from: addEvenings(from, step * index),
      to: end < to ? end : to,
    });
  });
}

function stretchOf(rows: readonly EveningRow[], { from, to }: DoctorPeriod): StretchFigures {
  const range = { first: from, last: to };
  const within = rowsWithin(rows, range);
  const of = lengthOfRange(range);
  const { bed, tst, seD } = sleepTable(within, of);
  return { from, to, ...strengthOf(within, of), onset: onsetOf(within, of), bed, tst, seD };
}

function strengthOf(within: readonly EveningRow[], of: number): Strength {
  const figures = DAY_FIGURES.map((figure) => {
    const values = within.map((row) => row[figure]);
    return [figure, figureOf(values, of)] as const;
  });
  return Object.fromEntries(figures) as Strength;
}

function pointsOf({ evening, mode, ratings, turnOver }: EveningRow): DoctorPoint[] {
  return ratingPoints(ratings, turnOver).map((point) => ({ ...point, evening, mode }));
}

function onsetPart(
  within: readonly EveningRow[],
  range: EveningRange,
): Pick<DoctorSummary, 'onsets' | 'noOnset' | 'onsetWeeks'> {
  return {
    onsets: within.flatMap(({ evening, mode, onset }) => {
      const minutes = timeOf(onset);
      return minutes === null ? [] : [{ evening, minutes, mode }];
    }),
    noOnset: within.filter(({ onset }) => onset === 'not-today').length,
    onsetWeeks: sevens(range).map((seven) => ({
      ...seven,
      onset: onsetOf(rowsWithin(within, seven), lengthOfRange(seven)),
    })),
  };
}

function onsetOf(within: readonly EveningRow[], of: number): Figure {
  return figureOf(
    within.map(({ onset }) => timeOf(onset)),
    of,
  );
}

/** The range in sevens from its first evening on; the last may be shorter. */
function sevens({ first, last }: EveningRange): EveningRange[] {
  const count = Math.ceil(lengthOfRange({ first, last }) / 7);
  return Array.from({ length: count }, (_, index) => {
    const end = addEvenings(first, 7 * index + 6);
    return { first: addEvenings(first, 7 * index), last: end < last ? end : last };
  });
}

/** Everything tried, the most often first, then by id. */
function thingsTried(rows: readonly EveningRow[]): ThingTried[] {
  const tries = rows.flatMap(({ tried }) => tried ?? []);
  const byRemedy = Map.groupBy(tries, ({ remedy }: Tried) => remedy);
  return [...byRemedy]
    .map(([remedy, times]) => ({
      remedy,
      evenings: times.length,
      helped: figureOf(times.map(({ helped }) => helped)),
    }))
    .sort((a, b) => b.evenings - a.evenings || (a.remedy < b.remedy ? -1 : 1));
}
