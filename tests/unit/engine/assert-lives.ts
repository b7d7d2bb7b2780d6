import fc from 'fast-check';
import type { Life } from './lives.ts';

/** How many lives, and which; `path` names one of them, as a broken law tells it, to pin it as a test. */
export type Lives = { runs: number; seed: number; path?: string };

/** The same lives in every test run, so that a red test is red again; other ones with `npm run lives`. */
export function seedFor(fixed: number): number {
  return import.meta.env.MODE === 'fresh' ? Math.floor(Math.random() * 2 ** 31) : fixed;
}

/** Asserts that a law holds for random lives. A life is too long to be printed, and too random to be made shorter. */
export function assertEach(
  lives: fc.Arbitrary<Life>,
  law: (life: Life) => void,
  { runs, ...which }: Lives,
): void {
  const found = fc.check(fc.property(lives, law), { numRuns: runs, endOnFailure: true, ...which });
  if (!found.failed) return;
  const { seed, counterexamplePath, errorInstance } = found;
  throw new Error(`seed ${seed}, path "${counterexamplePath}"`, { cause: errorInstance });
}

/** How often something was met, by its name. */
export type Met = Map<string, number>;

/** What was met in a life, by name, counted. */
export function meet<Seen>(
  met: Met,
  meetings: Record<string, (seen: Seen) => boolean>,
  seen: Seen,
): void {
  for (const [name, isMet] of Object.entries(meetings)) {
    met.set(name, (met.get(name) ?? 0) + (isMet(seen) ? 1 : 0));
  }
}

/** What was never met: a law about what never came is no law. */
export function unmet(met: Met): string[] {
  return [...met].filter(([, times]) => times === 0).map(([name]) => name);
}

/** Asserts that two things are alike; the assertions of the test library cost more than what they look at. */
export function same(one: unknown, other: unknown, what: string): void {
  if (isAlike(one, other)) return;
  throw new Error(`broken: ${what}\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
}

/** True for plain values with the same fields, the same in each. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && isAlike(one[field], other[field]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
