import {
  type EveningFields,
  type EveningRecord,
  unknownEvening,
  withFields,
} from './evening-record.ts';
import { type Rating, UNTOLD, withRatingFields } from './rating.ts';
import { type Clash, rebased } from './rebase.ts';
import { isSame } from './same.ts';
import {
  type SleepFields,
  type SleepRecord,
  unknownSleep,
  withSleepFields,
} from './sleep-record.ts';

/**
 * A part of a change, as a value: fields of one row, as they were and as they are to be. Fields that
 * are not named stay; one that only `after` names is written whatever stands there. `before` null
 * makes a rating, `after` null takes it away.
 */
export type Entry<Table extends string = string, Fields extends object = object> = {
  table: Table;
  key: string;
  before: Partial<Fields> | null;
  after: Partial<Fields> | null;
};

/** What a person can change of a row of the store. */
export type RowEntry =
  | Entry<'ratings', RatingFields>
  | Entry<'evenings', EveningFields>
  | Entry<'sleeps', SleepFields>;

type RatingFields = Omit<Rating, 'id' | 'updatedAt'>;

/** The change that takes a change back; taken back itself, it is the change again. */
export function reverse<E extends Entry>(change: readonly E[]): E[] {
  return change
    .map((entry) => ({ ...entry, before: entry.after, after: entry.before }))
    .toReversed();
}

/** A row that a person can change. */
export type TellableRow = Rating | EveningRecord | SleepRecord;

/**
 * What becomes of a row: written anew, with the part of the change that was really made; *same*, as
 * nothing is left to change; *gone*, as there is no such rating or it was deleted.
 */
export type Outcome = { row: TellableRow; made: RowEntry } | 'same' | 'gone';

/** What a change does to the row of its key, undefined where there is none, at a moment, epoch ms. */
export function changedRow(
  row: TellableRow | undefined,
  entry: RowEntry,
  at: number,
  clash: Clash,
): Outcome {
  if (entry.table === 'ratings') return changedRating(row as Rating | undefined, entry, at, clash);
  // What an older version wrote has none of the newer fields.
  const unknown = (entry.table === 'evenings' ? unknownEvening : unknownSleep)(entry.key);
  return written({ ...unknown, ...row } as TellableRow, entry, at, clash);
}

function changedRating(
  row: Rating | undefined,
  entry: Extract<RowEntry, { table: 'ratings' }>,
  at: number,
  clash: Clash,
): Outcome {
  const { key: id, before, after } = entry;
  if (before === null) {
    if (row) return isDeleted(row) ? written(row, entry, at, clash) : 'same';
    return { row: { ...UNTOLD, ...after, id, updatedAt: at } as Rating, made: entry };
  }
  if (row && isDeleted(row) && after?.deletedAt) return 'same';
  const comesBack = after?.deletedAt === null;
  if (!row || (isDeleted(row) && !comesBack)) return clash === 'made' ? 'gone' : 'same';
  if (after !== null) return written(row, entry, at, clash);
  if (!holds(row, before)) return 'same';
  return { row: withRatingFields(row, { deletedAt: at }, at), made: entry };
}

/**
 * The fields of a row that a change really changes, as they stood and as they come to stand; null when
 * there is none.
 */
export function changedFields<Row extends object>(
  row: Row,
  { before, after }: Pick<Entry, 'before' | 'after'>,
  clash: Clash,
): { before: Partial<Row>; after: Partial<Row> } | null {
  const [now, was, wanted] = [row, before ?? {}, after ?? {}] as [Fields, Fields, Fields];
  const changed = Object.keys(wanted).flatMap((name) => {
    const value = rebased(now[name], name in was ? was[name] : now[name], wanted[name], clash);
    return isSame(now[name], value) ? [] : [[name, value] as const];
  });
  if (changed.length === 0) return null;
  const stood = changed.map(([name]) => [name, now[name]] as const);
  const pick = (fields: Iterable<readonly [string, unknown]>) =>
    Object.fromEntries(fields) as Partial<Row>;
  return { before: pick(stood), after: pick(changed) };
}

type Fields = Record<string, unknown>;

/** The row with what the change changes, each field with a stamp that is later than the one it had. */
function written(row: TellableRow, entry: RowEntry, at: number, clash: Clash): Outcome {
  const fields = changedFields(row, entry, clash);
  if (fields === null) return 'same';
  const { table, key } = entry;
  return {
    row: stamped(row, table, fields.after, at),
    made: { table, key, ...fields } as RowEntry,
  };
}

function stamped(
  row: TellableRow,
  table: RowEntry['table'],
  fields: Fields,
  at: number,
): TellableRow {
  switch (table) {
    case 'ratings':
      return withRatingFields(row as Rating, fields, at);
    case 'evenings':
      return withFields(row as EveningRecord, fields, at);
    case 'sleeps':
      return withSleepFields(row as SleepRecord, fields, at);
  }
}

function isDeleted(row: Rating): boolean {
  return row.deletedAt !== null;
}

function holds(row: object, fields: object): boolean {
  return Object.entries(fields).every(([name, value]) => isSame((row as Fields)[name], value));
}
