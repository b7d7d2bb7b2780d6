import type { Now } from '../evening/instant.ts';
import { readSettings } from '../storage/settings-store.ts';
import { IN_TEST_BUILD, readTestConditions } from './test-conditions.ts';

/** The moment and the person's zone: the one chosen by hand, else the browser's. */
export async function readNow(): Promise<Now> {
  const { zone } = await readSettings();
  return { at: Date.now() + (await clockOffset()), zone: zone ?? browserZone() };
}

/** The zone this browser says it is in. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Milliseconds by which a test moved the clock; 0 for people. */
export async function clockOffset(): Promise<number> {
  return IN_TEST_BUILD ? (await readTestConditions()).clockOffsetMs : 0;
}
