import { useRef } from 'preact/hooks';

type Keyed = { item: string; key: number };

/**
 * Keys for a list whose items have no name but their words. An item keeps its key wherever it moves, and
 * one whose words were changed keeps it too: so its field loses neither the focus nor what is half typed,
 * and its buttons stay for a press under way, when the list becomes another one here or on another page.
 */
export function useItemKeys(items: readonly string[]): number[] {
  const keyed = useRef<readonly Keyed[]>([]);
  const next = useRef(0);
  const left = [...keyed.current];
  const same = items.map((item) => takeFrom(left, item));
  keyed.current = items.map((item, at) => {
    // Of those whose words are gone each is the next one whose words are new.
    const before = same[at] ?? left.shift();
    if (!before) next.current += 1;
    return { item, key: before?.key ?? next.current };
  });
  return keyed.current.map(({ key }) => key);
}

/** Takes the first of these words out of what is left. */
function takeFrom(left: Keyed[], item: string): Keyed | undefined {
  const at = left.findIndex((one) => one.item === item);
  return at === -1 ? undefined : left.splice(at, 1)[0];
}
