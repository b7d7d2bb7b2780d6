import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { PromptState, Showing } from './prompt-state.ts';
import { keyOf } from './showing-key.ts';

/** The rows of the log of all showings that changed; one that has neither opened nor ended has none. `at` in epoch ms. */
export function logRows(before: PromptState, after: PromptState, at: number): PromptLogRow[] {
  const known = new Map(before.showings.map((showing) => [keyOf(showing), showing]));
  return after.showings
    .filter((showing) => isLogged(showing) && known.get(keyOf(showing)) !== showing)
    .map((showing) => logRow(showing, at));
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
