/** A column of which less than this share is left is one of those before it, told again. */
const NOTHING_LEFT = 1e-9;

/**
 * What is left of values once a constant and each of some columns of the same length are taken out of
 * them by least squares. A column that says no more than those before it, such as a weekend of which
 * there was none, takes nothing out. Values that the columns explain wholly leave exact zeros.
 */
export function residuals(
  values: readonly number[],
  columns: readonly (readonly number[])[],
): number[] {
  const basis: number[][] = [];
  for (const column of [values.map(() => 1), ...columns]) {
    const own = without(column, basis);
    if (lengthOf(own) > NOTHING_LEFT * lengthOf(column)) basis.push(scaled(own, 1 / lengthOf(own)));
  }
  const left = without(values, basis);
  return lengthOf(left) > NOTHING_LEFT * lengthOf(values) ? left : values.map(() => 0);
}

/** Twice, since the first time leaves rounding errors as large as what was taken out (Gram and Schmidt). */
function without(column: readonly number[], basis: readonly number[][]): number[] {
  const once = (from: readonly number[]) =>
    basis.reduce<readonly number[]>((left, one) => minus(left, one, dot(left, one)), from);
  return [...once(once(column))];
}

function minus(a: readonly number[], b: readonly number[], times: number): number[] {
  return a.map((value, at) => value - times * (b[at] ?? 0));
}

function scaled(a: readonly number[], by: number): number[] {
  return a.map((value) => value * by);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function lengthOf(a: readonly number[]): number {
  return Math.sqrt(dot(a, a));
}
