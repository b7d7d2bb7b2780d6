import { midRanks, type Pair } from './spearman.ts';

/** Rotations as far off as the diary itself count, although rounding may put them a hair nearer. */
const ROUNDING = 1e-12;

/** Evenings one after the other; null is one of which not both values are known. */
export type PairCalendar = readonly (Pair | null)[];

/** How a correlation stands among those of all rotations of its calendar. */
export type CircularShift = {
  /** The correlation of the pairs as they are, -1 to 1. */
  r: number;
  /** Rotations, the unmoved one among them, that are as far from 0; and all that there are. */
  asFar: number;
  ways: number;
};

/**
 * The two-sided p of Spearman's rho by circular shift: the share of all rotations of y against x
 * along the calendar, the unmoved one among them, that lie as far from 0. Never below 1 / n. Unlike
 * a permutation, a rotation keeps each series' own dependence from day to day (rule 41). Null where
 * rho is.
 */
export function circularShiftP(calendar: PairCalendar): number | null {
  const shift = circularShift(rankedCalendar(calendar));
  return shift && shiftP(shift);
}

/** The two-sided p of a circular shift. */
export function shiftP({ asFar, ways }: CircularShift): number {
  return asFar / ways;
}

/**
 * Pearson's correlation of the pairs among those of all rotations of y along the calendar. Evenings
 * without a pair stay where they are and turn with the others; as a rotation then meets fewer pairs
 * than there are, it is judged by `r sqrt(pairs - 1)`, and one that has no correlation counts as one
 * that is as far. Null when x or y is constant.
 */
export function circularShift(calendar: PairCalendar): CircularShift | null {
  const [x, y] = [({ x }: Pair) => x, ({ y }: Pair) => y].map((of) => centred(calendar, of));
  if (!x || !y) return null;
  const whole = correlationAt(x, y, 0);
  if (whole === null) return null;
  const far = Math.abs(standingOf(whole)) - ROUNDING;
  const asFar = x.filter((_, shift) => {
    const turned = correlationAt(x, y, shift);
    return turned === null || Math.abs(standingOf(turned)) >= far;
  });
  return { r: whole.r, asFar: asFar.length, ways: x.length };
}

/** The calendar with each value as its mid-rank among those of its series. */
export function rankedCalendar<One extends Pair>(calendar: readonly (One | null)[]) {
  const pairs = calendar.filter((pair) => pair !== null);
  const x = midRanks(pairs.map((pair) => pair.x));
  const y = midRanks(pairs.map((pair) => pair.y));
  return withValues(calendar, x, y);
}

/** The calendar with other values for its pairs, in their order. */
export function withValues<One extends Pair>(
  calendar: readonly (One | null)[],
  x: readonly number[],
  y: readonly number[],
): (One | null)[] {
  let next = 0;
  return calendar.map((pair) => {
    if (pair === null) return null;
    const one = { ...pair, x: x[next] ?? 0, y: y[next] ?? 0 };
    next += 1;
    return one;
  });
}

/** The values less their mean, so that sums of them lose no digits; not a number where there is none. */
function centred(calendar: PairCalendar, of: (pair: Pair) => number): number[] {
  const known = calendar.flatMap((pair) => (pair === null ? [] : of(pair)));
  const middle = known.reduce((sum, value) => sum + value, 0) / known.length;
  return calendar.map((pair) => (pair === null ? Number.NaN : of(pair) - middle));
}

type Correlation = { r: number; pairs: number };

/** The correlation of x with y rotated left; null when fewer than two values meet, or all on a side are alike. */
function correlationAt(
  x: readonly number[],
  y: readonly number[],
  shift: number,
): Correlation | null {
  let [pairs, sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const a = x[at] as number;
    const b = y[(at + shift) % y.length] as number;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    pairs += 1;
    sumX += a;
    sumY += b;
    squaresX += a * a;
    squaresY += b * b;
    products += a * b;
  }
  const spreadX = pairs * squaresX - sumX * sumX;
  const spreadY = pairs * squaresY - sumY * sumY;
  if (spreadX <= ROUNDING * pairs * squaresX || spreadY <= ROUNDING * pairs * squaresY) return null;
  const r = (pairs * products - sumX * sumY) / Math.sqrt(spreadX * spreadY);
  return { r: Math.min(Math.max(r, -1), 1), pairs };
}

/** How far off a correlation of so many pairs is, so that few of them count for less. */
function standingOf({ r, pairs }: Correlation): number {
  return r * Math.sqrt(pairs - 1);
}
