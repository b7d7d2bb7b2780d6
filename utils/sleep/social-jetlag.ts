import { MINUTES_A_DAY } from '../evening/clock-time.ts';
import { mean } from '../stats/spread.ts';

/** Fewer nights of a kind than this say nothing of it. */
const LEAST_NIGHTS = 2;

/**
 * Social jetlag in minutes: mid-sleep on free days minus mid-sleep on work days, the shorter way round
 * the clock, above -720 to 720; later on free days is positive (Wittmann 2006). Null with fewer
 * than two nights of either. Mid-sleeps are turn-over-based minutes (`turnOverMinutes`).
 *
 * The mid-sleep of a group is its mean, as in the formula of the field. Turn-over-based minutes make
 * it safe round midnight: they come apart at the turn-over, when a person is up.
 */
export function socialJetlag({
  work,
  free,
}: {
  work: readonly number[];
  free: readonly number[];
}): number | null {
  const [onWork, onFree] = [mean(work), mean(free)];
  if (Math.min(work.length, free.length) < LEAST_NIGHTS || onWork === null || onFree === null)
    return null;
  return shorterWay(onFree - onWork);
}

function shorterWay(minutes: number): number {
  const forward = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return forward > MINUTES_A_DAY / 2 ? forward - MINUTES_A_DAY : forward;
}
