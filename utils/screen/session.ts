import type { Session } from '../rows/screen-record.ts';

/** Sessions of fewer milliseconds than this are lost in the clock's own grain. */
const GRAIN_MS = 1;

/**
 * The sessions with one more at the end. What is already counted is not counted again, whatever the
 * clock did: only the part after the last session is added. Sessions that touch and are of one kind become one.
 */
export function addSession(sessions: readonly Session[], added: Session): Session[] {
  const last = sessions.at(-1);
  const start = last ? Math.max(added.start, last.end) : added.start;
  if (added.end - start < GRAIN_MS) return [...sessions];
  if (last && last.kind === added.kind && last.end === start) {
    return [...sessions.slice(0, -1), { ...last, end: added.end }];
  }
  return [...sessions, { ...added, start }];
}

/** The sessions without anything from `at` on. */
export function cutSessionsAt(sessions: readonly Session[], at: number): Session[] {
  return sessions
    .filter(({ start }) => start < at)
    .map((session) => (session.end > at ? { ...session, end: at } : session));
}
