import type { EveningKey } from '../evening/calendar.ts';
import type { Score } from '../ratings/rating.ts';

/** What the morning check-in asks about a night. Every field may be unknown. */
export type SleepFields = {
  /** The legs at their worst from going to bed on (rule 24). */
  nightWorst: Score | null;
};

/** One night's record, under the key of its evening; each field remembers its last change (rule 34). */
export type SleepRecord = { evening: EveningKey } & SleepFields & {
    updatedAt: Partial<Record<keyof SleepFields, number>>;
  };

/** The record of a night of which nothing is known yet. */
export function unknownSleep(evening: EveningKey): SleepRecord {
  return { evening, nightWorst: null, updatedAt: {} };
}

/** The record with some fields changed at a moment, epoch ms. */
export function withSleepFields(
  record: SleepRecord,
  fields: Partial<SleepFields>,
  at: number,
): SleepRecord {
  const stamps = Object.fromEntries(Object.keys(fields).map((field) => [field, at]));
  return { ...record, ...fields, updatedAt: { ...record.updatedAt, ...stamps } };
}
