import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf, spanOfEvening } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../evening/night.ts';
import { planOf } from '../evening/plan.ts';
import { worstOfEvening } from '../ratings/evening-worst.ts';
import type { Rating } from '../ratings/rating.ts';
import type { ScreenRecord } from '../screen/session.ts';
import type { Settings } from '../settings/settings.ts';
import { median } from '../stats/median.ts';
import {
  allMinutes,
  countedScreen,
  coverageOf,
  drawnSessions,
  keptOf,
  minutesOf,
} from './evening-figures.ts';
import { type EveningRecord, unknownEvening } from './evening-record.ts';
import type { Median, WeekEvening, WeekSummary } from './week.ts';

/** What the store holds of some evenings, and the choices by which it is read. */
export type EveningsData = {
  settings: Settings;
  evenings: readonly EveningRecord[];
  ratings: readonly Rating[];
  screen: readonly ScreenRecord[];
};

/** What the store holds of one week. */
export type WeekData = EveningsData & {
  /** The week's first evening. */
  first: EveningKey;
};

/** A median is shown from so many evenings on (rule 28). */
const FEWEST_FOR_MEDIAN = 3;

/** The week by evening key: seven evenings with what is known of each, and the few figures of all. */
export function weekSummary(data: WeekData, now: Now): WeekSummary {
  const keys = Array.from({ length: 7 }, (_, day) => addEvenings(data.first, day));
  const current = eveningOf(now, data.settings.turnOvers);
  const since = firstEvening(data, now);
  const evenings = keys.map((evening) => weekEvening(evening, { current, since }, data, now));
  const begun = evenings.filter(
    (one) => one.state !== 'coming' && (one.evening >= since || one.worst !== null),
  );
  const unmarked = begun.filter(({ mode }) => mode === null);
  const kept = unmarked.flatMap((evening) => evening.kept ?? []);
  return {
    first: data.first,
    last: addEvenings(data.first, 6),
    running: keys.includes(current),
    evenings,
    soFar: begun.length,
    rated: begun.filter(({ worst }) => worst !== null).length,
    observed: begun.filter(({ minutes }) => minutes !== null).length,
    bedtimesKnown: kept.length,
    bedtimesKept: kept.filter((one) => one.kept).length,
    worst: medianOf(begun.map(({ worst }) => worst)),
    minutesBeforeBedtime: medianOf(
      settled(begun).map(({ minutes }) => minutes && allMinutes(minutes.beforeBedtime)),
    ),
    minutesAfterBedtime: medianOf(
      settled(begun).map(({ minutes }) => minutes && allMinutes(minutes.afterBedtime)),
    ),
  };
}

/** The evening of "Start": those before it were not left out by the person, and are not counted as unlogged. */
export function firstEvening(
  { settings }: Pick<EveningsData, 'settings'>,
  { zone }: Now,
): EveningKey {
  const { startedAt, turnOvers } = settings;
  return startedAt === null ? '' : eveningOf({ at: startedAt, zone }, turnOvers);
}

/** An evening under way has no figure yet: its minutes would pull the median down. */
function settled(evenings: readonly WeekEvening[]): WeekEvening[] {
  return evenings.filter(({ state }) => state === 'past');
}

/** One evening with what is known of it; `current` is the one under way, `since` that of "Start". */
export function weekEvening(
  evening: EveningKey,
  { current, since }: { current: EveningKey; since: EveningKey },
  data: EveningsData,
  now: Now,
): WeekEvening {
  const { settings } = data;
  const record = data.evenings.find((one) => one.evening === evening) ?? unknownEvening(evening);
  const ratings = data.ratings.filter((one) => one.evening === evening && one.deletedAt === null);
  const screen = countedScreen(
    data.screen.filter((one) => one.evening === evening),
    settings,
  );
  const isComing = evening > current;
  const night = nightOfRecord(record, { isPast: evening < current }, data, now);
  const zone = record.plan?.zone ?? now.zone;
  const axis = spanOfEvening(evening, zone, settings.turnOvers);
  const minutes = isComing ? null : minutesOf(screen, night, record);
  return {
    evening,
    state: isComing ? 'coming' : evening === current ? 'running' : 'past',
    ...axis,
    zone,
    night,
    sessions: drawnSessions(screen, axis),
    ratings: ratings.toSorted((a, b) => a.at - b.at),
    minutes,
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

function medianOf(values: readonly (number | null)[]): Median | null {
  const known = values.filter((value) => value !== null);
  const middle = median(known);
  return middle === null || known.length < FEWEST_FOR_MEDIAN
    ? null
    : { median: middle, n: known.length };
}
