import fc from 'fast-check';
import { type ClockTime, clockTimeAt } from '../../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../../utils/plan/plan.ts';
import type { DayPlan, WeekPlan } from '../../../utils/plan/week-plan.ts';

/** Two with a clock change of an hour, one of half an hour, one of none, and one that left out a day. */
export const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
] as const;

/** Epoch milliseconds of an ISO time with its offset. */
export const at = (iso: string): number => Date.parse(iso);

/** An instant as it stands in the tables, `"2026-03-08T03:30Z"`. */
export const utc = (epochMs: number): string =>
  new Date(epochMs).toISOString().replace(':00.000', '');

export const anyZone = fc.constantFrom(...ZONES);

/** Any millisecond of 28 years, the day that Apia left out among them. */
export const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2037, 0, 1) }),
  fc.integer({ min: Date.UTC(2011, 11, 28), max: Date.UTC(2012, 0, 2) }),
  fc.integer({ min: Date.UTC(2026, 2, 28), max: Date.UTC(2026, 2, 30) }),
  fc.integer({ min: Date.UTC(2026, 9, 24), max: Date.UTC(2026, 9, 26) }),
);

export const anyClock: fc.Arbitrary<ClockTime> = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => clockTimeAt(minutes));

/** The same plan for all evenings of the week. */
export function everyEvening(day: DayPlan): WeekPlan {
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
}

/** The plan of one evening, 22:30 to 06:30 with a window of three hours unless said otherwise. */
export function planFor(evening: string, choices: Partial<EveningPlan> = {}): EveningPlan {
  const { bedtime = '22:30' } = choices;
  return {
    evening,
    on: true,
    bedtime,
    plannedBedtime: bedtime,
    wake: '06:30',
    windowMinutes: 180,
    movedAt: null,
    ...choices,
  };
}
