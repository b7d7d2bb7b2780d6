import type { EveningKey } from '../evening/calendar.ts';
import type { Score } from './rating.ts';
import { nextStamps } from './stamps.ts';

/** What the morning check-in asks about a night (rule 42). Every field may be unknown; null is what nobody told. */
export type SleepFields = {
  /** "I did not sleep": a night of its own kind, not a missing one. */
  noSleep: boolean | null;
  /** Went to bed, put things away to sleep, woke for the last time, got out of bed. Epoch ms. */
  bed: number | null;
  try: number | null;
  wake: number | null;
  up: number | null;
  /** Minutes to fall asleep, a guess (sleep onset latency). */
  sol: number | null;
  /** Times awake in the night, and the minutes awake in all. */
  nwak: number | null;
  waso: number | null;
  /** Minutes still trying to sleep after the final waking; 0 when asked and not told otherwise. */
  tasafa: number | null;
  /** How well the person slept, 0 to 10. */
  quality: Score | null;
  /** The legs at their worst from going to bed on (rule 24). */
  nightWorst: Score | null;
  /** The rating of the night beside which a lower worst was kept, so that it is not asked about again. */
  keptBeside: Score | null;
  /** The legs woke the person. */
  wokenByLegs: boolean | null;
  /** Minutes up walking in the night because of the legs. */
  walkedMinutes: number | null;
  /** How sleepy the person was on the day before, and how much the legs were in the way, 0 to 10. */
  sleepy: Score | null;
  inTheWay: Score | null;
  /** Slept by day, on the day before. */
  napped: boolean | null;
  /** Somebody told of snoring, or of legs that kicked, in that night. */
  snored: boolean | null;
  kicked: boolean | null;
  note: string | null;
  /** Where the person slept: IANA zone and minutes ahead of UTC when the times were told. */
  zone: string | null;
  offsetMinutes: number | null;
  /** When the check-in was confirmed, epoch ms; suggestions stay suggestions until then. */
  confirmedAt: number | null;
  /** Confirmed more than 24 h after getting up: stays out of associations (rule 25). */
  late: boolean | null;
};

/** One night's record, under the key of its evening; each field remembers its last change (rule 34). */
export type SleepRecord = { evening: EveningKey } & SleepFields & {
    updatedAt: Partial<Record<keyof SleepFields, number>>;
  };

/** The record of a night of which nothing is known yet. */
export function unknownSleep(evening: EveningKey): SleepRecord {
  return {
    evening,
    noSleep: null,
    bed: null,
    try: null,
    wake: null,
    up: null,
    sol: null,
    nwak: null,
    waso: null,
    tasafa: null,
    quality: null,
    nightWorst: null,
    keptBeside: null,
    wokenByLegs: null,
    walkedMinutes: null,
    sleepy: null,
    inTheWay: null,
    napped: null,
    snored: null,
    kicked: null,
    note: null,
    zone: null,
    offsetMinutes: null,
    confirmedAt: null,
    late: null,
    updatedAt: {},
  };
}

/** True once anything of the night was told, which ends the prompt for the check-in. */
export function isCheckedIn({ evening: _, updatedAt, ...fields }: SleepRecord): boolean {
  return Object.values(fields).some((value) => value !== null);
}

/** The record with some fields changed at a moment, epoch ms. No stamp ever falls, whatever the clock says. */
export function withSleepFields(
  record: SleepRecord,
  fields: Partial<SleepFields>,
  at: number,
): SleepRecord {
  return { ...record, ...fields, updatedAt: nextStamps(record.updatedAt, fields, at) };
}
