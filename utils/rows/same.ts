/** A value as JSON that two equal values share: the keys of its objects are in order. Empty for undefined. */
export function canonicalJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part,
  );
  return json ?? '';
}

/** True for values that are the same throughout, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that are read otherwise than they stand without anything being lost. */
const READ_BY_OTHERS = ['zone', 'offsetMinutes', 'updatedAt'];

/** True when all that a stored row tells was read: what is not there, or is read as what it says, is no loss. */
export function isReadWhole(stored: object, read: object): boolean {
  const fields = stored as Record<string, unknown>;
  return Object.entries(read).every(([name, value]) => {
    if (READ_BY_OTHERS.includes(name) || (fields[name] ?? null) === null) return true;
    if (name === 'plan' && isRecord(fields.plan) && isRecord(value)) {
      return isReadWhole(fields.plan, value);
    }
    return isSame(fields[name], value);
  });
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
