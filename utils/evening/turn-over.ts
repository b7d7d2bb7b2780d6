import { addEvenings, type EveningKey } from './calendar.ts';
import { type ClockTime, clockTimeAt, minutesOfDay } from './clock-time.ts';

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
