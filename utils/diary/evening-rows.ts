import { type EveningKey, weekdayOf } from '../evening/calendar.ts';
import { type ClockTime, isClockTime } from '../evening/clock-time.ts';
import { eveningOf, type Span, spanOfEvening } from '../evening/evening-of.ts';
import { instantAt, type Now } from '../evening/instant.ts';
import { clipAll } from '../evening/spans.ts';
import { turnOverOf, wakingDate, wakingMinutes } from '../evening/turn-over.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import { dayFigures } from '../ratings/day-figures.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Settings } from '../settings/settings.ts';
import { turnOverMinutesAt } from '../sleep/turn-over-minutes.ts';
import { diarySleep } from './diary-sleep.ts';
import { type EveningRange, eveningsOf } from './evening-range.ts';
import type { EveningRow } from './evening-row.ts';
import { inTimeOf } from './in-time.ts';
import { keptBedtime } from './kept-bedtime.ts';
import { feltInArms, soonestAtRest, triedIn } from './ratings-of-evening.ts';
import { countedScreen, drawnSessions, screenFigures } from './screen-figures.ts';
import { type DiaryData, filed, notBegun, type StoredEvening } from './stored-evening.ts';

/** What is the same for all evenings of a diary. */
type Frame = {
  settings: Settings;
  now: Now;
  /** The evening under way. */
  current: EveningKey;
  turnOver: ClockTime;
  /** The evening of "Start"; null before it. */
  since: EveningKey | null;
  /** The evening with which the diary began: that of "Start", or the first of which anything is stored where that came before; null of none. */
  began: EveningKey | null;
  known: ReadonlySet<EveningKey>;
};

/** Where and when an evening was, and what was planned. */
type Place = { zone: string; span: Span; plan: EveningPlan | null; night: Night | null };

/**
 * One row for every evening of a range, in date order: those of which nothing is known, those before the
 * diary began and those to come included. The same evening has the same row in whatever range it is read.
 */
export function eveningRows(data: DiaryData, range: EveningRange, now: Now): EveningRow[] {
  const { storedOf, known } = filed(data);
  const frame = frameOf(data, known, now);
  return eveningsOf(range).map((evening) => eveningRow(storedOf(evening), frame));
}

function frameOf(data: DiaryData, known: ReadonlySet<EveningKey>, now: Now): Frame {
  const { settings, earlier } = data;
  const { startedAt, turnOvers } = settings;
  const current = eveningOf(now, turnOvers);
  const since = startedAt === null ? null : eveningOf({ at: startedAt, zone: now.zone }, turnOvers);
  const began = [since, earlier, ...known].filter((one) => one !== null).sort()[0] ?? null;
  return { settings, now, current, turnOver: turnOverOf(current, turnOvers), since, began, known };
}

function eveningRow(given: StoredEvening, frame: Frame): EveningRow {
  const { evening } = given.record;
  const state = stateOf(evening, frame);
  const stored = state === 'coming' ? notBegun(given) : given;
  const { record } = stored;
  const place = placeOf(stored, frame);
  const { plan, night, span, zone } = place;
  const screen = screenPart(stored, state, place, frame);
  const beforeStart = frame.since !== null && evening < frame.since;
  const isOver = evening < frame.current;
  return {
    evening,
    weekend: [5, 6].includes(weekdayOf(evening)),
    state,
    beforeStart,
    known: state !== 'coming' && frame.known.has(evening),
    zone,
    ...span,
    turnOver: frame.turnOver,
    plan: night ? 'planned' : plan ? 'no-plan' : 'unknown',
    night,
    mode: record.mode,
    prompts: stored.prompts.filter(hasCome),
    ...screen,
    unseen: screen.minutes === null && isOver && !beforeStart && plan?.on !== false,
    ...legsPart(stored, place, frame),
    ...nightPart(stored, place, frame),
    inTime: inTimeOf(stored, night?.wake ?? span.end),
    stored,
  };
}

function stateOf(evening: EveningKey, { current, began }: Frame): EveningRow['state'] {
  if (evening > current) return 'coming';
  if (evening === current) return 'running';
  return began === null || evening < began ? 'before' : 'past';
}

function placeOf(stored: StoredEvening, { settings, now, current }: Frame): Place {
  const { evening, plan: kept } = stored.record;
  const { turnOvers } = settings;
  // Of the evening under way and of those to come the plan is as it is now; a past one is never made up.
  const plan = kept ?? (evening < current ? null : planOf(evening, settings.plan));
  const zone = zoneOf(stored) ?? now.zone;
  const night = plan && nightOf(plan, zone, turnOvers);
  return { zone, plan, night, span: spanOfEvening(evening, zone, turnOvers) };
}

function zoneOf({ record, ratings, screen, sleep }: StoredEvening): string | undefined {
  return record.plan?.zone ?? sleep.zone ?? ratings[0]?.zone ?? screen[0]?.zone;
}

function screenPart(
  { record, sleep, screen: records }: StoredEvening,
  state: EveningRow['state'],
  { night, span }: Place,
  { settings }: Frame,
) {
  const screen = countedScreen(records, settings);
  const beds = [record.bed, sleep.bed].filter((one) => one !== null);
  const bed = beds.length === 0 ? null : Math.min(...beds);
  const figures = screenFigures(screen, night, { ...record, bed }, settings);
  return {
    ...figures,
    coverage: state === 'coming' ? null : figures.coverage,
    sessions: drawnSessions(clipAll(screen.sessions, span)),
    noScreen: record.noScreen === true,
    sleptThrough: record.sleptThrough === true,
  };
}

function legsPart(
  { record, sleep, ratings }: StoredEvening,
  { zone }: Place,
  { settings, turnOver }: Frame,
) {
  const bed = record.bed ?? sleep.bed;
  return {
    ratings,
    ...dayFigures({ worst: record.worst, nightWorst: sleep.nightWorst, ratings, bed }),
    ...onsetPart(record, { zone, turnOver, own: turnOverOf(record.evening, settings.turnOvers) }),
    atRest: soonestAtRest(ratings),
    arms: feltInArms(ratings),
    factors: record.factors,
    tried: triedIn(ratings),
  };
}

/** Its minutes go by the turn-over of now, the instant by that of the evening itself. */
function onsetPart(
  { evening, onset }: EveningRecord,
  { zone, turnOver, own }: { zone: string; turnOver: ClockTime; own: ClockTime },
): Pick<EveningRow, 'onset' | 'onsetAt'> {
  if (onset === 'not-today') return { onset, onsetAt: null };
  if (!isClockTime(onset)) return { onset: null, onsetAt: null };
  const onsetAt = instantAt(wakingDate(onset, evening, own), onset, zone);
  return { onset: wakingMinutes(onset, turnOver), onsetAt };
}

function nightPart({ record, sleep }: StoredEvening, { zone, night }: Place, { turnOver }: Frame) {
  const bed = record.bed ?? sleep.bed;
  return {
    bed,
    bedMinutes: bed === null ? null : turnOverMinutesAt({ at: bed, zone }, turnOver),
    kept: keptBedtime(bed, record, night),
    awake: record.awake ?? [],
    sleep: diarySleep(sleep, zone),
  };
}

function hasCome({ openedAt, noticeAt }: PromptLogRow): boolean {
  return openedAt !== null || noticeAt !== null;
}
