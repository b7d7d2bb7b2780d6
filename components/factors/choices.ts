import type { WordKey, Words } from '../../utils/i18n/words.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';

/** What names a factor or a remedy: our words by id, and the person's own items, archived ones too. */
type Names = { words: Record<string, WordKey>; own: readonly OwnItem[] };

/**
 * The chips to offer: ours, then the person's own that are in use, then whatever else is chosen, so
 * that a record never hides what it holds.
 */
export function choicesOf(
  ours: readonly string[],
  names: Names,
  chosen: readonly string[],
  say: Words['say'],
): { value: string; label: string }[] {
  const own = names.own.filter(({ archived }) => !archived).map(({ id }) => id);
  const ids = new Set([...ours, ...own, ...chosen]);
  return [...ids].map((value) => ({ value, label: nameOfChoice(value, names, say) }));
}

/** The name of a factor or a remedy; "removed item" where nothing bears its id any more. */
export function nameOfChoice(id: string, { words, own }: Names, say: Words['say']): string {
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (word) return say(word);
  return own.find((item) => item.id === id)?.name ?? say('own_removed');
}
