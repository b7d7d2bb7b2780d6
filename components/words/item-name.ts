import type { WordKey, Words } from '../../utils/i18n/words.ts';
import type { DayFactor } from '../../utils/ratings/day-factors.ts';
import type { Remedy } from '../../utils/ratings/remedies.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { isolated } from '../ui/words-context.ts';

export const FACTOR_WORDS: Record<DayFactor, WordKey> = {
  'caffeine-late': 'factor_caffeine_late',
  alcohol: 'factor_alcohol',
  nicotine: 'factor_nicotine',
  'hard-exercise-late': 'factor_hard_exercise_late',
  'long-sitting': 'factor_long_sitting',
  'short-sleep': 'factor_short_sleep',
  nap: 'factor_nap',
  'late-meal': 'factor_late_meal',
  stress: 'factor_stress',
  'unusual-day': 'factor_unusual_day',
};

export const REMEDY_WORDS: Record<Remedy, WordKey> = {
  walked: 'remedy_walked',
  stretched: 'remedy_stretched',
  massaged: 'remedy_massaged',
  yoga: 'remedy_yoga',
  'knee-bends': 'remedy_knee_bends',
  'warm-bath': 'remedy_warm_bath',
  pack: 'remedy_pack',
  'heat-pad': 'remedy_heat_pad',
  absorbing: 'remedy_absorbing',
  pillow: 'remedy_pillow',
  'mask-or-plugs': 'remedy_mask_or_plugs',
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
