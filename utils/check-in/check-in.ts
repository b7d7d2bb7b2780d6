import type { ClockTime } from '../evening/clock-time.ts';
import { offsetMinutesAt } from '../evening/instant.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import { type DiaryDoubt, diaryDoubts } from '../sleep/diary-doubts.ts';
import {
  NIGHT_TIMES,
  type NightTime,
  nightInstants,
  type TypedNight,
} from '../sleep/night-instants.ts';
import type { SleepDiary } from '../sleep/sleep-diary.ts';
import {
  suggestedTwelveHourShift,
  type TwelveHourShift,
} from '../sleep/suggested-twelve-hour-shift.ts';
import { type NightTimes, typedNight } from '../sleep/typed-night.ts';

/** A night in its check-in: what was told, what is suggested for the rest, and where and when it was. */
export type CheckInNight = Pick<TypedNight, 'evening' | 'turnOver' | 'zone'> & {
  sleep: SleepRecord;
  suggested: NightTimes;
  /** The time that was typed last on this visit; null before. */
  typedLast?: NightTime | null;
};

/** A time of the night as it stands in its field. */
export type ShownTime = {
  /** Null where nothing is told or suggested. */
  clock: ClockTime | null;
  suggested: boolean;
  /** Of a told time that came twice, which one is meant; null of any other. */
  pass: 'first' | 'second' | null;
};

/** The times that are asked: without sleep only those of the bed. */
export function timesAsked({ noSleep }: Pick<SleepRecord, 'noSleep'>): readonly NightTime[] {
  return noSleep ? ['bed', 'up'] : NIGHT_TIMES;
}

/** The times in their fields. */
export function shownTimes(night: CheckInNight): Record<NightTime, ShownTime> {
  const typed = typedNight(night, shownInstants(night));
  const placed = nightInstants(typed);
  const shown = (time: NightTime): ShownTime => {
    const reading = placed[time]?.reading;
    const suggested = night.sleep[time] === null && night.suggested[time] !== null;
    const twice = reading === 'first' || reading === 'second';
    return { clock: typed.times[time], suggested, pass: twice && !suggested ? reading : null };
  };
  return { bed: shown('bed'), try: shown('try'), wake: shown('wake'), up: shown('up') };
}

/** What the formulas get: what was told, and the suggestions as long as they stand. */
export function shownDiary(night: CheckInNight): SleepDiary {
  const { sol, waso, tasafa, noSleep } = night.sleep;
  return {
    zone: night.zone,
    ...shownInstants(night),
    sol,
    waso,
    tasafa,
    noSleep: noSleep === true,
  };
}

/** What is asked about the night as it is shown, and the one time that may be on the wrong half of the clock. */
export function shownDoubts(night: CheckInNight): {
  doubts: DiaryDoubt[];
  shift: TwelveHourShift | null;
} {
  const diary = shownDiary(night);
  const order = diaryDoubts({ ...diary, ...orderedInstants(night) }).filter(isOfOrder);
  const others = diaryDoubts(diary).filter((doubt) => !isOfOrder(doubt));
  // Times in disorder leave no time asleep either, which would only ask the same again.
  const doubts =
    order.length === 0
      ? others
      : [...order, ...others.filter(({ type }) => type !== 'no-time-asleep')];
  const shift =
    doubts.length === 0
      ? null
      : suggestedTwelveHourShift(typedNight(night, orderedInstants(night)), {
          told: timesAsked(night.sleep).filter((time) => night.sleep[time] !== null),
          typedLast: night.typedLast ?? null,
        });
  return { doubts, shift };
}

function isOfOrder({ type }: DiaryDoubt): boolean {
  return type === 'out-of-order';
}

/** Minutes by which the clocks moved between going to bed and getting up; 0 when that is not known. */
export function clocksMoved({ bed, up, zone }: SleepDiary): number {
  return bed === null || up === null ? 0 : offsetMinutesAt(up, zone) - offsetMinutesAt(bed, zone);
}

/** The times that are asked, told or suggested. */
export function shownInstants({ sleep, suggested }: CheckInNight): NightTimes {
  const asked = timesAsked(sleep);
  const shown = (time: NightTime) =>
    asked.includes(time) ? (sleep[time] ?? suggested[time]) : null;
  return { bed: shown('bed'), try: shown('try'), wake: shown('wake'), up: shown('up') };
}

/** The times that have an order to keep: a suggested "put away" only follows "into bed". */
function orderedInstants(night: CheckInNight): NightTimes {
  const shown = shownInstants(night);
  return { ...shown, try: night.sleep.try === null ? null : shown.try };
}
