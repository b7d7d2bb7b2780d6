import { type EveningKey, weekdayOf } from '../evening/calendar.ts';
import { type ClockTime, isClockTime } from '../evening/clock-time.ts';
import { eveningOf, spanOfEvening } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { turnOverOf } from '../evening/turn-over.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import { worstOfEvening } from '../ratings/evening-worst.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { Settings } from '../settings/settings.ts';
import { turnOverMinutes, turnOverMinutesAt } from '../sleep/turn-over-minutes.ts';
import { diarySleep } from './diary-sleep.ts';
import { countedScreen, coverageOf, keptOf } from './evening-figures.ts';
import type { DiaryEvening } from './evening-row.ts';
import { type DiaryData, type EveningRows, rowsByEvening } from './filed-rows.ts';
import { inTimeOf } from './in-time.ts';
import { nightWorstOf } from './night-worst.ts';
import { feltInArms, ratingPoints, soonestAtRest, triedIn } from './ratings-of-evening.ts';
import { diaryMinutes } from './screen-minutes.ts';

/** What is the same for all evenings of a diary. */
type Frame = { current: EveningKey; turnOver: ClockTime; settings: Settings; now: Now };

/**
 * The diary as one row for each evening from the first to the last of which anything is given, those
 * in between of which nothing is known included; in date order, none after the evening under way.
 * Empty of empty data.
 */
export function diaryEvenings(data: DiaryData, now: Now): DiaryEvening[] {
  const { settings } = data;
  const current = eveningOf(now, settings.turnOvers);
  const frame = { current, turnOver: turnOverOf(current, settings.turnOvers), settings, now };
  return rowsByEvening(data, current).map((rows) => diaryEvening(rows, frame));
}

function diaryEvening(rows: EveningRows, frame: Frame): DiaryEvening {
  const { record, ratings, sleep } = rows;
  const { evening } = record;
  const plan = planInForce(record, frame);
  const zone = zoneOf(rows, frame.now);
  const night = plan && nightOf(plan, zone, frame.settings.turnOvers);
  const bed = record.bed ?? sleep?.bed ?? null;
  const over = night?.wake ?? spanOfEvening(evening, zone, frame.settings.turnOvers).end;
  return {
    evening,
    weekend: [5, 6].includes(weekdayOf(evening)),
    state: evening === frame.current ? 'running' : 'past',
    zone,
    turnOver: frame.turnOver,
    plan: night ? 'planned' : plan ? 'no-plan' : 'unknown',
    mode: record.mode,
    nightWorst: nightWorstOf({ entered: sleep?.nightWorst ?? null, ratings, bed }),
    factors: record.factors,
    ...screenPart(rows, night, frame.settings),
    ...bedPart({ ...record, bed }, night, { zone, turnOver: frame.turnOver }),
    ...ratingsPart(rows, frame.turnOver),
    sleep: diarySleep(sleep, zone),
    inTime: inTimeOf({ record, ratings, sleep, over }),
  };
}

/** The plan as it was that night; of the evening under way, as it is now. A past plan is never made up. */
function planInForce({ evening, plan }: EveningRecord, frame: Frame): EveningPlan | null {
  return plan ?? (evening === frame.current ? planOf(evening, frame.settings.plan) : null);
}

function zoneOf({ record, ratings, screen, sleep }: EveningRows, now: Now): string {
  return record.plan?.zone ?? sleep?.zone ?? ratings[0]?.zone ?? screen[0]?.zone ?? now.zone;
}

function screenPart(rows: EveningRows, night: Night | null, settings: Settings) {
  const { record, sleep } = rows;
  const screen = countedScreen(rows.screen, settings);
  const beds = [record.bed, sleep?.bed ?? null].filter((bed) => bed !== null);
  const bed = beds.length === 0 ? null : Math.min(...beds);
  return {
    minutes: diaryMinutes(screen, night, { ...record, bed }, settings),
    coverage: night && coverageOf(screen, night, record, settings),
  };
}

function bedPart(
  record: EveningRecord,
  night: Night | null,
  { zone, turnOver }: { zone: string; turnOver: ClockTime },
) {
  const { bed } = record;
  const kept = keptOf(record, night);
  return {
    bedtime: bed === null ? null : turnOverMinutesAt({ at: bed, zone }, turnOver),
    lateBy: kept?.lateBy ?? null,
    kept: kept?.kept ?? null,
  };
}

function ratingsPart({ record, ratings }: EveningRows, turnOver: ClockTime) {
  return {
    worst: worstOfEvening(record.worst, ratings),
    onset: onsetOf(record, turnOver),
    atRest: soonestAtRest(ratings),
    arms: feltInArms(ratings),
    tried: triedIn(ratings),
    ratings: ratingPoints(ratings, turnOver),
  };
}

function onsetOf({ onset }: EveningRecord, turnOver: ClockTime): DiaryEvening['onset'] {
  if (onset === 'not-today') return 'not-today';
  return isClockTime(onset) ? turnOverMinutes(onset, turnOver) : null;
}
