import { greatestOf } from '../evening/instant.ts';
import type { Rating, Score, Slot } from '../rows/rating.ts';

/** The parts of a day: before the wind-down, from then to going to bed, and from going to bed on. */
export type DayPart = 'day' | 'evening' | 'night';

/** What was rated and told of one day. */
export type DayTold = {
  /** At its worst in the evening, and from going to bed on, as the person told it. */
  worst: Score | null;
  nightWorst: Score | null;
  ratings: readonly Rating[];
  /** When the person went to bed: the tap, else the diary. Epoch ms; null when nobody told. */
  bed: number | null;
};

/** The figures of a day (rule 24), 0 to 10 each; null is unknown, never 0. */
export type DayFigures = {
  /** From the start of the wind-down to going to bed. */
  eveningWorst: Score | null;
  /** From going to bed on. */
  nightWorst: Score | null;
  /** By day, sitting or lying, and on the move. */
  restingWorst: Score | null;
  movingWorst: Score | null;
  /** The highest of them all. */
  highest: Score | null;
};

const BY_DAY: readonly Slot[] = ['day-moving', 'day-resting'];
const IN_BED: readonly Slot[] = ['falling-asleep', 'night'];

/**
 * The one part of its day into which a rating falls. By day is what the person says was by day; all
 * else goes by when they went to bed, which is known later and better than the slot that was offered.
 * Where nobody told of that, the slot decides.
 */
export function partOf({ at, slot }: Pick<Rating, 'at' | 'slot'>, bed: number | null): DayPart {
  if (BY_DAY.includes(slot)) return 'day';
  const isNight = bed === null ? IN_BED.includes(slot) : at >= bed;
  return isNight ? 'night' : 'evening';
}

/** The figures of a day. Deleted ratings do not count. */
export function dayFigures({ worst, nightWorst, ratings, bed }: DayTold): DayFigures {
  const rated = ratings.filter(({ deletedAt }) => deletedAt === null);
  const parts = Map.groupBy(rated, (rating) => partOf(rating, bed));
  const byDay = (slot: Slot) => parts.get('day')?.filter((rating) => rating.slot === slot);
  const figures = {
    eveningWorst: highestOf([worst, ...scoresOf(parts.get('evening'))]),
    nightWorst: highestOf([nightWorst, ...scoresOf(parts.get('night'))]),
    restingWorst: highestOf(scoresOf(byDay('day-resting'))),
    movingWorst: highestOf(scoresOf(byDay('day-moving'))),
  };
  return { ...figures, highest: highestOf(Object.values(figures)) };
}

/** The legs from going to bed on by the ratings alone; null without one. */
export function ratedInTheNight(ratings: readonly Rating[], bed: number | null): Score | null {
  return dayFigures({ worst: null, nightWorst: null, ratings, bed }).nightWorst;
}

/** The highest rating from going to bed on, the first of equal ones; null without one. */
export function highestInTheNight(ratings: readonly Rating[], bed: number | null): Rating | null {
  const rated = ratings.filter(
    (rating) => rating.deletedAt === null && partOf(rating, bed) === 'night',
  );
  return rated.toSorted((a, b) => b.score - a.score || a.at - b.at)[0] ?? null;
}

/** True when the evening itself has a value, so that nobody is asked about it again (rule 11); a rating by day or of the night gives it none. */
export function hasEvening(told: Omit<DayTold, 'nightWorst'>): boolean {
  return dayFigures({ ...told, nightWorst: null }).eveningWorst !== null;
}

function scoresOf(ratings: readonly Rating[] = []): Score[] {
  return ratings.map(({ score }) => score);
}

function highestOf(scores: readonly (Score | null)[]): Score | null {
  return greatestOf(scores.filter((score) => score !== null));
}
