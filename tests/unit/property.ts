import fc from 'fast-check';

/** The same cases in every run: a red test must be red again. Another seed by `SEED=1 vitest run`. */
const SEED = Number(process.env.SEED ?? 20_261_121);

/** Asserts that a property holds for many cases. */
export function holds<T>(property: fc.IProperty<T>, runs = 300): void {
  fc.assert(property, { seed: SEED, numRuns: runs });
}
