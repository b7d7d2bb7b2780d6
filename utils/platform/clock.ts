import { IN_TEST_BUILD, readTestConditions } from './test-conditions.ts';

/** The zone this browser says it is in. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Milliseconds by which a test moved the clock; 0 for people. */
export async function clockOffset(): Promise<number> {
  return IN_TEST_BUILD ? (await readTestConditions()).clockOffsetMs : 0;
}
