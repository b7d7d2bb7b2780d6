import { probit } from 'simple-statistics';
import type { EveningRange } from '../../utils/diary/evening-range.ts';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { eveningRows } from '../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../utils/diary/stored-evening.ts';
import { addEvenings, type EveningKey, weekdayOf } from '../../utils/evening/calendar.ts';
import { clockTimeAt } from '../../utils/evening/clock-time.ts';
import { MINUTE_MS } from '../../utils/evening/instant.ts';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import { AT_REST, type AtRest, type Rating, type Score } from '../../utils/rows/rating.ts';
import type { ScreenRecord } from '../../utils/rows/screen-record.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import { type Dice, diceOf } from '../fixtures/golden/dice.ts';
import { at, BERLIN, dataOf, planned, rated, screenOf, slept } from '../unit/diary/diary-rows.ts';

/** What moves a series: how much one evening carries over to the next, weekends and a line over the whole diary, both in SD. */
export type Course = { ar: number; weekend: number; trend: number };

/** What truly changes from some evening on; nothing where it is left out. */
export type Change = {
  /** The legs start so many minutes earlier, and so many classes sooner at rest. */
  onsetMinutes?: number;
  atRestClasses?: number;
  /** They are rated so many points higher. */
  points?: number;
  /** The arms are named on this share of evenings instead. */
  arms?: number;
};

/** How a made-up person's diary comes about. Shares are 0 to 1. */
export type DiaryKind = {
  evenings: number;
  /** 0 to 10 is `level + sd * z`, rounded and held to the scale. `zeros` is the share of quiet evenings and then says the level; null for `level`. */
  symptoms: Course & { level: number; sd: number; zeros: number | null };
  /**
   * Share of evenings logged, and of the logged ones on which the details were told; `bad` is the
   * correlation of being missed with being bad: 0 at random, above 0 where bad nights go unlogged.
   */
  logged: { share: number; details: number; bad: number };
  /** Clock minutes at which the legs usually start, and their SD. */
  onset: { minutes: number; sd: number };
  /** The usual place in `AT_REST`, and its SD. */
  atRest: { place: number; sd: number };
  /** Share of the evenings with symptoms on which the arms are named: any of them, or the worst ones, which come in runs. */
  arms: number;
  armsOn: 'any' | 'worst';
  /** Minutes after bedtime, `minutes + sd * x` and never below 0; `link` is the correlation of x with the night's z. */
  screen: Course & { minutes: number; sd: number; link: number };
  change: (night: number) => Change;
};

/** A person of whom nothing changes and in whom nothing is linked. */
export const STEADY: DiaryKind = {
  evenings: 364,
  symptoms: { ar: 0.5, weekend: 0, trend: 0, level: 4, sd: 2, zeros: null },
  logged: { share: 0.85, details: 0.8, bad: 0 },
  onset: { minutes: 20 * 60 + 30, sd: 75 },
  atRest: { place: 2, sd: 1 },
  arms: 0,
  armsOn: 'any',
  screen: { ar: 0.3, weekend: 0, trend: 0, minutes: 20, sd: 25, link: 0 },
  change: () => ({}),
};

/** What truly was on one evening. */
export type TrueEvening = {
  evening: EveningKey;
  /** The legs in the evening and in the night. */
  worst: Score;
  nightWorst: Score;
  /** Clock minutes; null on an evening on which they stayed quiet. */
  onset: number | null;
  atRest: AtRest;
  arms: boolean;
  afterBedtime: number;
  isLogged: boolean;
  hasDetails: boolean;
};

/** A Monday; a year from it holds both changes of the clocks. */
export const DIARY_FIRST: EveningKey = '2025-01-06';

/** The rows of a made-up diary as the store would hold them; the same for the same seed. */
export function randomDiary(kind: DiaryKind, seed: number): DiaryData {
  const evenings = trueEvenings(kind, seed);
  const logged = evenings.filter(({ isLogged }) => isLogged);
  return dataOf({
    evenings: evenings.map(recordOf),
    ratings: logged.map(ratingOf),
    sleeps: logged.map(sleepOf),
    screen: evenings.map(screenRecordOf),
  });
}

/** The same as one row for each evening, made by the product's own folds, and seen on the evening after the last. */
export function randomRows(kind: DiaryKind, seed: number): EveningRow[] {
  const today = addEvenings(DIARY_FIRST, kind.evenings);
  const range: EveningRange = { first: DIARY_FIRST, last: today };
  return eveningRows(randomDiary(kind, seed), range, { at: at(today, '21:00'), zone: BERLIN });
}

/** The rows as they were seen on one of their evenings, by its place: nothing of later ones, and that one under way. */
export function asSeenOn(rows: readonly EveningRow[], night: number): EveningRow[] {
  const seen = rows.slice(0, night + 1);
  const last = seen.at(-1);
  return last ? seen.with(-1, { ...last, state: 'running' }) : [];
}

/** The places of the evenings on which a diary is looked at once a week, from its fourteenth evening on. */
export function weeklyLooks(evenings: number): number[] {
  return Array.from({ length: Math.floor((evenings - 14) / 7) + 1 }, (_, week) => 14 + 7 * week);
}

/** True in `npm run simulate`. */
export const isLong = import.meta.env.MODE === 'long';

/** How many diaries a cell of the simulation has: thousands by `npm run simulate`, a few in every test run. */
export function diariesOr(few: number): number {
  return isLong ? 2_000 : few;
}

/** The share of diaries, one for each seed from 1 on, of which something is true. */
export function shareOf(
  { kind, diaries }: { kind: DiaryKind; diaries: number },
  isTrue: (rows: readonly EveningRow[]) => boolean,
): number {
  const seeds = Array.from({ length: diaries }, (_, index) => index + 1);
  return seeds.filter((seed) => isTrue(randomRows(kind, seed))).length / diaries;
}

/** What truly was, evening by evening; the same for the same seed. */
export function trueEvenings(kind: DiaryKind, seed: number): TrueEvening[] {
  const dice = diceOf(seed);
  return latentsOf(kind, dice).map((latent, index) => {
    const change = kind.change(index);
    const worst = scoreOf(latent.legs, kind, change);
    return {
      evening: latent.evening,
      worst,
      nightWorst: scoreOf(latent.night, kind, change),
      onset: worst === 0 ? null : onsetOf(latent.onset, kind, change),
      atRest: worst === 0 ? 'not-today' : atRestOf(latent.atRest, kind, change),
      arms: armsIn(latent.legs, change.arms ?? kind.arms, kind.armsOn, dice) && worst > 0,
      afterBedtime: Math.max(0, Math.round(kind.screen.minutes + kind.screen.sd * latent.screen)),
      isLogged: latent.missed <= probit(kind.logged.share),
      hasDetails: dice.chance(kind.logged.details),
    };
  });
}

/** The die is thrown in any case, so that a diary stays the same in all else. */
function armsIn(legs: number, share: number, on: DiaryKind['armsOn'], dice: Dice): boolean {
  const byChance = dice.chance(share);
  return on === 'any' ? byChance : legs > -probit(share);
}

/** What lies behind one evening, each of mean 0 and SD 1 but for weekends and the line. */
type Latent = Record<'legs' | 'night' | 'onset' | 'atRest' | 'screen' | 'missed', number> & {
  evening: EveningKey;
};

function latentsOf({ evenings, symptoms, screen, logged }: DiaryKind, dice: Dice): Latent[] {
  const series = (ar: number) => autoregressive(ar, evenings, dice);
  const night = series(symptoms.ar);
  const legs = mixed(night, series(symptoms.ar), 0.8);
  const onset = mixed(legs, series(symptoms.ar), 0.5);
  const atRest = mixed(legs, series(symptoms.ar), 0.5);
  const minutes = mixed(night, series(screen.ar), screen.link);
  const missed = mixed(night, series(0), logged.bad);
  return night.map((_, index) => {
    const evening = addEvenings(DIARY_FIRST, index);
    const along = index / (evenings - 1);
    const moved = (of: readonly number[], { weekend, trend }: Course) =>
      valueAt(of, index) + weekend * isWeekend(evening) + trend * along;
    return {
      evening,
      legs: moved(legs, symptoms),
      night: moved(night, symptoms),
      onset: valueAt(onset, index),
      atRest: valueAt(atRest, index),
      screen: moved(minutes, screen),
      missed: valueAt(missed, index),
    };
  });
}

function valueAt(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** A series of mean 0 and variance 1 in which each value goes with the one before it. */
function autoregressive(ar: number, count: number, dice: Dice): number[] {
  let value = dice.noise();
  return Array.from({ length: count }, () => {
    const now = value;
    value = ar * value + Math.sqrt(1 - ar ** 2) * dice.noise();
    return now;
  });
}

/** The second series made to correlate with the first one; its variance stays 1. */
function mixed(one: readonly number[], other: readonly number[], correlation: number): number[] {
  const own = Math.sqrt(1 - correlation ** 2);
  return other.map((value, index) => correlation * valueAt(one, index) + own * value);
}

function isWeekend(evening: EveningKey): number {
  return Number([5, 6].includes(weekdayOf(evening)));
}

function scoreOf(z: number, { symptoms }: DiaryKind, { points = 0 }: Change): Score {
  const { zeros, sd } = symptoms;
  const level = zeros === null ? symptoms.level : 0.5 - sd * probit(zeros);
  return Math.min(10, Math.max(0, Math.round(level + sd * z + points))) as Score;
}

/** Told to the quarter of an hour, as people do; from 06:15 of the day to 05:45 after it. Worse evenings begin earlier. */
function onsetOf(z: number, { onset }: DiaryKind, { onsetMinutes = 0 }: Change): number {
  const minutes = onset.minutes - onset.sd * z - onsetMinutes;
  return Math.min(1785, Math.max(375, 15 * Math.round(minutes / 15)));
}

function atRestOf(z: number, { atRest }: DiaryKind, { atRestClasses = 0 }: Change): AtRest {
  const place = Math.round(atRest.place - atRest.sd * z - atRestClasses);
  return AT_REST[Math.min(4, Math.max(0, place))] ?? 'not-today';
}

function recordOf({ evening, isLogged, hasDetails, worst, onset }: TrueEvening): EveningRecord {
  if (!isLogged) return planned(evening);
  const told = onset === null ? 'not-today' : clockTimeAt(onset % 1440);
  return planned(evening, { worst, onset: hasDetails ? told : null });
}

function ratingOf({ evening, worst, atRest, arms, hasDetails }: TrueEvening): Rating {
  const where: Rating['where'] = arms ? ['left-leg', 'arms'] : ['left-leg'];
  return rated(evening, worst, 'evening', hasDetails ? { where, atRest } : {});
}

function sleepOf({ evening, nightWorst, afterBedtime }: TrueEvening): SleepRecord {
  const bed = at(evening, '22:30') + afterBedtime * MINUTE_MS;
  const up = at(addEvenings(evening, 1), '06:30');
  return slept(evening, { bed, try: bed, sol: 15, wake: up, up, nightWorst, confirmedAt: up });
}

/** The laptop is open from half past seven until the last minute of use. */
function screenRecordOf({ evening, afterBedtime }: TrueEvening): ScreenRecord {
  const end = clockTimeAt((1350 + afterBedtime) % 1440);
  return screenOf(evening, {
    used: [['20:00', end, 'active']],
    observed: [['19:30', '02:00']],
    closed: [['02:00', '06:30']],
  });
}
