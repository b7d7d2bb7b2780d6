import { addEvenings, type EveningKey } from './calendar.ts';
import { DAY_MS, instantAt, type Now, wallClockAt } from './instant.ts';
import { type TurnOvers, turnOverOf } from './turn-over.ts';

/** A stretch of time: epoch milliseconds, start included, end excluded. */
export type Span = { start: number; end: number };

/**
 * The evening to which an instant belongs: the one that began last by the turn-over in force. It
 * files records and nothing else (rule 2). With the default turn-over 00:40 belongs to the date before.
 */
export function eveningOf({ at, zone }: Now, turnOvers: TurnOvers): EveningKey {
  let evening = addEvenings(wallClockAt(at, zone).date, 1);
  while (startOfEvening(evening, zone, turnOvers) > at) evening = addEvenings(evening, -1);
  return evening;
}

/** The instant at which an evening begins: its turn-over on its own date. */
export function startOfEvening(evening: EveningKey, zone: string, turnOvers: TurnOvers): number {
  return instantAt(evening, turnOverOf(evening, turnOvers), zone);
}

/** From the start of an evening to the start of the next one. */
export function spanOfEvening(evening: EveningKey, zone: string, turnOvers: TurnOvers): Span {
  return {
    start: startOfEvening(evening, zone, turnOvers),
    end: startOfEvening(addEvenings(evening, 1), zone, turnOvers),
  };
}

/**
 * What happens on an evening lies so near to its noon, in whatever zone, however long the night. How
 * long a page works is decided by how far apart instants lie, so none is taken from further away.
 */
const REACH_MS = 3 * DAY_MS;

/** Noon of an evening's date in UTC, epoch ms; somewhere near the middle of it, in whatever zone. */
export function noonOf(key: EveningKey): number {
  return Date.parse(`${key}T12:00:00Z`);
}

/** True for an instant that can belong to an evening (rule 47). */
export function isNearEvening(at: number, key: EveningKey): boolean {
  return Math.abs(at - noonOf(key)) <= REACH_MS;
}
