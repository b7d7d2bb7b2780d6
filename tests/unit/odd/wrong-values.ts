import { addEvenings, isEveningKey } from '../../../utils/evening/calendar.ts';

/** What may stand in a field that nobody of ours wrote; *absent* takes the field away. */
export const WRONG: Record<string, unknown> = {
  absent: undefined,
  null: null,
  'another type': { odd: true },
  'empty text': '',
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '1e308': 1e308,
  '-1': -1,
  '8.64e15': 8.64e15,
  'half of one': 0.5,
  '25:61': '25:61',
  '2026-02-30': '2026-02-30',
  'Mars/Base': 'Mars/Base',
  'a lone surrogate': '\ud800',
  'a list of 100,000': Array.from({ length: 100_000 }, (_, index) => index),
};

const MANY = 100_000;

type Path = readonly (string | number)[];

/** Something odd, and what is odd about it. */
export type Odd<Whole> = { value: Whole; odd: string; path: Path; wrong: unknown };

/** Every field of a value, and every field and item within one. */
export function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const entries = Object.entries(value).flatMap(([name, part]) =>
    pathsOf(part, [...above, Array.isArray(value) ? Number(name) : name]),
  );
  return above.length === 0 ? entries : [above, ...entries];
}

/** The value with one field as it should not be. */
export function withWrong(value: object, [name, ...rest]: Path, wrong: unknown): object {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
    string | number,
    unknown
  >;
  if (name === undefined) return copy;
  if (rest.length > 0) copy[name] = withWrong(copy[name] as object, rest, wrong);
  else if (wrong === undefined) delete copy[name];
  else copy[name] = wrong;
  return copy;
}

/** What of a value is not gone into: the parts of a field, and the names of a record that nobody reads. */
type Spared<Whole> = { asAWhole?: keyof Whole; isUnread?: (value: Whole) => boolean };

/** The value with each wrong value in each of its fields, and with far too much of what each list of it holds. */
export function* oddOnes<Whole extends object>(
  whole: Whole,
  { asAWhole, isUnread = () => false }: Spared<Whole> = {},
): Generator<Odd<Whole>> {
  for (const path of pathsOf(whole)) {
    if (path.length > 1 && path[0] === asAWhole) continue;
    for (const [name, wrong] of Object.entries(WRONG)) yield oddOf(whole, path, { name, wrong });
    const part = path.reduce<unknown>((above, name) => (above as never)[name], whole);
    if (!isFilled(part) || isUnread(withWrong(whole, path, manyOf(part, 1)) as Whole)) continue;
    yield oddOf(whole, path, { name: 'too many', wrong: manyOf(part, MANY) });
  }
}

function oddOf<Whole extends object>(
  whole: Whole,
  path: Path,
  { name, wrong }: { name: string; wrong: unknown },
): Odd<Whole> {
  const value = withWrong(whole, path, wrong) as Whole;
  return { value, odd: `${path.join('.')}: ${name}`, path, wrong };
}

/**
 * The odd ones of which a reader makes something else each. Nobody sees a row, a state or the settings but
 * through their reader, so those that are read alike are one to every page and every wake.
 */
export function distinct<Whole extends object>(
  whole: Whole,
  read: (value: Whole) => unknown,
  asAWhole?: keyof Whole,
): Odd<Whole>[] {
  const known = new Map<string, Odd<Whole>>();
  const asItIs = readAs(read(whole));
  const isUnread = (value: Whole) => readAs(read(value)) === asItIs;
  for (const one of oddOnes(whole, { isUnread, ...(asAWhole && { asAWhole }) })) {
    const key = readAs(read(one.value));
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** Texts that are no word of ours: where one is read as it stands, so is another. */
const TEXTS = /"(25:61|2026-02-30|Mars\/Base)"/g;

/** What was made of something, as a text. */
function readAs(read: unknown): string {
  // What a number that no JSON has is read as matters too.
  const text = JSON.stringify(read, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
  return text.replaceAll(TEXTS, '"a text"');
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** A list of so many that are each like the first, or a record of so many more. */
function manyOf(value: object, count: number): unknown {
  const [[name, part] = ['']] = Object.entries(value as Record<string, unknown>);
  const numbers = Array.from({ length: count }, (_, index) => index);
  if (Array.isArray(value)) return numbers.map((nth) => likeAt(part, nth));
  return { ...value, ...Object.fromEntries(numbers.map((nth) => [likeAt(name, nth), part])) };
}

/** Something like a value, another one for each number: a moment later by that, another name. */
function likeAt(value: unknown, nth: number): unknown {
  if (typeof value === 'number') return value > 1e9 ? value + nth * 40 : value;
  if (isEveningKey(value)) return addEvenings(value, -(nth % 40_000));
  if (typeof value === 'string') return value.includes(':') ? value : `${value}${nth}`;
  if (typeof value !== 'object' || value === null) return value;
  // The end of a span comes a little after its start.
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'end' ? likeAt((value as { start: number }).start, nth + 0.5) : likeAt(part, nth),
    ]),
  );
}

/**
 * Several wrong fields at once, each in a part of its own, so that fewer pages have to be drawn; the
 * single ones are named with each, to be tried alone where one of them does harm.
 */
export function together<Whole extends object>(
  whole: Whole,
  odd: readonly Odd<Whole>[],
): { value: Whole; odd: string; single: Odd<Whole>[] }[] {
  const parts = Map.groupBy(odd, (one) => one.odd.replace(/[.:].*/, ''));
  const rounds = Math.max(...[...parts.values()].map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => {
    const single = [...parts.values()].flatMap((ones) => ones[round] ?? []);
    const wrong = single.map(({ value, odd: what }) => partOf(value, what));
    return {
      value: Object.assign(without(whole, wrong), ...wrong),
      odd: single.map((one) => one.odd).join(', '),
      single,
    };
  });
}

function partOf(value: object, odd: string): object {
  const name = odd.replace(/[.:].*/, '');
  return { [name]: (value as Record<string, unknown>)[name] };
}

function without<Whole extends object>(whole: Whole, parts: readonly object[]): Whole {
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.has(name))) as Whole;
}
