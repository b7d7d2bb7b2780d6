/**
 * The exact distribution of the Mann-Whitney U of groups of m and n values without ties when nothing
 * sets them apart: at index u, 0 to mn, the probability that u of the mn couples have the value of the first group on
 * top. The largest of all values is in the first group with m / (m + n), and then tops all n
 * (Mann and Whitney 1947). Sums of positive terms only, so that no digits are lost.
 */
export function mannWhitneyNull(m: number, n: number): number[] {
  let fewer: number[][] = Array.from({ length: n + 1 }, () => [1]);
  for (let i = 1; i <= m; i++) {
    const row: number[][] = [[1]];
    for (let j = 1; j <= n; j++) {
      row.push(withOneMore({ i, j, fewerFirst: fewer[j] ?? [], fewerSecond: row[j - 1] ?? [] }));
    }
    fewer = row;
  }
  return fewer[n] ?? [1];
}

type OneMore = { i: number; j: number; fewerFirst: number[]; fewerSecond: number[] };

/** The distribution for i and j values from those for one value fewer in either group. */
function withOneMore({ i, j, fewerFirst, fewerSecond }: OneMore): number[] {
  return Array.from({ length: i * j + 1 }, (_, u) => {
    const firstOnTop = (i * (fewerFirst[u - j] ?? 0)) / (i + j);
    const secondOnTop = (j * (fewerSecond[u] ?? 0)) / (i + j);
    return firstOnTop + secondOnTop;
  });
}
