import { isRecord, isSame } from './same.ts';

/** Whose value it is where a change meets another one made since: the change's own, or the one that stands. */
export type Clash = 'made' | 'standing';

/**
 * What a change from `before` to `after` comes to on a value that may have become another one since.
 * Records are changed key by key and lists item by item, so that only what the change itself touched
 * can clash. An empty list and null are the same list.
 */
export function rebased<T>(standing: T, before: T, after: T, clash: Clash): T;
export function rebased(standing: unknown, before: unknown, after: unknown, clash: Clash): unknown {
  if (isSame(before, after) || isSame(standing, after)) return standing;
  if (isSame(standing, before)) return after;
  if (isRecord(standing) && isRecord(before) && isRecord(after)) {
    return rebasedRecord({ standing, before, after, clash });
  }
  if (isList(standing) && isList(before) && isList(after)) {
    const lists = { standing: standing ?? [], before: before ?? [], after: after ?? [] };
    const list = rebasedList({ ...lists, clash });
    return list.length === 0 && after === null ? null : list;
  }
  return clash === 'made' ? after : standing;
}

type Of<T> = { standing: T; before: T; after: T; clash: Clash };

function rebasedRecord({ standing, before, after, clash }: Of<Record<string, unknown>>) {
  const keys = new Set([standing, before, after].flatMap(Object.keys));
  const entries = [...keys].map((key) => [
    key,
    rebased(standing[key], before[key], after[key], clash),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function rebasedList({ standing, before, after, clash }: Of<readonly unknown[]>): unknown[] {
  const [base, target] = [byName(before), byName(after)];
  const kept = [...byName(standing)].flatMap(([name, item]): Named[] => {
    if (!base.has(name)) return [[name, item]];
    if (target.has(name)) return [[name, rebased(item, base.get(name), target.get(name), clash)]];
    // What was taken out stays where it became another thing since, unless this change is the later one.
    return clash === 'standing' && !isSame(item, base.get(name)) ? [[name, item]] : [];
  });
  const added = [...target].filter(
    ([name]) => !base.has(name) && !kept.some(([one]) => one === name),
  );
  const names = [...target.keys()];
  const items = added
    .reduce((all, item) => inserted(all, item, names), inOrder(kept, base, target))
    .map(([, item]) => item);
  // Moments are kept in their order.
  return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
}

type Named = readonly [name: string, item: unknown];

/** The items under names that they keep while they change; equal ones are told apart by their number. */
function byName(items: readonly unknown[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const item of items) {
    let name = nameOf(item);
    while (named.has(name)) name += ' again';
    named.set(name, item);
  }
  return named;
}

function nameOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  return JSON.stringify(item.id ?? item.remedy ?? item.from ?? item);
}

/** The items, with those that the change has put in another order in that order, on the places that they hold together. */
function inOrder(
  items: Named[],
  base: Map<string, unknown>,
  target: Map<string, unknown>,
): Named[] {
  const shared = (names: Iterable<string>) =>
    [...names].filter((name) => base.has(name) && target.has(name));
  const [was, wanted] = [shared(base.keys()), shared(target.keys())];
  if (isSame(was, wanted)) return items;
  const moving = items.filter(([name]) => wanted.includes(name));
  const sorted = moving.toSorted(([a], [b]) => wanted.indexOf(a) - wanted.indexOf(b));
  return items.map((item) => (wanted.includes(item[0]) ? (sorted.shift() ?? item) : item));
}

/** The items with one more, after the nearest one that comes before it in the order of names. */
function inserted(items: Named[], item: Named, names: readonly string[]): Named[] {
  const before = names.slice(0, names.indexOf(item[0])).toReversed();
  const last = before.find((name) => items.some(([one]) => one === name));
  return items.toSpliced(items.findIndex(([one]) => one === last) + 1, 0, item);
}

function isList(value: unknown): value is readonly unknown[] | null {
  return value === null || Array.isArray(value);
}
