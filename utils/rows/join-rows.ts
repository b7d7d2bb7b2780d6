import { canonicalJson, isSame } from './same.ts';
import { joinScreens, type ScreenRecord } from './screen-record.ts';

/**
 * Rows with one stamp: the later change is kept, deletions included; of two changes with the same
 * stamp the one with the greater canonical JSON. So the rows join to the same one in any order.
 */
export function joinByStamp<Row extends { updatedAt: number }>(a: Row, b: Row): Row {
  return isLater([b.updatedAt, b], [a.updatedAt, a]) ? b : a;
}

/** Rows with a stamp for each field: field by field as `joinByStamp` joins rows. */
export function joinByField<Row extends { updatedAt: Partial<Record<string, number>> }>(
  a: Row,
  b: Row,
): Row {
  const [here, there] = [a, b] as unknown as [Fields, Fields];
  const names = new Set([...Object.keys(a.updatedAt), ...Object.keys(b.updatedAt)]);
  for (const name of [...Object.keys(a), ...Object.keys(b)]) names.add(name);
  names.delete('updatedAt');
  const taken = [...names].filter((name) =>
    isLater([stampOf(there, name), there[name]], [stampOf(here, name), here[name]]),
  );
  const pick = (from: Fields) => Object.fromEntries(taken.map((name) => [name, from[name]]));
  const stamps = Object.fromEntries(
    taken.flatMap((name) => {
      const stamp = b.updatedAt[name];
      return stamp === undefined ? [] : [[name, stamp]];
    }),
  );
  return { ...a, ...pick(there), updatedAt: { ...a.updatedAt, ...stamps } };
}

/**
 * What is made once and never again: the one made earlier is kept; of two of one moment the one with
 * the greater canonical JSON.
 */
export function joinFirstMade<Row extends { madeAt: number }>(a: Row, b: Row): Row {
  return isLater([-b.madeAt, b], [-a.madeAt, a]) ? b : a;
}

/**
 * Two records of one evening and computer: joined by union, so that no minute is lost or counted
 * twice; the rest is that of the later one.
 */
export function joinScreenRecords(a: ScreenRecord, b: ScreenRecord): ScreenRecord {
  const rest = ({ sessions: _, observed, closed, ...others }: ScreenRecord) => others;
  return { ...joinByStamp(rest(a), rest(b)), ...joinScreens([a, b]) };
}

type Fields = Record<string, unknown> & { updatedAt: Partial<Record<string, number>> };

/** What was never told is older than all that was, whatever an incomplete file says of stamps. */
function stampOf(row: Fields, name: string): number {
  return row.updatedAt[name] ?? ((row[name] ?? null) === null ? -2 : -1);
}

type Stamped = readonly [stamp: number, content: unknown];

function isLater([stamp, content]: Stamped, [otherStamp, other]: Stamped): boolean {
  if (stamp !== otherStamp) return stamp > otherStamp;
  return !isSame(content, other) && canonicalJson(content) > canonicalJson(other);
}
