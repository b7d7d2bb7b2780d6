import { type EveningKey, isEveningKey } from '../evening/calendar.ts';
import { type ClockTime, clockTimeAt, isClockTime } from '../evening/clock-time.ts';
import { eveningOf } from '../evening/evening-of.ts';
import { instantAt, MINUTE_MS, type Now, wallClockAt } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import type { Moment } from './earlier.ts';

/** A moment as a person types it. Of an hour that comes twice the pass says which is meant. */
export type TypedMoment = { date: EveningKey; clock: ClockTime; pass: 'first' | 'second' };

/** Why a typed moment cannot be taken: it is none, it has not come yet, or it belongs to another evening. */
export type MomentRefusal = { refused: 'no-time' | 'not-yet' | 'other-evening' };

/** A moment as the clock of a zone showed it. */
export function typedMoment(at: number, zone: string): TypedMoment {
  const { date, minutes } = wallClockAt(at, zone);
  const clock = clockTimeAt(minutes);
  const isFirst = at - instantAt(date, clock, zone) < MINUTE_MS;
  return { date, clock, pass: isFirst ? 'first' : 'second' };
}

/** True for a time that the clock of a zone shows twice on that date, so that one has to ask (rule 25). */
export function comesTwice({ date, clock }: TypedMoment, zone: string): boolean {
  if (!isEveningKey(date) || !isClockTime(clock)) return false;
  return laterPass(date, clock, zone) !== instantAt(date, clock, zone) && shows(date, clock, zone);
}

/**
 * The instant of a typed moment and the evening under which it is filed, any time up to `latest`.
 * A time that the clocks leave out moves forward.
 */
export function momentOf(
  { date, clock, pass }: TypedMoment,
  turnOvers: TurnOvers,
  latest: Now,
): Moment | MomentRefusal {
  if (!isEveningKey(date) || !isClockTime(clock)) return { refused: 'no-time' };
  const { zone } = latest;
  const isSecond = pass === 'second' && shows(date, clock, zone);
  const at = isSecond ? laterPass(date, clock, zone) : instantAt(date, clock, zone);
  if (at > latest.at) return { refused: 'not-yet' };
  return { at, evening: eveningOf({ at, zone }, turnOvers) };
}

/** The same where only this evening will do. */
export function momentWithin(
  evening: EveningKey,
  typed: TypedMoment,
  turnOvers: TurnOvers,
  latest: Now,
): Moment | MomentRefusal {
  const moment = momentOf(typed, turnOvers, latest);
  return 'at' in moment && moment.evening !== evening ? { refused: 'other-evening' } : moment;
}

function laterPass(date: EveningKey, clock: ClockTime, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone, {
    disambiguation: 'later',
  }).epochMilliseconds;
}

/** False for a time that the clocks leave out. */
function shows(date: EveningKey, clock: ClockTime, zone: string): boolean {
  const shown = wallClockAt(instantAt(date, clock, zone), zone);
  return shown.date === date && clockTimeAt(shown.minutes) === clock;
}
