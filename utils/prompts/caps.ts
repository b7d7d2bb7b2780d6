import { has } from './catalog.ts';
import { isDoneAnyway, isOverTonight } from './open-due.ts';
import {
  isPassedOver,
  latestRound,
  type PromptContext,
  type PromptEvening,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { keepsPlace, type Planned, plannedFor } from './schedule.ts';

/** Notices between window start and bedtime (rule 12). */
const MOST_BEFORE_BEDTIME = 4;

/** Notices in the whole evening (rule 12). */
const MOST_IN_AN_EVENING = 6;

/** Still-ups among them (rule 12). */
const MOST_STILL_UPS = 3;

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
  if (at >= bedtime) return isCappedLate(showing, shown, bedtime);
  if (at < windowStart) return false;
  const before = shown.filter(
    ({ noticeAt }) => noticeAt !== null && noticeAt >= windowStart && noticeAt < bedtime,
  );
  const kept = keptPlaces(showing, state, { evening, context }, at);
  return before.length + kept >= MOST_BEFORE_BEDTIME;
}

/** After bedtime come the bedtime prompt or a late *rate*, not both, and a few still-ups; nothing else (rule 12). */
function isCappedLate(
  { prompt: id }: Showing,
  shown: readonly Showing[],
  bedtime: number,
): boolean {
  const late = shown.filter(({ noticeAt }) => (noticeAt ?? 0) >= bedtime);
  if (has('at-night', { id })) {
    return late.filter(({ prompt }) => prompt === id).length >= MOST_STILL_UPS;
  }
  if (!has('one-when-late', { id })) return true;
  return late.some(({ prompt }) => prompt !== id && has('one-when-late', { id: prompt }));
}

/** How many prompts with a kept place, other than this one, are still to come before bedtime. */
function keptPlaces(
  showing: Showing,
  state: PromptState,
  { evening, context }: { evening: PromptEvening; context: PromptContext },
  at: number,
): number {
  return plannedFor(evening, state, context).filter(
    (planned) =>
      keepsPlace(planned) &&
      !isOf(showing, planned) &&
      at <= planned.lastUsefulAt &&
      !isPassedOver(planned, evening) &&
      !isDoneAnyway(planned.conditions, evening) &&
      !isOverTonight(state, showing.evening, planned.row) &&
      !wasNotified(state, planned),
  ).length;
}

function isOf({ evening, prompt, occurrence }: Showing, planned: Planned): boolean {
  return (
    evening === planned.night.evening &&
    prompt === planned.row.id &&
    occurrence === planned.occurrence
  );
}

/** True once its notice was decided on. A snoozed one comes back without a place, so none is kept for it. */
function wasNotified(state: PromptState, { night, row, occurrence }: Planned): boolean {
  const last = latestRound(state, { evening: night.evening, prompt: row.id, occurrence });
  if (!last) return false;
  return last.snoozes > 0 || last.outcome !== null || !['waiting', 'held'].includes(last.notice);
}
