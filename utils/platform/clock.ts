import { zoneToGoBy } from '../evening/zone.ts';
import { IN_TEST_BUILD, readTestConditions } from './test-conditions.ts';

/**
 * The zone this browser says it is in. A browser that cannot name it says `Etc/Unknown`, nothing, or
 * what the system calls it (`UTC+3`); then it is the offset that its clock has now.
 */
export function browserZone(): string {
  return zoneToGoBy(namedZone(), -new Date().getTimezoneOffset());
}

/** Chromium 156 answers with names that its own calendar refuses. */
function namedZone(): unknown {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Milliseconds by which a test moved the clock; 0 for people. */
export async function clockOffset(): Promise<number> {
  return IN_TEST_BUILD ? (await readTestConditions()).clockOffsetMs : 0;
}
