import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';

/** The first and the third quartile of the values (type 7); both are the value itself when there is one, null of none. */
export function interquartileRange(values: readonly number[]): Interval | null {
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  return low === null || high === null ? null : { low, high };
}
