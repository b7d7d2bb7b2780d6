import { isOverTonight } from './open-due.ts';
import type { PromptContext, PromptEvening, PromptState, Showing } from './prompt-state.ts';
import { plannedFor } from './schedule.ts';

/** Notices between window start and bedtime (rule 12). */
export const MOST_BEFORE_BEDTIME = 4;

/** Notices in the whole evening (rule 12). */
export const MOST_IN_AN_EVENING = 6;

/**
 * True when an evening has had its notices and this one keeps to badge and card: six in all, and
 * four before bedtime, of which places are kept for the prompts that are still to come (rule 12).
 * A snoozed one comes back without taking a place.
 */
export function isCapped(
  showing: Showing,
  state: PromptState,
  { evening, context }: { evening: PromptEvening; context: PromptContext },
  at: number,
): boolean {
  if (!showing.counted) return false;
  const { windowStart, bedtime, start } = evening.night;
  // A flight can repeat an evening; what was shown in its first turn takes no place in the second.
  const shown = state.showings.filter(
    (other) => other.evening === showing.evening && other.counted && (other.noticeAt ?? 0) >= start,
  );
  if (shown.length >= MOST_IN_AN_EVENING) return true;
  if (at < windowStart || at >= bedtime) return false;
  const before = shown.filter(
    ({ noticeAt }) => noticeAt !== null && noticeAt >= windowStart && noticeAt < bedtime,
  );
  const kept = keptPlaces(showing, state, { evening, context }, at);
  return before.length + kept >= MOST_BEFORE_BEDTIME;
}

/** How many prompts with a kept place, other than this one, are still to come before bedtime. */
function keptPlaces(
  showing: Showing,
  state: PromptState,
  { evening, context }: { evening: PromptEvening; context: PromptContext },
  at: number,
): number {
  return plannedFor(evening, state, context).filter(
    ({ row, lastUsefulAt }) =>
      row.placeKept &&
      row.id !== showing.prompt &&
      at <= lastUsefulAt &&
      !(row.conditions.includes('unrated') && evening.rated) &&
      !isOverTonight(state, showing.evening, row) &&
      !wasNotified(state, showing.evening, row.id),
  ).length;
}

function wasNotified(state: PromptState, evening: string, prompt: string): boolean {
  return state.showings.some(
    (other) =>
      other.evening === evening &&
      other.prompt === prompt &&
      (other.outcome !== null || !['waiting', 'held'].includes(other.notice)),
  );
}
