/** How many evenings each of some tests needs at the least: more than their number / .05 (rule 31). */
export function eveningsForTests(tests: number): number {
  return 20 * tests + 1;
}
