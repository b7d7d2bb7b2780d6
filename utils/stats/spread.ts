import { interquartileRange } from './interquartile-range.ts';
import type { Interval } from './interval.ts';
import { median } from './median.ts';
import { sampleSd } from './sample-sd.ts';

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
