import * as v from 'valibot';
import { isEveningKey } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { MODES } from '../plan/marked-days.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import { PROMPT_IDS } from '../rows/prompt-log-row.ts';
import {
  AT_REST,
  FEELINGS,
  isScore,
  PLACES,
  type Rating,
  type Score,
  SLOTS,
} from '../rows/rating.ts';
import { SCREEN_KINDS, type ScreenRecord } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';

/** The name in the first line of every backup of ours. */
export const BACKUP_FORMAT = 'evenfall-backup';

/** The newest shape of a backup that this version writes and reads. */
export const SCHEMA_VERSION = 2;

/** Those it reads. The first one knew five prompts and no morning check-in; all that is missing in it is unknown. */
const READ_VERSIONS = [1, SCHEMA_VERSION] as const;

/** The tables a backup carries, in its order. The engine's state and the device's name stay where they are (rule 34). */
export const TABLES = ['ratings', 'evenings', 'sleeps', 'screen', 'promptLog'] as const;

type TableName = (typeof TABLES)[number];

const evening = v.custom<string>(isEveningKey);
const score = v.custom<Score>(isScore);
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** No file can hold another kind of number. */
const finite = v.pipe(v.number(), v.finite());
const place = { zone: v.string(), offsetMinutes: finite };
const span = v.object({ start: instant, end: instant });
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

const rating = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  evening,
  at: instant,
  ...place,
  score,
  slot: v.picklist(SLOTS),
  where: orNull(v.array(v.picklist(PLACES))),
  feel: orNull(v.array(v.picklist(FEELINGS))),
  atRest: orNull(v.picklist(AT_REST)),
  tried: orNull(v.array(v.object({ remedy: v.string(), helped: orNull(score) }))),
  note: orNull(v.string()),
  late: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: orNull(instant),
});

const eveningRecord = v.object({
  evening,
  plan: orNull(
    v.object({
      evening,
      on: v.boolean(),
      bedtime: v.custom<string>(isClockTime),
      plannedBedtime: v.custom<string>(isClockTime),
      wake: v.custom<string>(isClockTime),
      windowMinutes: finite,
      movedAt: orNull(instant),
      turnOver: v.custom<string>(isClockTime),
      ...place,
    }),
  ),
  bed: orNull(instant),
  worst: orNull(score),
  onset: orNull(v.string()),
  factors: orNull(v.array(v.string())),
  mode: orNull(v.picklist(MODES)),
  noScreen: orNull(v.boolean()),
  // Backups from before these two were kept do not have them.
  awake: v.optional(orNull(v.array(instant)), null),
  sleptThrough: v.optional(orNull(v.boolean()), null),
  note: orNull(v.string()),
  updatedAt: v.record(v.string(), instant),
});

const screenRecord = v.object({
  evening,
  device: v.string(),
  ...place,
  sessions: v.array(v.object({ start: instant, end: instant, kind: v.picklist(SCREEN_KINDS) })),
  observed: v.array(span),
  closed: v.array(span),
  updatedAt: instant,
});

const promptLogRow = v.object({
  id: v.string(),
  evening,
  prompt: v.picklist(PROMPT_IDS),
  occurrence: finite,
  round: finite,
  dueAt: instant,
  openedAt: orNull(instant),
  notice: v.picklist(['waiting', 'held', 'shown', 'missed', 'capped', 'quiet']),
  noticeAt: orNull(instant),
  outcome: v.nullable(v.string()),
  endedAt: orNull(instant),
  ...place,
  updatedAt: instant,
});

const told = <T extends v.GenericSchema>(schema: T) => v.optional(orNull(schema), null);
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(2_880));

const sleep = v.object({
  evening,
  noSleep: told(v.boolean()),
  bed: told(instant),
  try: told(instant),
  wake: told(instant),
  up: told(instant),
  sol: told(minutes),
  nwak: told(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  waso: told(minutes),
  tasafa: told(minutes),
  quality: told(score),
  nightWorst: told(score),
  wokenByLegs: told(v.boolean()),
  walkedMinutes: told(minutes),
  note: told(v.string()),
  zone: told(v.string()),
  offsetMinutes: told(finite),
  confirmedAt: told(instant),
  late: told(v.boolean()),
  updatedAt: v.record(v.string(), instant),
});

const rows = {
  ratings: rating,
  evenings: eveningRecord,
  sleeps: sleep,
  screen: screenRecord,
  promptLog: promptLogRow,
};

const envelope = v.object({
  format: v.literal(BACKUP_FORMAT),
  schemaVersion: v.picklist(READ_VERSIONS),
  appVersion: v.string(),
  exportedAt: v.string(),
  zone: v.string(),
  counts: v.record(v.string(), v.number()),
  sha256: v.string(),
  ratings: v.array(rows.ratings),
  evenings: v.array(rows.evenings),
  sleeps: v.array(rows.sleeps),
  screen: v.array(rows.screen),
  promptLog: v.array(rows.promptLog),
  settings: v.unknown(),
});

/** The rows of a backup, parsed. */
export type BackupTables = {
  ratings: Rating[];
  evenings: EveningRecord[];
  sleeps: SleepRecord[];
  screen: ScreenRecord[];
  promptLog: PromptLogRow[];
};

/** A backup file: one JSON object, lossless, that any later version can read. */
export type Backup = BackupTables & {
  format: typeof BACKUP_FORMAT;
  schemaVersion: number;
  appVersion: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
  zone: string;
  /** Rows per table. */
  counts: Record<string, number>;
  /** Hex SHA-256 of the tables and settings as JSON, in the order of the file. */
  sha256: string;
  settings: unknown;
};

/** Rows that a restore could read, and by table those that it could not: one of them would spoil a whole backup. */
export function partRows(tables: BackupTables): {
  sound: BackupTables;
  setAside: Record<string, unknown[]>;
} {
  const isSound = (name: TableName) => (row: unknown) => v.is(rows[name], row);
  const sound = TABLES.map((name) => [name, (tables[name] as unknown[]).filter(isSound(name))]);
  const setAside = TABLES.map((name): [string, unknown[]] => [
    name,
    (tables[name] as unknown[]).filter((row) => !isSound(name)(row)),
  ]);
  return {
    sound: Object.fromEntries(sound) as BackupTables,
    setAside: Object.fromEntries(setAside.filter(([, list]) => list.length > 0)),
  };
}

/** The backup in a parsed JSON value, or null when any part of it makes no sense. */
export function parseBackup(value: unknown): Backup | null {
  const parsed = v.safeParse(envelope, value);
  return parsed.success ? (parsed.output as Backup) : null;
}
