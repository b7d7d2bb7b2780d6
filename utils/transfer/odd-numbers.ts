import { isRecord } from '../rows/same.ts';

/** Where a file has a number that no JSON has. */
const NAMED = 'number';

/** A value in which each number that no JSON has is named, so that a file can hold it as it is. */
export function withNamedNumbers(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { [NAMED]: String(value) };
  return mapped(value, withNamedNumbers);
}

/** The value that was written so. */
export function withRealNumbers(value: unknown): unknown {
  const named = isRecord(value) && Object.keys(value).length === 1 ? value[NAMED] : null;
  if (named === 'NaN' || named === 'Infinity' || named === '-Infinity') return Number(named);
  return mapped(value, withRealNumbers);
}

function mapped(value: unknown, each: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (!isRecord(value) || isNoneOfJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part)]));
}

/** A date or bytes, which JSON writes by itself. */
function isNoneOfJson(value: object): boolean {
  return Object.prototype.toString.call(value) !== '[object Object]';
}
