import * as v from 'valibot';
import { isEveningKey } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { isNearEvening, noonOf, type Span } from '../evening/evening-of.ts';
import { nightPlaceOf, placeOf } from '../evening/zone.ts';
import { MODES } from '../plan/marked-days.ts';
import { type EveningRecord, unknownEvening } from './evening-record.ts';
import { CARD_OUTCOMES, NOTICE_OUTCOMES, PROMPT_IDS, type PromptLogRow } from './prompt-log-row.ts';
import { AT_REST, FEELINGS, isScore, PLACES, type Rating, type Score, SLOTS } from './rating.ts';
import type { Rows } from './rows.ts';
import { isRecord } from './same.ts';
import { joinScreens, SCREEN_KINDS, type ScreenRecord, type Session } from './screen-record.ts';
import { type SleepRecord, unknownSleep } from './sleep-record.ts';

// Readers of what the store holds, whoever wrote it: what decides a row must make sense, else the row
// is set aside; any other field that does not is unknown, and leaves the rest as it is. No list is
// longer than these, so that no page works for ever on one row.
const MOST_SPANS = 5_000;
const MOST_ITEMS = 300;

export const evening = v.custom<string>(isEveningKey);
export const score = v.custom<Score>(isScore);
export const clock = v.custom<string>(isClockTime);
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** No file can hold another kind of number. */
export const finite = v.pipe(v.number(), v.finite());
export const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(2_880));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

/** The items that make sense; a list of which none does is not known, which is not an empty one. */
function items<T>(item: v.GenericSchema<unknown, T>, most = MOST_ITEMS) {
  return v.pipe(
    v.custom<unknown[]>(Array.isArray),
    v.transform((list) => ({ list, sound: list.slice(0, most).filter((one) => v.is(item, one)) })),
    v.check(({ list, sound }) => sound.length > 0 || list.length === 0),
    v.transform(({ sound }) => sound as T[]),
  );
}

/** Where a row was made, as it says; `placeOf` says by which zone that is read. */
const place = { zone: v.optional(v.unknown()), offsetMinutes: v.optional(v.unknown()) };

const rating = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  evening,
  at: instant,
  ...place,
  score,
  slot: v.picklist(SLOTS),
  where: orNull(items(v.picklist(PLACES))),
  feel: orNull(items(v.picklist(FEELINGS))),
  atRest: orNull(v.picklist(AT_REST)),
  tried: orNull(items(v.object({ remedy: v.string(), helped: v.nullable(score) }))),
  note: orNull(v.string()),
  // What may be late stays out of associations.
  late: v.fallback(v.boolean(), true),
  createdAt: orNull(instant),
  updatedAt: orNull(instant),
  // Without it nobody knows whether it still counts.
  deletedAt: v.nullable(instant),
});

const plan = v.object({
  evening,
  on: v.boolean(),
  bedtime: clock,
  plannedBedtime: clock,
  wake: clock,
  windowMinutes: v.pipe(v.number(), v.minValue(30), v.maxValue(480)),
  movedAt: orNull(instant),
  turnOver: clock,
  ...place,
});

const eveningFields = v.object({
  evening,
  plan: orNull(plan),
  bed: orNull(instant),
  worst: orNull(score),
  onset: orNull(v.union([clock, v.literal('not-today')])),
  factors: orNull(items(v.string())),
  mode: orNull(v.picklist(MODES)),
  noScreen: orNull(v.boolean()),
  awake: orNull(items(instant)),
  sleptThrough: orNull(v.boolean()),
  note: orNull(v.string()),
  updatedAt: v.optional(v.unknown()),
});

const sleepFields = v.object({
  evening,
  noSleep: orNull(v.boolean()),
  bed: orNull(instant),
  try: orNull(instant),
  wake: orNull(instant),
  up: orNull(instant),
  sol: orNull(minutes),
  nwak: orNull(v.pipe(count, v.maxValue(99))),
  waso: orNull(minutes),
  tasafa: orNull(minutes),
  quality: orNull(score),
  nightWorst: orNull(score),
  keptBeside: orNull(score),
  wokenByLegs: orNull(v.boolean()),
  walkedMinutes: orNull(minutes),
  sleepy: orNull(score),
  inTheWay: orNull(score),
  napped: orNull(v.boolean()),
  snored: orNull(v.boolean()),
  kicked: orNull(v.boolean()),
  note: orNull(v.string()),
  ...place,
  confirmedAt: orNull(instant),
  late: orNull(v.boolean()),
  updatedAt: v.optional(v.unknown()),
});

const span = { start: instant, end: instant };

const screen = v.object({
  evening,
  device: v.string(),
  ...place,
  sessions: items(v.object({ ...span, kind: v.picklist(SCREEN_KINDS) }), MOST_SPANS),
  observed: items(v.object(span), MOST_SPANS),
  closed: items(v.object(span), MOST_SPANS),
  updatedAt: orNull(instant),
});

const promptLog = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  evening,
  prompt: v.picklist(PROMPT_IDS),
  occurrence: count,
  round: count,
  dueAt: instant,
  openedAt: orNull(instant),
  notice: v.picklist(NOTICE_OUTCOMES),
  noticeAt: orNull(instant),
  outcome: orNull(v.picklist(CARD_OUTCOMES)),
  endedAt: orNull(instant),
  ...place,
  updatedAt: orNull(instant),
});

const figure = orNull(finite);
const rated = v.object({ nights: count, median: finite, low: finite, high: finite });

const verdict = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  measure: v.string(),
  first: evening,
  last: evening,
  madeAt: instant,
  madeOn: evening,
  says: v.picklist(['link', 'no-link', 'gaps']),
  nights: count,
  evenings: count,
  exposures: orNull(count),
  ratings: orNull(count),
  looks: orNull(count),
  rho: figure,
  low: figure,
  high: figure,
  worth: figure,
  p: figure,
  adjustedP: figure,
  groups: orNull(v.object({ none: v.boolean(), from: finite, less: rated, more: rated })),
});

/**
 * The rows of each table in anything that the store holds; null for one that is set aside: its key, or
 * what it would be nothing without, makes no sense.
 */
export const READERS: { [Name in keyof Rows]: (value: unknown) => Rows[Name] | null } = {
  ratings: readRating,
  evenings: readEvening,
  sleeps: readSleep,
  screen: readScreen,
  promptLog: readPromptLog,
  verdicts: (value) => parsed(verdict, value),
};

/** Null when its moment, its score or its key makes no sense. */
function readRating(value: unknown): Rating | null {
  const row = parsed(rating, value);
  if (row === null || !isNearEvening(row.at, row.evening)) return null;
  const { at, createdAt, updatedAt } = row;
  return {
    ...row,
    ...placeOf(row, at),
    createdAt: createdAt ?? at,
    updatedAt: updatedAt ?? createdAt ?? at,
  };
}

function readEvening(value: unknown): EveningRecord | null {
  const row = parsed(eveningFields, value);
  if (row === null) return null;
  const { evening: key, plan: kept, bed, awake } = row;
  const read = {
    ...unknownEvening(key),
    ...row,
    plan: kept?.evening === key ? { ...kept, ...placeOf(kept, noonOf(key)) } : null,
    bed: near(bed, key),
    awake: allNear(awake, key),
  };
  return { ...read, updatedAt: stampsOf(value, read) };
}

function readSleep(value: unknown): SleepRecord | null {
  const row = parsed(sleepFields, value);
  if (row === null) return null;
  const { evening: key, bed, try: tried, wake, up } = row;
  const read = {
    ...unknownSleep(key),
    ...row,
    ...nightPlaceOf(row),
    bed: near(bed, key),
    try: near(tried, key),
    wake: near(wake, key),
    up: near(up, key),
  };
  return { ...read, updatedAt: stampsOf(value, read) };
}

/** Null when a list of it makes no sense as a whole. */
function readScreen(value: unknown): ScreenRecord | null {
  const row = parsed(screen, value);
  if (row === null) return null;
  const [sessions, observed, closed] = [row.sessions, row.observed, row.closed].map((spans) =>
    spans.filter(
      ({ start, end }) => start < end && [start, end].every((at) => isNearEvening(at, row.evening)),
    ),
  ) as [Session[], Span[], Span[]];
  // Without its stretches it would say that there was no screen.
  if (row.sessions.length > 0 && sessions.length === 0) return null;
  const lists = { sessions, observed, closed };
  const sound = Object.values(lists).every(isInOrder) ? lists : joinScreens([lists, NOTHING_SEEN]);
  const updatedAt = row.updatedAt ?? noonOf(row.evening);
  return { ...row, ...placeOf(row, noonOf(row.evening)), ...sound, updatedAt };
}

/** Null when it does not say which showing it is of. */
function readPromptLog(value: unknown): PromptLogRow | null {
  const row = parsed(promptLog, value);
  if (row === null || !isNearEvening(row.dueAt, row.evening)) return null;
  const { evening: key, dueAt, openedAt, noticeAt } = row;
  return {
    ...row,
    ...placeOf(row, dueAt),
    openedAt: near(openedAt, key),
    noticeAt: near(noticeAt, key),
    updatedAt: row.updatedAt ?? dueAt,
  };
}

const NOTHING_SEEN = { sessions: [], observed: [], closed: [] };

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? result.output : null;
}

function near(at: number | null, key: string): number | null {
  return at !== null && isNearEvening(at, key) ? at : null;
}

function allNear(taps: number[] | null, key: string): number[] | null {
  const sound = taps?.filter((at) => isNearEvening(at, key)) ?? null;
  return sound?.length === 0 && taps?.length !== 0 ? null : sound;
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? start));
}

/** When fields last changed; not of those that could not be read, which are older than anything told. */
function stampsOf(value: unknown, read: object): Record<string, number> {
  const raw = value as Record<string, unknown>;
  if (!isRecord(raw.updatedAt)) return {};
  const fields = read as Record<string, unknown>;
  const told = raw.updatedAt;
  const stamps = Object.keys(fields)
    .filter((name) => Object.hasOwn(told, name) && v.is(instant, told[name]))
    .filter((name) => (raw[name] ?? null) === null || fields[name] !== null)
    .map((name) => [name, told[name]]);
  return Object.fromEntries(stamps) as Record<string, number>;
}
