import { addEvenings, type EveningKey } from './calendar.ts';
import { type ClockTime, clockTimeAt, MINUTES_A_DAY, minutesOfDay } from './clock-time.ts';

/** The clock time at which the day turns over, and the first evening that begins by it. */
export type TurnOver = { from: EveningKey; at: ClockTime };

/** All turn-overs that were ever in force, oldest first, so that a back-dated record is filed by the one of its time. */
export type TurnOvers = readonly TurnOver[];

export const DEFAULT_TURN_OVER: ClockTime = '12:00';

/** No evening is longer or shorter than a day by more than this, or a change would swallow one (rule 1: 19 to 29 h). */
const LARGEST_STEP_MINUTES = 300;

/** The clock time at which `evening` begins. */
export function turnOverOf(evening: EveningKey, turnOvers: TurnOvers): ClockTime {
  return turnOvers.findLast(({ from }) => from <= evening)?.at ?? DEFAULT_TURN_OVER;
}

/** The waking day that an evening ends begins so long before its turn-over: at 06:00 where that is noon. */
const MORNING_MINUTES = 360;

/**
 * A clock time of the waking day that an evening ends, in minutes from midnight of the evening's own
 * date. It is counted from six hours before the turn-over, so that what began at 09:00 (540) began
 * earlier than at 19:00 (1140), and 00:30 (1470) comes last. `clockTimeAt` leads back.
 */
export function wakingMinutes(clock: ClockTime, turnOver: ClockTime): number {
  const morning = minutesOfDay(turnOver) - MORNING_MINUTES;
  const since = (minutesOfDay(clock) - morning + MINUTES_A_DAY) % MINUTES_A_DAY;
  return morning + since;
}

/** The calendar date of such a clock time. */
export function wakingDate(clock: ClockTime, evening: EveningKey, turnOver: ClockTime): EveningKey {
  return addEvenings(evening, Math.floor(wakingMinutes(clock, turnOver) / MINUTES_A_DAY));
}

/**
 * The list after a change of the turn-over made during the evening `current`. It acts from the next
 * evening on; a change of more than five hours is walked in several evenings, so that each evening
 * lasts 19 to 29 hours by the wall clock.
 */
export function changeTurnOver(
  turnOvers: TurnOvers,
  { to, current }: { to: ClockTime; current: EveningKey },
): TurnOver[] {
  const kept = turnOvers.filter(({ from }) => from <= current);
  const target = minutesOfDay(to);
  let minutes = minutesOfDay(turnOverOf(current, kept));
  for (
    let evening = addEvenings(current, 1);
    minutes !== target;
    evening = addEvenings(evening, 1)
  ) {
    const left = target - minutes;
    minutes += Math.sign(left) * Math.min(Math.abs(left), LARGEST_STEP_MINUTES);
    kept.push({ from: evening, at: clockTimeAt(minutes) });
  }
  return kept;
}
