/** True when there is no variation: every value is the same, or there is none. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
