import type { Span } from '../evening/evening-of.ts';

/** The last moment of screen use up to `at`, epoch ms, from the screen times of an evening; null when none is known. */
export function lastUseBefore(used: readonly Span[], at: number): number | null {
  const until = used.filter(({ start }) => start <= at).map(({ end }) => Math.min(end, at));
  return until.length === 0 ? null : Math.max(...until);
}
