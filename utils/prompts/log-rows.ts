import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import { ended, type PromptState, type Showing } from './prompt-state.ts';
import { keyOf } from './showing-key.ts';

/** The rows of the log of all showings that changed; one that has neither opened nor ended has none. `at` in epoch ms. */
export function logRows(before: PromptState, after: PromptState, at: number): PromptLogRow[] {
  if (before.showings === after.showings) return [];
  const known = new Map(before.showings.map((showing) => [keyOf(showing), showing]));
  const left = new Set(after.showings.map(({ id }) => id));
  const changed = after.showings.filter((showing) => known.get(keyOf(showing)) !== showing);
  const gone = before.showings
    .filter(({ id, outcome }) => outcome === null && !left.has(id))
    .map((showing) => ended(showing, 'cleared', at));
  return [...gone, ...changed].filter(isLogged).map((showing) => logRow(showing, at));
}

function isLogged({ openedAt, outcome }: Showing): boolean {
  return openedAt !== null || outcome !== null;
}

function logRow(showing: Showing, at: number): PromptLogRow {
  const { id, evening, prompt, occurrence, round, dueAt, openedAt } = showing;
  const { notice, noticeAt, outcome, endedAt, zone, offsetMinutes } = showing;
  return {
    id,
    evening,
    prompt,
    occurrence,
    round,
    dueAt,
    openedAt,
    notice,
    noticeAt,
    outcome,
    endedAt,
    zone,
    offsetMinutes,
    updatedAt: at,
  };
}
