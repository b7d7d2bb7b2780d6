/**
 * The p-values adjusted for their number by Holm's step-down method (1979), each in its place: the
 * smallest times m, the next times m - 1, and so on, never below the one before it nor above 1.
 */
export function holm(ps: readonly number[]): number[] {
  const bySize = ps.map((_, index) => index).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  const adjusted = ps.map(() => 1);
  let atLeast = 0;
  bySize.forEach((index, step) => {
    atLeast = Math.max(atLeast, Math.min(1, (ps[index] ?? 1) * (ps.length - step)));
    adjusted[index] = atLeast;
  });
  return adjusted;
}
