import type { Span } from '../evening/evening-of.ts';
import { subtract, union } from '../evening/spans.ts';

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

/** The screen time of one evening on all computers together. */
export type JoinedScreen = Pick<ScreenRecord, 'sessions' | 'observed' | 'closed'>;

/**
 * Several records of one evening as one, by union: a moment at two screens is one moment, of the
 * kind that comes first in active, watching, elsewhere. Time seen by one computer was not closed.
 */
export function joinScreens(records: readonly JoinedScreen[]): JoinedScreen {
  const only = records[0];
  if (records.length === 1 && only) return only;
  const observed = union(records.flatMap((record) => record.observed));
  return {
    sessions: joinSessions(records.flatMap(({ sessions }) => sessions)),
    observed,
    closed: subtract(
      records.flatMap(({ closed }) => closed),
      observed,
    ),
  };
}

function joinSessions(sessions: readonly Session[]): Session[] {
  const joined: Session[] = [];
  for (const kind of SCREEN_KINDS) {
    const ofKind = sessions.filter((session) => session.kind === kind);
    joined.push(...subtract(ofKind, joined).map((span) => ({ ...span, kind })));
  }
  return joined.sort((a, b) => a.start - b.start);
}
