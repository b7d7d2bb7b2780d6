/** A value as JSON that two equal values share: the keys of its objects are in order. Empty for undefined. */
export function canonicalJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part,
  );
  return json ?? '';
}

/** True for values that are the same throughout, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
