import { clockTimeAt } from '../evening/clock-time.ts';
import { instantAt, MINUTE_MS, wallClockAt } from '../evening/instant.ts';
import { NIGHT_TIMES, type NightTime, type TypedNight } from './night-instants.ts';

/** The four times of a night as instants, epoch ms; null for those not known. */
export type NightTimes = Readonly<Record<NightTime, number | null>>;

export const NO_TIMES: NightTimes = { bed: null, try: null, wake: null, up: null };

/** The night as a person would type it whose times are known as instants; seconds are dropped. */
export function typedNight(
  night: Pick<TypedNight, 'evening' | 'turnOver' | 'zone'>,
  instants: NightTimes,
): TypedNight {
  const { zone } = night;
  const clockOf = (at: number | null) =>
    at === null ? null : clockTimeAt(wallClockAt(at, zone).minutes);
  return {
    ...night,
    times: {
      bed: clockOf(instants.bed),
      try: clockOf(instants.try),
      wake: clockOf(instants.wake),
      up: clockOf(instants.up),
    },
    secondPass: NIGHT_TIMES.filter((time) => isSecondPass(instants[time], zone)),
  };
}

/** True when the wall clock shows the time of an instant for the second time on that date. */
function isSecondPass(at: number | null, zone: string): boolean {
  if (at === null) return false;
  const { date, minutes } = wallClockAt(at, zone);
  return at - instantAt(date, clockTimeAt(minutes), zone) >= MINUTE_MS;
}
