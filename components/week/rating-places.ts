import { axisMinutes } from '../../utils/diary/evening-axis.ts';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import type { Axis } from '../chart/axis.ts';

/** One dot of the picture: where it lies, and the ratings that it stands for. */
export type RatingPlace = {
  /** Minutes of the axis. */
  at: number;
  /** 0 is the upper row. */
  lane: number;
  /** They were given earlier or later than the axis reaches, and stand at its end. */
  beyond: 'before' | 'after' | null;
  ratings: Rating[];
};

const LANES = 2;

/** At the narrowest a dot is as wide as this share of the axis. */
const DOT = 0.038;

/** A dot at the end of the axis, and the arrow beside it, are drawn whole. */
const EDGE = 0.04;

/**
 * The ratings of an evening as dots that do not cover one another: the second of two that are close stands
 * lower, and what has no room beside those shares the dot of the one before.
 */
export function ratingPlaces(shown: EveningRow, axis: Axis): RatingPlace[] {
  const places: RatingPlace[] = [];
  for (const found of shown.ratings
    .map((rating) => placeOn(axis, shown, rating))
    .toSorted(byPlace)) {
    const lane = freeLane(places, found.at, DOT * (axis.to - axis.from));
    const before = places.at(-1);
    if (lane === null && before) before.ratings.push(...found.ratings);
    else places.push({ ...found, lane: lane ?? 0 });
  }
  return places;
}

function placeOn(axis: Axis, { evening }: EveningRow, rating: Rating): RatingPlace {
  const minutes = axisMinutes(rating.at, { evening, zone: rating.zone });
  const edge = EDGE * (axis.to - axis.from);
  const beyond = minutes < axis.from ? 'before' : minutes > axis.to ? 'after' : null;
  const at = beyond === null ? minutes : beyond === 'before' ? axis.from + edge : axis.to - edge;
  return { at, lane: 0, beyond, ratings: [rating] };
}

function freeLane(places: readonly RatingPlace[], at: number, width: number): number | null {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const isFree = (lane: number) => {
    const last = places.findLast((place) => place.lane === lane);
    return last === undefined || at - last.at >= width;
  };
  return lanes.find(isFree) ?? null;
}

function byPlace(a: RatingPlace, b: RatingPlace): number {
  return a.at - b.at || (a.ratings[0]?.at ?? 0) - (b.ratings[0]?.at ?? 0);
}
