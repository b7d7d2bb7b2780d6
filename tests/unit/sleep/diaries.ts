import fc from 'fast-check';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { MINUTE_MS, offsetMinutesAt } from '../../../utils/evening/instant.ts';
import {
  type NightTime,
  nightInstants,
  type TypedNight,
} from '../../../utils/sleep/night-instants.ts';
import type { SleepDiary } from '../../../utils/sleep/sleep-diary.ts';

export const BERLIN = 'Europe/Berlin';

/** A diary in which nothing was told but these items. */
export const diaryOf = (items: Partial<SleepDiary> = {}): SleepDiary => ({
  zone: BERLIN,
  bed: null,
  try: null,
  sol: null,
  waso: null,
  wake: null,
  up: null,
  tasafa: null,
  noSleep: false,
  ...items,
});

export type TypedItems = Partial<Record<NightTime, ClockTime>> &
  Partial<Pick<TypedNight, 'evening' | 'turnOver' | 'zone' | 'secondPass'>>;

/** The clock times typed for the night of 21 November in Berlin, unless said otherwise. */
export const typed = ({ bed, try: tried, wake, up, ...night }: TypedItems): TypedNight => ({
  evening: '2026-11-21',
  turnOver: '12:00',
  zone: BERLIN,
  ...night,
  times: { bed: bed ?? null, try: tried ?? null, wake: wake ?? null, up: up ?? null },
});

/** The diary of typed clock times and further items. */
export function typedDiary(times: TypedItems, items: Partial<SleepDiary> = {}): SleepDiary {
  const night = typed(times);
  const { bed, try: tried, wake, up } = nightInstants(night);
  return diaryOf({
    zone: night.zone,
    bed: bed?.at ?? null,
    try: tried?.at ?? null,
    wake: wake?.at ?? null,
    up: up?.at ?? null,
    ...items,
  });
}

/** A night slept between two clock times, without a minute awake. */
export const sleptNight = (evening: string, from: ClockTime, to: ClockTime, zone = BERLIN) => ({
  evening,
  diary: typedDiary({ evening, zone, try: from, wake: to }, { sol: 0, waso: 0 }),
});

/** A night without sleep. */
export const sleepless = (evening: string) => ({ evening, diary: diaryOf({ noSleep: true }) });

/** Evenings one after the other. */
export const evenings = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => addEvenings(first, day));

/** True when the clocks of a zone do not change between two instants, epoch ms, less than half a year apart. */
export const noClockChange = (zone: string, from: number, to: number): boolean =>
  offsetMinutesAt(from, zone) === offsetMinutesAt(to, zone);

const minutes = (max: number) => fc.integer({ min: 0, max });

/** A diary in which every item is told and none contradicts another: at least a minute is slept. */
export const anySoundDiary = fc
  .record({
    bed: fc.integer({ min: 27_000_000, max: 31_000_000 }),
    toTry: minutes(120),
    sol: minutes(180),
    waso: minutes(240),
    slept: fc.integer({ min: 1, max: 720 }),
    tasafa: minutes(60),
    toUp: minutes(60),
  })
  .map(({ bed, toTry, sol, waso, slept, tasafa, toUp }): SleepDiary => {
    const tried = bed + toTry;
    const wake = tried + sol + waso + slept;
    return diaryOf({
      bed: bed * MINUTE_MS,
      try: tried * MINUTE_MS,
      sol,
      waso,
      wake: wake * MINUTE_MS,
      up: (wake + tasafa + toUp) * MINUTE_MS,
      tasafa,
    });
  });
