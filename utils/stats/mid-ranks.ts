/** The rank of each value from 1 on, in the order given; equal values share the mean of the ranks that they span. */
export function midRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const rankOf = new Map<number, number>();
  let below = 0;
  while (below < sorted.length) {
    const value = sorted[below] as number;
    const above = sorted.lastIndexOf(value) + 1;
    rankOf.set(value, (below + 1 + above) / 2);
    below = above;
  }
  return values.map((value) => rankOf.get(value) as number);
}
