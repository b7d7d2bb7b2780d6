import type { PromptId, PromptLogRow } from '../rows/prompt-log-row.ts';
import { noticeSnooze } from './answer.ts';
import { isPending, keyOf, type PromptState, type Showing } from './prompt-state.ts';

/** A desktop notice to be put up; its id is the showing's key, so putting it up twice replaces it. */
export type Notice = {
  showing: string;
  prompt: PromptId;
  occurrence: number;
  /** Minutes of the "Later" button, or null when none fits and the button reads "not tonight". */
  laterMinutes: number | null;
  /** Without sound: from bedtime on (rule 19). */
  silent: boolean;
  /** A fresh rating above zero: "up and about is fine first" (rule 17). */
  upFirst: boolean;
};

/** The moment of a notice, epoch ms, and what its looks depend on. */
type When = { at: number; bedtimeAt: number | null; restlessUntil: number | null };

export type PromptAction =
  | { type: 'show-notice'; notice: Notice }
  | { type: 'clear-notice'; showing: string }
  | { type: 'log'; row: PromptLogRow };

/** What the browser and the log have to do so that `after` is true of them as well. */
export function promptActions(before: PromptState, after: PromptState, when: When): PromptAction[] {
  const known = new Map(before.showings.map((showing) => [keyOf(showing), showing]));
  return after.showings.flatMap((showing) => {
    const old = known.get(keyOf(showing));
    if (old === showing) return [];
    return [
      ...noticeAction(old, showing, when),
      ...(isLogged(showing) ? [{ type: 'log' as const, row: logRow(showing, when.at) }] : []),
    ];
  });
}

/** True while the notice of a showing should stand on the desktop. */
export function hasNotice(showing: Showing): boolean {
  return showing.notice === 'shown' && isPending(showing);
}

/** The notice of a showing as the desktop should have it. */
export function noticeOf(showing: Showing, { at, bedtimeAt, restlessUntil }: When): Notice {
  return {
    showing: keyOf(showing),
    prompt: showing.prompt,
    occurrence: showing.occurrence,
    laterMinutes: noticeSnooze(showing, at),
    silent: bedtimeAt !== null && at >= bedtimeAt,
    upFirst: restlessUntil !== null && at < restlessUntil,
  };
}

function noticeAction(old: Showing | undefined, showing: Showing, when: When): PromptAction[] {
  const had = old !== undefined && hasNotice(old);
  if (hasNotice(showing) && !had) return [{ type: 'show-notice', notice: noticeOf(showing, when) }];
  if (had && !hasNotice(showing)) return [{ type: 'clear-notice', showing: keyOf(showing) }];
  return [];
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
