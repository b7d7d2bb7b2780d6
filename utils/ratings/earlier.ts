import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type ClockTime, isClockTime } from '../evening/clock-time.ts';
import { eveningOf } from '../evening/evening-of.ts';
import { DAY_MS, instantAt, MINUTE_MS, type Now, wallClockAt } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';

/** How far back a rating may be dated; what is older is remembered too badly. */
const EARLIER_BY_MS = 2 * DAY_MS;

/** A moment told by its date and clock time, and the evening under which it is filed. */
export type Moment = { at: number; evening: EveningKey };

/** Why a told moment cannot be taken: no time was told, it has not come yet, or it is more than 48 h ago. */
export type Refusal = { refused: 'no-time' | 'not-yet' | 'too-old' };

/** What a person told: a local date, a time of day as the field gave it, and the turn-overs that file it. */
export type ToldMoment = { date: EveningKey; clock: ClockTime; turnOvers: TurnOvers };

/**
 * The moment at which a clock in the zone of now showed that time, and its evening by the turn-over
 * then in force; refused outside the last 48 hours, whole minutes counted. A time that occurred twice
 * is the first, one that did not exist moves forward.
 */
export function earlier({ date, clock, turnOvers }: ToldMoment, now: Now): Moment | Refusal {
  if (!isClockTime(clock)) return { refused: 'no-time' };
  const at = instantAt(date, clock, now.zone);
  if (at > now.at) return { refused: 'not-yet' };
  if (at < earliest(now)) return { refused: 'too-old' };
  return { at, evening: eveningOf({ at, zone: now.zone }, turnOvers) };
}

/** The dates that may be told, newest first: today, yesterday and the day before. */
export function earlierDates(now: Now): EveningKey[] {
  const today = wallClockAt(now.at, now.zone).date;
  const first = wallClockAt(earliest(now), now.zone).date;
  const dates = [today];
  for (let date = addEvenings(today, -1); date >= first; date = addEvenings(date, -1))
    dates.push(date);
  return dates;
}

function earliest({ at }: Now): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS - EARLIER_BY_MS;
}
