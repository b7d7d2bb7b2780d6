import type { WordKey, Words } from '../../utils/i18n/words.ts';
import type { DayFactor } from '../../utils/ratings/day-factors.ts';
import type { Remedy } from '../../utils/ratings/remedies.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';

/** The scripts that are written from right to left, and what their letters are made of. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Words of the person's own as they stand in a sentence of ours. Those that run from right to left are
 * set apart by the two marks of Unicode for that (U+2068, U+2069), so that they turn nothing round them.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `\u2068${words}\u2069` : words;
}

export const FACTOR_WORDS: Record<DayFactor, WordKey> = {
  'caffeine-late': 'factor_caffeine_late',
  alcohol: 'factor_alcohol',
  nicotine: 'factor_nicotine',
  'hard-exercise-late': 'factor_hard_exercise_late',
  'long-sitting': 'factor_long_sitting',
  'short-sleep': 'factor_short_sleep',
  stress: 'factor_stress',
  'unusual-day': 'factor_unusual_day',
};

export const REMEDY_WORDS: Record<Remedy, WordKey> = {
  walked: 'remedy_walked',
  stretched: 'remedy_stretched',
  massaged: 'remedy_massaged',
  'warm-bath': 'remedy_warm_bath',
  pack: 'remedy_pack',
  absorbing: 'remedy_absorbing',
  pillow: 'remedy_pillow',
  other: 'remedy_other',
};

/** What names a factor or a remedy: our words by id, and the person's own items, archived ones too. */
type Names = {
  words: Record<string, WordKey>;
  own: readonly OwnItem[];
  /** The word for one that nothing names any more. */
  nameless?: WordKey;
};

/** The name of a factor or a remedy; "removed item" where nothing bears its id any more. */
export function itemName(
  id: string,
  { words, own, nameless = 'own_removed' }: Names,
  say: Words['say'],
): string {
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (word) return say(word);
  const item = own.find((one) => one.id === id);
  return item ? isolated(item.name) : say(nameless);
}

/**
 * The chips to offer: ours, then the person's own that are in use, then whatever else is chosen, so
 * that a record never hides what it holds.
 */
export function itemChoices(
  ours: readonly string[],
  names: Names,
  chosen: readonly string[],
  say: Words['say'],
): { value: string; label: string }[] {
  const own = names.own.filter(({ archived }) => !archived).map(({ id }) => id);
  const ids = new Set([...ours, ...own, ...chosen]);
  return [...ids].map((value) => ({ value, label: itemName(value, names, say) }));
}
