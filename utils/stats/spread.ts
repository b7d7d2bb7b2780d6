/** How far values lie apart, all in their own unit. */
export type Spread = {
  n: number;
  median: number | null;
  /** First and third quartile (type 7). */
  iqr: Interval | null;
  /** Sample standard deviation (n - 1); null of fewer than two. */
  sd: number | null;
};

/**
 * The spread of the values. Bedtimes go in as turn-over-based minutes (`turnOverMinutes` of the
 * sleep room), never as raw clock minutes, which tear 23:45 and 00:15 a day apart (rule 43).
 */
export function spread(values: readonly number[]): Spread {
  return {
    n: values.length,
    median: median(values),
    iqr: interquartileRange(values),
    sd: sampleSd(values),
  };
}

/** The first and the third quartile of the values (type 7); both are the value itself when there is one, null of none. */
export function interquartileRange(values: readonly number[]): Interval | null {
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  return low === null || high === null ? null : { low, high };
}

/**
 * The quantile of the values at a share `p` of 0 to 1 (held to that range), straight between the two
 * values nearest to it; null of none. Hyndman and Fan's type 7 (1996), the default of R and numpy.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * Math.min(Math.max(p, 0), 1);
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  if (lower === undefined || upper === undefined) return null;
  return lower + (position % 1) * (upper - lower);
}

/** The middle of the values, the mean of the two middle ones when their number is even; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The arithmetic mean of the values; null of none. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample standard deviation (n - 1 in the denominator), in the unit of the values; null of fewer than two. */
export function sampleSd(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** A range of values, both ends included, in the unit of the values. */
export type Interval = { low: number; high: number };
