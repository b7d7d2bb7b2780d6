import type { Asking } from '../../../components/rating/asking.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { isNightAskedAbout, nightJustOver, nightOver } from '../../../utils/plan/usual-night.ts';
import type { Settings } from '../../../utils/settings/settings.ts';

/** What the scale asks, and of which evening; of an earlier moment that is asked about, epoch ms, as well. */
export type Ask =
  | { what: Exclude<Asking, 'then'>; evening: EveningKey }
  | { what: 'then'; evening: EveningKey; at: number };

/**
 * What the popup was opened for: a notice names it in the address (rule 21), else it is this moment.
 * Null in the morning: whether it is the night depends on what the store knows of it.
 */
export function openedFor(hash: string, settings: Settings, now: Now): Ask | null {
  if (hash === '#night-worst') return { what: 'night-worst', evening: nightOver(settings, now) };
  const evening = eveningOf(now, settings.turnOvers);
  if (hash === '#worst') return { what: 'worst', evening };
  return nightToAsk(settings, now) === null ? { what: 'now', evening } : null;
}

/**
 * The evening whose night the scale asks about at this time of day, unless it was told; null at all other
 * times, where the person wants no morning check-in, after an evening that is off, and of a night before "Start".
 */
export function nightToAsk(settings: Settings, now: Now): EveningKey | null {
  if (settings.prompts.morning === false) return null;
  const evening = nightJustOver(settings, now)?.evening ?? null;
  return evening && isNightAskedAbout(evening, settings, now.zone) ? evening : null;
}

/** True for two that are the same question. */
export function isSameAsk(a: Ask | null, b: Ask | null): boolean {
  return nameOf(a) === nameOf(b);
}

/** A question as a word, to compare it. */
export function nameOf(ask: Ask | null): string {
  return ask ? Object.values(ask).join(' ') : '';
}
