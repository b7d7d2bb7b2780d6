import type { PromptId } from '../rows/prompt-log-row.ts';
import { noticeSnooze } from './answer.ts';
import { has } from './catalog.ts';
import { isPending, type PromptState, type Showing } from './prompt-state.ts';
import { keyOf } from './showing-key.ts';

/** A desktop notice to be put up; its id is the showing's key, so putting it up twice replaces it. */
export type Notice = {
  showing: string;
  prompt: PromptId;
  occurrence: number;
  /** Minutes of the "Later" button, or null when none fits and the button reads "not tonight". */
  laterMinutes: number | null;
  /** Without sound: from bedtime on (rule 19), and in the middle of a film (rule 13). */
  silent: boolean;
  /** A fresh rating above zero: "up and about is fine first" (rule 17). */
  upFirst: boolean;
};

/** The moment of a notice, epoch ms, and what its looks depend on. */
type When = {
  at: number;
  bedtimeAt: number | null;
  restlessUntil: number | null;
  /** A film or a call plays. */
  soundPlays: boolean;
};

export type NoticeDeed =
  | { type: 'show-notice'; notice: Notice }
  | { type: 'clear-notice'; showing: string };

/** What has to be put up and taken away so that the desktop agrees with `after`. */
export function noticeDeeds(before: PromptState, after: PromptState, when: When): NoticeDeed[] {
  if (before.showings === after.showings) return [];
  const had = new Set(before.showings.filter(hasNotice).map(keyOf));
  const known = new Set(after.showings.map(keyOf));
  const gone = [...had].filter((key) => !known.has(key));
  const changed = after.showings.flatMap((showing): NoticeDeed[] => {
    const key = keyOf(showing);
    if (hasNotice(showing) === had.has(key)) return [];
    if (had.has(key)) return [{ type: 'clear-notice', showing: key }];
    return [{ type: 'show-notice', notice: noticeOf(showing, when) }];
  });
  return [...gone.map((showing) => ({ type: 'clear-notice' as const, showing })), ...changed];
}

/**
 * The state once the browser refused the notices of these keys: they were never up, so they are
 * missed, take no place, space nothing and teach no habit. The cards stay.
 */
export function withRefused(state: PromptState, keys: readonly string[]): PromptState {
  if (keys.length === 0) return state;
  const showings = state.showings.map((showing) =>
    keys.includes(keyOf(showing)) && hasNotice(showing) ? refused(showing) : showing,
  );
  const up = showings.flatMap(({ noticeAt }) => noticeAt ?? []);
  const lastIsUp = state.lastNoticeAt === null || up.includes(state.lastNoticeAt);
  const lastNoticeAt = lastIsUp ? state.lastNoticeAt : up.length > 0 ? Math.max(...up) : null;
  return { ...state, showings, lastNoticeAt };
}

function refused(showing: Showing): Showing {
  return { ...showing, notice: 'missed', noticeAt: null, seenAtWork: false, refused: true };
}

/** True while the notice of a showing should stand on the desktop. */
export function hasNotice(showing: Showing): boolean {
  return showing.notice === 'shown' && isPending(showing) && !showing.cardOnly;
}

/** The notice of a showing as the desktop should have it. */
export function noticeOf(showing: Showing, when: When): Notice {
  const { at, bedtimeAt, restlessUntil, soundPlays } = when;
  const isInTheMiddle = soundPlays && has('comes-through', { id: showing.prompt });
  return {
    showing: keyOf(showing),
    prompt: showing.prompt,
    occurrence: showing.occurrence,
    laterMinutes: noticeSnooze(showing, at),
    silent: isInTheMiddle || (bedtimeAt !== null && at >= bedtimeAt),
    upFirst: restlessUntil !== null && at < restlessUntil,
  };
}
