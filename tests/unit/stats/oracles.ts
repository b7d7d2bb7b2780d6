import fc from 'fast-check';
import type { Pair } from '../../../utils/stats/spearman.ts';

/** The pairs of two series of the same length. */
export const pairsOf = (x: readonly number[], y: readonly number[]): Pair[] =>
  x.map((value, index) => ({ x: value, y: y[index] as number }));

/** Whole numbers of a small range, so that ties are common. */
export const anyScores = (lengths: fc.ArrayConstraints) =>
  fc.array(fc.integer({ min: 0, max: 10 }), lengths);

export const anyPairs = (lengths: fc.ArrayConstraints): fc.Arbitrary<Pair[]> =>
  fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 10 }) }),
    lengths,
  );

/** All ways to choose `size` of the items, each as what was chosen and what was left. */
export function splits<T>(items: readonly T[], size: number): { chosen: T[]; left: T[] }[] {
  const [first, ...others] = items;
  if (first === undefined) return size === 0 ? [{ chosen: [], left: [] }] : [];
  const taken = splits(others, size - 1).map(({ chosen, left }) => ({
    chosen: [first, ...chosen],
    left,
  }));
  const passed = splits(others, size).map(({ chosen, left }) => ({
    chosen,
    left: [first, ...left],
  }));
  return size === 0 ? passed : [...taken, ...passed];
}

/** A seeded source of numbers of 0 to 1 (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal noise by Box and Muller. */
export const noise = (roll: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());

/** A stationary first-order autoregressive series of variance 1. */
export function autoregressive(
  { n, coefficient }: { n: number; coefficient: number },
  roll: () => number,
): number[] {
  const series = [noise(roll)];
  while (series.length < n) {
    const fresh = noise(roll) * Math.sqrt(1 - coefficient ** 2);
    series.push(coefficient * (series.at(-1) as number) + fresh);
  }
  return series;
}
