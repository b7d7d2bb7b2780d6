import { addEvenings } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import { instantAt, MINUTE_MS, offsetMinutesAt } from '../evening/instant.ts';
import { isLate } from '../ratings/new-rating.ts';
import type { SleepFields } from '../rows/sleep-record.ts';
import { NIGHT_TIMES, type NightTime, nightInstants } from '../sleep/night-instants.ts';
import { type NightTimes, typedNight } from '../sleep/typed-night.ts';
import { type CheckInNight, shownInstants, timesAsked } from './check-in.ts';

/** A time that was typed, null for one taken away; of one that came twice, which is meant. */
export type TypedTime = { time: NightTime; clock: ClockTime | null; pass?: 'first' | 'second' };

/**
 * The fields that change by typing a time. The other told times are placed anew around it, as far as
 * that moves them; what is only suggested stays out. `moved` when the clocks left out what was typed.
 */
export function withTime(
  night: CheckInNight,
  { time, clock, pass = 'first' }: TypedTime,
): { fields: Partial<SleepFields>; moved: boolean } {
  const before = typedNight(night, placedInstants(night));
  const others = (before.secondPass ?? []).filter((one) => one !== time);
  const placed = nightInstants({
    ...before,
    times: { ...before.times, [time]: clock },
    secondPass: pass === 'second' ? [...others, time] : others,
  });
  const { sleep } = night;
  const told = NIGHT_TIMES.filter((one) => one === time || sleep[one] !== null);
  const changed = told.filter((one) => !isSameMinute(sleep[one], placed[one]?.at ?? null));
  const times = Object.fromEntries(changed.map((one) => [one, placed[one]?.at ?? null]));
  return { fields: withPlace(night, times), moved: placed[time]?.reading === 'moved' };
}

/** The fields that "that is right" keeps at an instant, epoch ms: the suggestions that stand, when it was said, and whether more than 24 h after getting up (rule 25). */
export function confirmedFields(night: CheckInNight, at: number): Partial<SleepFields> {
  const standing = timesAsked(night.sleep).flatMap((time) =>
    night.sleep[time] === null && night.suggested[time] !== null
      ? [[time, night.suggested[time]]]
      : [],
  );
  const { up, wake } = shownInstants(night);
  const endedAt = up ?? wake ?? nextTurnOver(night);
  return {
    ...Object.fromEntries(standing),
    zone: night.zone,
    offsetMinutes: offsetMinutesAt(endedAt, night.zone),
    confirmedAt: at,
    late: isLate(endedAt, at),
  };
}

/** By when one who did not tell it was up. */
function nextTurnOver({ evening, turnOver, zone }: CheckInNight): number {
  return instantAt(addEvenings(evening, 1), turnOver, zone);
}

/** Changed times with where they were told: the zone, and its offset at the last of them. */
function withPlace(night: CheckInNight, times: Partial<NightTimes>): Partial<SleepFields> {
  if (Object.keys(times).length === 0) return {};
  const all = NIGHT_TIMES.map((time) => (time in times ? times[time] : night.sleep[time]));
  const last = all.findLast((at) => typeof at === 'number');
  if (typeof last !== 'number') return { ...times, zone: null, offsetMinutes: null };
  return { ...times, zone: night.zone, offsetMinutes: offsetMinutesAt(last, night.zone) };
}

/** The times around which a typed one is placed, those hidden by a night without sleep as well. */
function placedInstants({ sleep, suggested }: CheckInNight): NightTimes {
  return {
    bed: sleep.bed ?? suggested.bed,
    try: sleep.try,
    wake: sleep.wake ?? suggested.wake,
    up: sleep.up ?? suggested.up,
  };
}

function isSameMinute(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.floor(one / MINUTE_MS) === Math.floor(other / MINUTE_MS);
}
