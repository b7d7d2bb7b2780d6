import type { Span } from '../evening/evening-of.ts';

/**
 * The three kinds of evening screen time: *active*, the person at work in a browser window;
 * *watching*, no input but sound from the active tab; *elsewhere*, the person in another program
 * of this computer.
 */
export const SCREEN_KINDS = ['active', 'watching', 'elsewhere'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** A stretch of screen time of one kind; epoch ms. */
export type Session = Span & { kind: ScreenKind };

/** The screen time of one evening on one computer: one row, so that a week is seven of them. */
export type ScreenRecord = {
  evening: string;
  /** Random name of this browser's installation; several are joined when read, never added up. */
  device: string;
  /** IANA zone and minutes ahead of UTC when the record was begun. */
  zone: string;
  offsetMinutes: number;
  /** Settled sessions, oldest first, never overlapping. */
  sessions: Session[];
  /** Time in which the browser ran and could see, used or not; oldest first. */
  observed: Span[];
  /** Time in which this browser was closed or the computer slept, between two events; oldest first. */
  closed: Span[];
  updatedAt: number;
};

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
