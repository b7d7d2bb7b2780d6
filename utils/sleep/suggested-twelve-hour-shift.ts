import { addEvenings } from '../evening/calendar.ts';
import { type ClockTime, clockTimeAt, minutesOfDay } from '../evening/clock-time.ts';
import { instantAt, MINUTE_MS } from '../evening/instant.ts';
import { NIGHT_TIMES, type NightTime, nightInstants, type TypedNight } from './night-instants.ts';

/** "Did you mean 11 PM?": the time that may have been typed on the wrong half of the clock, and its other half. */
export type TwelveHourShift = { time: NightTime; to: ClockTime };

const HALF_A_DAY = 720;

/** The time in bed of a night that needs no other reading, minutes, ends included. */
export const USUAL_IN_BED = { least: 3 * 60, most: 14 * 60 };

/** Which times may be offered to be moved. */
export type Movable = {
  /** Those the person told; the others are only suggestions, and follow. */
  told: readonly NightTime[];
  /** The one that was typed last, which goes first; null when that is not known. */
  typedLast: NightTime | null;
};

const ALL_TOLD: Movable = { told: NIGHT_TIMES, typedLast: null };

/**
 * The one told time that, moved by 12 h, makes a night in order with 3 to 14 h in bed (rule 43); to be
 * offered beside a doubt of `diaryDoubts`. Null when the night is such a one as typed, when no single move
 * helps, and without bed or up. Of several the time typed last is taken, else the one that leaves the
 * night nearest to the middle of the evening's day: 23:00 to 07:00 rather than 11:00 to 19:00.
 */
export function suggestedTwelveHourShift(
  night: TypedNight,
  { told, typedLast }: Movable = ALL_TOLD,
): TwelveHourShift | null {
  if (midInBed(night) !== null) return null;
  const middle = middleOfDay(night);
  const found = told
    .flatMap((time) => movedNight(night, { time, told }, middle))
    .sort((a, b) => a.off - b.off);
  const mend = found.find(({ shift }) => shift.time === typedLast) ?? found[0];
  return mend?.shift ?? null;
}

/** One time moved, and by how many ms that leaves the night off the middle of the day; none when it does not help. */
function movedNight(
  night: TypedNight,
  { time, told }: { time: NightTime; told: readonly NightTime[] },
  middle: number,
): { shift: TwelveHourShift; off: number }[] {
  const clock = night.times[time];
  if (clock === null) return [];
  const to = clockTimeAt(minutesOfDay(clock) + HALF_A_DAY);
  const moved = { ...night, times: { ...night.times, [time]: to } };
  const mid = midInBed(withFollower(moved, time, told));
  return mid === null ? [] : [{ shift: { time, to }, off: Math.abs(mid - middle) }];
}

/** The night in which a suggested time of the morning keeps in order with the one that was moved. */
function withFollower(night: TypedNight, moved: NightTime, told: readonly NightTime[]): TypedNight {
  const follower = ({ wake: 'up', up: 'wake', bed: null, try: null } as const)[moved];
  if (follower === null || told.includes(follower)) return night;
  const { wake, up } = nightInstants(night);
  if (!wake || !up || wake.at <= up.at) return night;
  return { ...night, times: { ...night.times, [follower]: night.times[moved] } };
}

/** The middle of the time in bed, epoch ms; null unless the times are in order and that time is a usual one. */
function midInBed(night: TypedNight): number | null {
  const placed = nightInstants(night);
  const told = NIGHT_TIMES.flatMap((time) => placed[time]?.at ?? []);
  const inOrder = told.every((at, index) => at >= (told[index - 1] ?? at));
  if (!placed.bed || !placed.up || !inOrder) return null;
  const tib = (placed.up.at - placed.bed.at) / MINUTE_MS;
  if (tib < USUAL_IN_BED.least || tib > USUAL_IN_BED.most) return null;
  return (placed.bed.at + placed.up.at) / 2;
}

function middleOfDay({ evening, turnOver, zone }: TypedNight): number {
  const start = instantAt(evening, turnOver, zone);
  return (start + instantAt(addEvenings(evening, 1), turnOver, zone)) / 2;
}
