import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type ClockTime, minutesOfDay } from '../evening/clock-time.ts';
import { HOUR_MS, instantAt, wallClockAt } from '../evening/instant.ts';

/** The clock times of a night, in the order in which they come. */
export const NIGHT_TIMES = ['bed', 'try', 'wake', 'up'] as const;
export type NightTime = (typeof NIGHT_TIMES)[number];

/** The clock times of a night as a person types them. */
export type TypedNight = {
  evening: EveningKey;
  /** The clock time at which that evening began. */
  turnOver: ClockTime;
  /** IANA zone of the person in that night. */
  zone: string;
  times: Readonly<Record<NightTime, ClockTime | null>>;
  /** Those of which the person said that the second of two passes is meant. */
  secondPass?: readonly NightTime[];
};

/**
 * How a clock time was read (rule 25): the `only` way; the `first` or the `second` of two passes
 * of an hour that comes twice, to be asked; or `moved` forward, because the clocks left it out.
 */
export type ClockReading = 'only' | 'first' | 'second' | 'moved';

/** A typed time as an instant, epoch ms. */
export type PlacedTime = { at: number; reading: ClockReading };

/** Where each time may lie, in hours: from so long after the turn-over, to so long after the next one. */
const BOUNDS: Readonly<Record<NightTime, { after: number; beyond: number }>> = {
  bed: { after: 0, beyond: 0 },
  try: { after: 0, beyond: 3 },
  wake: { after: 3, beyond: 12 },
  up: { after: 3, beyond: 12 },
};

/**
 * The instants of typed clock times, null for those not typed. Each is the first at or after the one
 * before it; the first of all at or after the turn-over, or 3 h after it for wake and up, which do not
 * come as early (rule 3). Bed lies before the next turn-over, try within 3 h and wake and up within
 * 12 h after it; what would come later is placed a day earlier instead, out of order, which
 * `diaryDoubts` asks about: a slip of ten minutes makes no night of two days. Of two passes the
 * first is taken unless the person said otherwise or it would come too early.
 */
export function nightInstants(night: TypedNight): Record<NightTime, PlacedTime | null> {
  const start = instantAt(night.evening, night.turnOver, night.zone);
  const placed: Record<NightTime, PlacedTime | null> = {
    bed: null,
    try: null,
    wake: null,
    up: null,
  };
  let before: number | null = null;
  for (const time of NIGHT_TIMES) {
    placed[time] = placedTime(time, night, before ?? start + BOUNDS[time].after * HOUR_MS);
    before = placed[time]?.at ?? before;
  }
  return placed;
}

function placedTime(time: NightTime, night: TypedNight, after: number): PlacedTime | null {
  const clock = night.times[time];
  if (clock === null) return null;
  const days = passesOf(clock, night, BOUNDS[time].beyond);
  const passes = days.find(({ second }) => second >= after) ?? days.at(-1);
  if (!passes) return null;
  return readingOf(passes, { after, secondMeant: night.secondPass?.includes(time) ?? false });
}

/** The instants at which the clock shows a time on one date; both are the same when it shows it once. */
type Passes = { first: number; second: number; leftOut: boolean };

/** The passes of a clock time on each date up to some hours after the next turn-over, earliest first. */
function passesOf(
  clock: ClockTime,
  { evening, turnOver, zone }: TypedNight,
  hoursBeyond: number,
): Passes[] {
  const next = instantAt(addEvenings(evening, 1), turnOver, zone);
  const limit = next + hoursBeyond * HOUR_MS;
  return [0, 1, 2]
    .map((day) => passesOn(addEvenings(evening, day), clock, zone))
    .filter(({ first }) => first < limit);
}

function passesOn(date: EveningKey, clock: ClockTime, zone: string): Passes {
  const first = instantAt(date, clock, zone);
  const second = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone, {
    disambiguation: 'later',
  }).epochMilliseconds;
  const shown = wallClockAt(first, zone);
  const leftOut = shown.date !== date || shown.minutes !== minutesOfDay(clock);
  return { first, second, leftOut };
}

function readingOf(
  { first, second, leftOut }: Passes,
  { after, secondMeant }: { after: number; secondMeant: boolean },
): PlacedTime {
  if (leftOut) return { at: first, reading: 'moved' };
  if (first === second) return { at: first, reading: 'only' };
  if (first < after) return { at: second, reading: 'only' };
  return secondMeant ? { at: second, reading: 'second' } : { at: first, reading: 'first' };
}
