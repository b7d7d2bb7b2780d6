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
