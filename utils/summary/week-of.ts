import {
  countedScreen,
  coverageOf,
  drawnSessions,
  keptOf,
  minutesOf,
} from '../diary/evening-figures.ts';
import type { EveningsData } from '../diary/filed-rows.ts';
import { diaryMinutes, unknownMinutes } from '../diary/screen-minutes.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { eveningOf, spanOfEvening } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { planOf } from '../plan/plan.ts';
import { worstOfEvening } from '../ratings/evening-worst.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { WeekEvening } from './week.ts';

/** The evening of "Start": those before it were not left out by the person, and are not counted as unlogged. */
export function firstEvening(
  { settings }: Pick<EveningsData, 'settings'>,
  { zone }: Now,
): EveningKey {
  const { startedAt, turnOvers } = settings;
  return startedAt === null ? '' : eveningOf({ at: startedAt, zone }, turnOvers);
}

/** One evening with what is known of it; `current` is the one under way, `since` that of "Start". Without `sleeps` only the bed tap tells of going to bed. */
export function weekEvening(
  evening: EveningKey,
  { current, since }: { current: EveningKey; since: EveningKey },
  data: EveningsData & { sleeps?: readonly SleepRecord[] },
  now: Now,
): WeekEvening {
  const { settings } = data;
  const stored = data.evenings.find((one) => one.evening === evening) ?? unknownEvening(evening);
  const beds = bedsOf(
    stored,
    data.sleeps?.find((one) => one.evening === evening),
  );
  const record = { ...stored, bed: beds.told };
  const ratings = data.ratings.filter((one) => one.evening === evening && one.deletedAt === null);
  const screen = countedScreen(
    data.screen.filter((one) => one.evening === evening),
    settings,
  );
  const isComing = evening > current;
  const night = nightOfRecord(record, { isPast: evening < current }, data, now);
  const zone = record.plan?.zone ?? now.zone;
  const axis = spanOfEvening(evening, zone, settings.turnOvers);
  const ended = { ...record, bed: beds.earliest };
  const minutes = isComing ? null : minutesOf(screen, night, ended);
  return {
    evening,
    state: isComing ? 'coming' : evening === current ? 'running' : 'past',
    ...axis,
    zone,
    night,
    sessions: drawnSessions(screen, axis),
    ratings: ratings.toSorted((a, b) => a.at - b.at),
    minutes,
    totals: isComing ? unknownMinutes() : diaryMinutes(screen, night, ended, settings),
    coverage: night && !isComing ? coverageOf(screen, night, record, settings) : null,
    worst: worstOfEvening(record.worst, ratings),
    bed: record.bed,
    kept: keptOf(record, night),
    mode: record.mode,
    unseen: minutes === null && evening < current && evening >= since && record.plan?.on !== false,
    noScreen: record.noScreen === true,
    sleptThrough: record.sleptThrough === true,
  };
}

/** Going to bed: the tap, else the diary (rule 26); minutes after bedtime end at the earliest of the two (rule 9). */
function bedsOf({ bed }: EveningRecord, sleep: SleepRecord | undefined) {
  const beds = [bed, sleep?.bed ?? null].filter((one) => one !== null);
  return { told: beds[0] ?? null, earliest: beds.length === 0 ? null : Math.min(...beds) };
}

/** The night as it was planned then; of the present and the coming ones as it is planned now. A past plan is never made up. */
function nightOfRecord(
  { evening, plan }: EveningRecord,
  { isPast }: { isPast: boolean },
  { settings }: EveningsData,
  now: Now,
): Night | null {
  if (plan) return nightOf(plan, plan.zone, settings.turnOvers);
  return isPast ? null : nightOf(planOf(evening, settings.plan), now.zone, settings.turnOvers);
}
