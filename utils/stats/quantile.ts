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
