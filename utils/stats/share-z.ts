import { isConstant } from './spearman.ts';
import { mean } from './spread.ts';
import { type Groups, varianceInflation } from './variance-inflation.ts';

/**
 * How many standard errors the share of ones in series a lies above that in series b, both of ones and
 * zeros: the signed root of twice the logarithm of their likelihood ratio (Wilks 1938), which sees more in
 * "never before" than a difference of shares over its error does; over the root of `varianceInflation`,
 * since evenings in a row are alike. Null when a series is empty or all values are the same.
 */
export function shareZ({ a, b }: Groups): number | null {
  const all = [...a, ...b];
  const [share, before, together] = [mean(a), mean(b), mean(all)];
  if (share === null || before === null || together === null || isConstant(all)) return null;
  const gained = a.length * divergence(share, together) + b.length * divergence(before, together);
  const root = Math.sqrt((2 * Math.max(0, gained)) / varianceInflation({ a, b }));
  return share < before ? -root : root;
}

/** How much likelier, in logarithms and for each value, a share's values are by it than by another one. */
function divergence(share: number, other: number): number {
  return partOf(share, other) + partOf(1 - share, 1 - other);
}

function partOf(share: number, other: number): number {
  return share === 0 ? 0 : share * Math.log(share / other);
}
