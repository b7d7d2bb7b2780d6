import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { hadSymptoms, strongestByDay } from './symptom-days.ts';

/** From so many evenings that were logged on, medians say more than the evenings themselves. */
const ENOUGH_EVENINGS = 14;

/** One evening as it was told; null is what nobody told. */
export type ToldEvening = {
  evening: EveningKey;
  /** The strongest by day, in the evening and from going to bed on, 0 to 10. */
  byDay: number | null;
  worst: number | null;
  nightWorst: number | null;
  /** Clock minutes; "not-today" is an answer. */
  onset: number | 'not-today' | null;
  bed: number | null;
  /** Minutes asleep. */
  tst: number | null;
  /** Of the day before the night, 0 to 10. */
  sleepy: number | null;
  inTheWay: number | null;
};

/** Every evening that was logged, in date order. */
export function loggedEvenings(rows: readonly EveningRow[]): EveningRow[] {
  return rows.filter((row) => hadSymptoms(row) !== null || row.sleep !== null);
}

/** True while fewer than two weeks are logged: a sheet of the evenings themselves then tells more. */
export function isFirstVisit(rows: readonly EveningRow[]): boolean {
  return loggedEvenings(rows).length < ENOUGH_EVENINGS;
}

/** The last evenings that were logged, as told, in date order. */
export function toldEvenings(rows: readonly EveningRow[]): ToldEvening[] {
  return loggedEvenings(rows)
    .slice(1 - ENOUGH_EVENINGS)
    .map((row) => ({
      evening: row.evening,
      byDay: strongestByDay(row),
      worst: row.eveningWorst,
      nightWorst: row.nightWorst,
      onset: row.onset,
      bed: row.bedMinutes,
      tst: row.sleep?.figures.tst ?? null,
      sleepy: row.stored.sleep.sleepy,
      inTheWay: row.stored.sleep.inTheWay,
    }));
}
