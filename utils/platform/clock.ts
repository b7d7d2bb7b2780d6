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

/** A clock that shows another century or millennium than these is as wrong as one that shows their edge. */
const FIRST = Date.UTC(1901, 0, 1);
const LAST = Date.UTC(9998, 0, 1);

/** The moment that the clock shows, epoch ms, as far as there can be evenings. */
export async function clockNow(): Promise<number> {
  const shown = Date.now() + (await clockOffset());
  return Math.min(Math.max(shown, FIRST), LAST);
}
