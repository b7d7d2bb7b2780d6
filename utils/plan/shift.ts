import { addEvenings, type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import {
  type ClockTime,
  clockTimeAt,
  minutesBetween,
  minutesOfDay,
} from '../evening/clock-time.ts';
import type { DayPlan } from './week-plan.ts';

/** "Move my bedtime to 22:30 by 15 min every 3 days": steps from the weekly plan towards one bedtime. */
export type Shift = {
  to: ClockTime;
  /** Minutes of one step, 5 to 120. */
  stepMinutes: number;
  /** Evenings from one step to the next, 1 to 14. */
  everyDays: number;
  /** The evening of the first step. */
  since: EveningKey;
  /** The wake time moves along by the same minutes, so that the time in bed stays as long. */
  withWake: boolean;
};

/** The day plan of an evening under a gradual shift; it never goes beyond the bedtime aimed at, by the shorter way round the clock. */
export function shiftedDay(day: DayPlan, evening: EveningKey, shift: Shift | null): DayPlan {
  if (!shift || evening < shift.since) return day;
  const steps = Math.floor(eveningsBetween(shift.since, evening) / shift.everyDays) + 1;
  const whole = wayTo(shift.to, day.bedtime);
  const moved = Math.sign(whole) * Math.min(Math.abs(whole), steps * shift.stepMinutes);
  return {
    ...day,
    bedtime: clockTimeAt(minutesOfDay(day.bedtime) + moved),
    wake: shift.withWake ? clockTimeAt(minutesOfDay(day.wake) + moved) : day.wake,
  };
}

/** The first evening on which a day plan has reached the bedtime aimed at; the first step when it is there already. */
export function shiftReached(day: DayPlan, shift: Shift): EveningKey {
  const steps = Math.ceil(Math.abs(wayTo(shift.to, day.bedtime)) / shift.stepMinutes);
  return addEvenings(shift.since, Math.max(0, steps - 1) * shift.everyDays);
}

/** Minutes from a bedtime to the one aimed at, the shorter way round the clock; negative is earlier. */
function wayTo(to: ClockTime, bedtime: ClockTime): number {
  const later = minutesBetween(bedtime, to);
  return later > 720 ? later - 1440 : later;
}

/** What a shift comes to, over all evenings that are on. */
export type ShiftOutlook = {
  /** The bedtimes it starts from, each once, earliest of the evening first. */
  from: ClockTime[];
  /** False when every bedtime is the one aimed at already. */
  moves: boolean;
  /** The evening on which the last of them has arrived. */
  reached: EveningKey;
  /** The shortest time in bed at the end, where it gets shorter than before; null where none does. */
  inBedMinutes: number | null;
};

/** What a shift of these evenings comes to; time in bed of 0 or less: the bedtime would pass the wake time. */
export function shiftOutlook(days: readonly DayPlan[], shift: Shift): ShiftOutlook {
  const on = days.filter((day) => day.on);
  const later = shift.withWake ? [] : on.filter((day) => wayTo(shift.to, day.bedtime) > 0);
  const inBed = later.map(
    (day) => minutesBetween(day.bedtime, day.wake) - wayTo(shift.to, day.bedtime),
  );
  return {
    from: [...new Set(on.map(({ bedtime }) => bedtime))].sort((a, b) => fromNoon(a) - fromNoon(b)),
    moves: on.some((day) => wayTo(shift.to, day.bedtime) !== 0),
    reached: on.map((day) => shiftReached(day, shift)).reduce(laterOf, shift.since),
    inBedMinutes: inBed.length === 0 ? null : Math.min(...inBed),
  };
}

const laterOf = (a: EveningKey, b: EveningKey): EveningKey => (a > b ? a : b);

/** Minutes from noon, so that a bedtime after midnight comes after one before it. */
function fromNoon(clock: ClockTime): number {
  return minutesBetween('12:00', clock);
}
