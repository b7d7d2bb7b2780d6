import type { Interval } from '../stats/interval.ts';
import type { Reading, ShiftTest } from './look.ts';

/** Fewer evenings are too few to call anything a pattern (rule 31). */
const FEWEST_FOR_PATTERN = 21;

/** Beyond chance when p, adjusted where there are several looks, is below this. */
const CHANCE = 0.05;

/**
 * What may be said of an interval of n evenings (rule 31). `test` is null for two groups, which have
 * no p. Interval and p must agree: one of them alone is no pattern.
 */
export function readingOf({
  n,
  interval,
  test,
}: {
  n: number;
  interval: Interval | null;
  test: ShiftTest | null;
}): Reading {
  if (!interval) return 'no-variation';
  if (interval.low <= 0 && interval.high >= 0) return 'no-clear-pattern';
  if (n < FEWEST_FOR_PATTERN) return 'too-few-evenings';
  if (test?.state !== 'tested') return 'not-tested';
  return test.p < CHANCE ? 'pattern' : 'no-clear-pattern';
}
