import { type Condition, has } from './catalog.ts';
import {
  ended,
  isPassedOver,
  isSilenced,
  isUseful,
  isWaiting,
  latestRound,
  mapShowings,
  type PromptContext,
  type PromptEvening,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { type Planned, plannedFor } from './schedule.ts';

/**
 * Opens what has come due: a card from the due moment on. What was slept through is logged as
 * missed and never shown; lateness is a decision (law 3).
 */
export function openDue(state: PromptState, context: PromptContext, at: number): PromptState {
  const woken = mapShowings(state, (showing) => openRound(showing, context, at));
  const opened = context.evenings.flatMap((evening) =>
    plannedFor(evening, state, context)
      .filter(({ row }) => !isSilenced(row.id, evening))
      .filter((planned) => isDue(planned, state, evening, at))
      .flatMap((planned) => newShowing(planned, evening, context, at)),
  );
  return opened.length === 0 ? woken : { ...woken, showings: [...woken.showings, ...opened] };
}

function openRound(showing: Showing, { evenings }: PromptContext, at: number): Showing {
  if (!isWaiting(showing) || showing.dueAt > at) return showing;
  const evening = evenings.find(({ night }) => night.evening === showing.evening);
  if (evening && isSilenced(showing.prompt, evening)) return showing;
  return isUseful(showing, at) ? { ...showing, openedAt: at } : ended(showing, 'missed', at);
}

function isDue(planned: Planned, state: PromptState, evening: PromptEvening, at: number): boolean {
  const { row, night, occurrence, dueAt } = planned;
  if (dueAt > at || isPassedOver(planned, evening)) return false;
  const key = { evening: night.evening, prompt: row.id, occurrence };
  return !latestRound(state, key) && !isOverTonight(state, key.evening, row);
}

/** True once an answer ended this prompt for the whole evening (rule 15). */
export function isOverTonight(
  state: PromptState,
  evening: string,
  row: Pick<Planned['row'], 'id' | 'doneEnds'>,
): boolean {
  return state.showings.some(
    ({ evening: of, prompt, outcome }) =>
      of === evening &&
      prompt === row.id &&
      (outcome === 'not-tonight' ||
        (row.doneEnds === 'evening' && (outcome === 'done' || outcome === 'not-helpful'))),
  );
}

function newShowing(
  planned: Planned,
  evening: PromptEvening,
  context: PromptContext,
  at: number,
): Showing[] {
  const { conditions } = planned;
  const useful = isUseful(planned, at);
  if (!conditions.every((condition) => holds(condition, evening, context))) return [];
  // Whether the person sat at the screen back then is not known, so a still-up slept through was not missed.
  if (!useful && conditions.includes('at-the-screen')) return [];
  const showing = showingOf(planned, context, { round: 0, snoozes: 0, dueAt: planned.dueAt });
  return [useful ? { ...showing, openedAt: at } : ended(showing, 'missed', at)];
}

/** A condition of the catalogue, as a question about this evening and this moment. */
export function holds(
  condition: Condition,
  { rated, checkedIn }: Pick<PromptEvening, 'rated' | 'checkedIn'>,
  { presence }: Pick<PromptContext, 'presence'>,
): boolean {
  switch (condition) {
    case 'unrated':
      return !rated;
    case 'unchecked':
      return !checkedIn;
    case 'at-the-screen':
      return presence !== 'away';
  }
}

/** True once the person did by themselves what the prompt asks for. */
export function isDoneAnyway(
  conditions: readonly Condition[],
  { rated, checkedIn }: Pick<PromptEvening, 'rated' | 'checkedIn'>,
): boolean {
  return (
    (rated && conditions.includes('unrated')) || (checkedIn && conditions.includes('unchecked'))
  );
}

/** A showing that has not opened yet. */
export function showingOf(
  { row, night, occurrence, dueAt: plannedAt, lastUsefulAt }: Planned,
  context: Pick<PromptContext, 'zone' | 'offsetMinutes' | 'freshId'>,
  { round, snoozes, dueAt }: Pick<Showing, 'round' | 'snoozes' | 'dueAt'>,
): Showing {
  // An onset prompt before the window stands apart as well (rule 12).
  const standsApart = has('apart', row) || (row.id === 'move' && plannedAt < night.windowStart);
  return {
    id: `${context.freshId}.${row.id}.${occurrence}`,
    evening: night.evening,
    prompt: row.id,
    occurrence,
    round,
    plannedAt,
    dueAt,
    lastUsefulAt,
    snoozes,
    openedAt: null,
    notice: 'waiting',
    noticeAt: null,
    counted: snoozes === 0 && !standsApart,
    outcome: null,
    endedAt: null,
    seenAtWork: false,
    refused: false,
    zone: context.zone,
    offsetMinutes: context.offsetMinutes,
  };
}
