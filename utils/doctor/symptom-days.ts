import type { EveningRow } from '../diary/evening-row.ts';
import { minutesOfDay } from '../evening/clock-time.ts';
import { wallClockAt } from '../evening/instant.ts';
import type { Slot } from '../rows/rating.ts';

/** On how many evenings something was so, of those on which it was told. */
export type Share = { evenings: number; told: number };

/** How often there was anything at all, and how early in the day. */
export type SymptomDays = {
  /** Any symptoms, by day, in the evening or at night. */
  any: Share;
  /** Days a week with any symptoms; null below seven evenings that were told. */
  aWeek: number | null;
  /** Rated above 0 while sitting or lying by day, of the days with such a rating. */
  atRest: Share;
  /** Started, or rated above 0 by day, from six in the morning to noon. */
  beforeNoon: Share;
};

/** Fewer evenings say nothing of a week. */
const FEWEST_FOR_WEEK = 7;

/** The morning by the clock, in minutes. */
const MORNING = { from: 6 * 60, to: 12 * 60 };

const BY_DAY: readonly Slot[] = ['day-moving', 'day-resting'];

/** How often there were symptoms on the evenings of a period. */
export function symptomDays(rows: readonly EveningRow[]): SymptomDays {
  const any = shareOf(rows.map(hadSymptoms));
  return {
    any,
    aWeek: any.told < FEWEST_FOR_WEEK ? null : (7 * any.evenings) / any.told,
    atRest: shareOf(rows.map(({ restingWorst }) => isAboveNone(restingWorst))),
    beforeNoon: shareOf(mornings(rows)),
  };
}

/**
 * Whether there were any symptoms in the day, the evening or the night of a row: rated or told above 0, started
 * at a time, or woke the person. Null when nothing of these was told: an evening without a word is not one without
 * symptoms.
 */
export function hadSymptoms(row: EveningRow): boolean | null {
  const { highest, onset, sleep } = row;
  const told = [
    isAboveNone(highest),
    onset === null ? null : onset !== 'not-today',
    sleep?.wokenByLegs ?? null,
  ].filter((one) => one !== null);
  return told.length === 0 ? null : told.some(Boolean);
}

/** The strongest rating by day, on the move or at rest; null without one. */
export function strongestByDay({ restingWorst, movingWorst }: EveningRow): number | null {
  const known = [restingWorst, movingWorst].filter((score) => score !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** On how many it was so, of those that tell it. */
export function shareOf(told: readonly (boolean | null)[]): Share {
  const known = told.filter((one) => one !== null);
  return { evenings: known.filter(Boolean).length, told: known.length };
}

/** What was told of a morning, and the date of that morning. */
type Morning = { date: string; had: boolean };

/**
 * Each morning of which anything was told, by its date and the clock on the wall. A rating of 09:00 is filed
 * with the evening before, the start of 09:00 with the one that follows: both tell of one morning.
 */
function mornings(rows: readonly EveningRow[]): boolean[] {
  const told = rows.flatMap((row) => [...startedIn(row), ...ratedIn(row)]);
  const byDate = Map.groupBy(told, ({ date }) => date);
  return [...byDate.values()].map((morning) => morning.some(({ had }) => had));
}

function startedIn({ evening, zone, onsetAt, stored }: EveningRow): Morning[] {
  const { onset } = stored.record;
  if (onset === null) return [];
  const had = onset !== 'not-today' && isInMorning(minutesOfDay(onset));
  const date = had && onsetAt !== null ? wallClockAt(onsetAt, zone).date : evening;
  return [{ date, had }];
}

function ratedIn({ ratings }: EveningRow): Morning[] {
  return ratings.flatMap(({ at, zone, slot, score }) => {
    const { date, minutes } = wallClockAt(at, zone);
    return BY_DAY.includes(slot) && isInMorning(minutes) ? [{ date, had: score > 0 }] : [];
  });
}

function isInMorning(minutes: number): boolean {
  return minutes >= MORNING.from && minutes < MORNING.to;
}

function isAboveNone(score: number | null): boolean | null {
  return score === null ? null : score > 0;
}
