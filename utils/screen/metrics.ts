import type { Span } from '../evening/evening-of.ts';
import { HOUR_MS, MINUTE_MS } from '../evening/instant.ts';
import { clipAll, lengthOf, subtract, union } from '../evening/spans.ts';
import {
  type JoinedScreen,
  SCREEN_KINDS,
  type ScreenKind,
  type Session,
} from '../rows/screen-record.ts';
import { STRETCH_PAUSE_MS } from './tracker.ts';

/** Milliseconds of screen time by kind. */
export type KindMs = Record<ScreenKind, number>;

/** The edges of an evening that its figures depend on; epoch ms. */
export type EveningEdges = { windowStart: number; bedtime: number; wake: number };

/** After bedtime the evening ends with the first hour without use (rule 9). */
const QUIET_HOUR_MS = HOUR_MS;

/** Watching without input after bedtime counts no longer than this in all (rule 9). */
const LATE_WATCH_MS = 30 * MINUTE_MS;

/** Milliseconds of each kind within bounds. */
export function kindsWithin(sessions: readonly Session[], bounds: Span): KindMs {
  const clipped = clipAll(sessions, bounds);
  const ofKind = (kind: ScreenKind) => lengthOf(clipped.filter((session) => session.kind === kind));
  return Object.fromEntries(SCREEN_KINDS.map((kind) => [kind, ofKind(kind)])) as KindMs;
}

/**
 * Where the evening ended (rule 9): the earliest of going to bed and the beginning of the first
 * hour from bedtime on without use, but not before bedtime; the wake time when neither came.
 */
export function endOfEvening(
  sessions: readonly Session[],
  { bedtime, wake }: EveningEdges,
  bedAt: number | null,
): number {
  let end = bedtime;
  for (const { start, end: until } of union(clipAll(sessions, { start: bedtime, end: wake }))) {
    if (start - end >= QUIET_HOUR_MS) break;
    end = until;
  }
  return bedAt === null ? end : Math.max(bedtime, Math.min(end, bedAt));
}

/** Milliseconds after bedtime by kind, watching capped at half an hour, up to where the evening ended. */
export function kindsAfterBedtime(
  sessions: readonly Session[],
  edges: EveningEdges,
  bedAt: number | null,
): KindMs {
  const until = { start: edges.bedtime, end: endOfEvening(sessions, edges, bedAt) };
  const kinds = kindsWithin(sessions, until);
  return { ...kinds, watching: Math.min(kinds.watching, LATE_WATCH_MS) };
}

/** Milliseconds of use between the end of the evening and the wake time: shown apart, in no figure (rule 9). */
export function useInTheNight(
  sessions: readonly Session[],
  edges: EveningEdges,
  bedAt: number | null,
): number {
  const from =
    bedAt === null
      ? endOfEvening(sessions, edges, null)
      : Math.min(bedAt, endOfEvening(sessions, edges, null));
  return lengthOf(
    union(clipAll(sessions, { start: Math.max(from, edges.bedtime), end: edges.wake })),
  );
}

/** Milliseconds of the longest unbroken stretch; pauses shorter than five minutes are part of it (rule 8). */
export function longestStretch(sessions: readonly Session[]): number {
  let longest = 0;
  let stretch: Span | null = null;
  for (const { start, end } of union(sessions)) {
    stretch =
      stretch && start - stretch.end < STRETCH_PAUSE_MS
        ? { start: stretch.start, end }
        : { start, end };
    longest = Math.max(longest, stretch.end - stretch.start);
  }
  return longest;
}

/**
 * Milliseconds seen of the milliseconds there were within bounds (rule 10). Time in which this
 * browser was closed is seen, and zero, unless the person uses other programs meanwhile.
 */
export function coverageWithin(
  { observed, closed }: JoinedScreen,
  bounds: Span,
  uses: { otherPrograms: boolean },
): { observed: number; possible: number } {
  const seen = uses.otherPrograms ? observed : union([...observed, ...closed]);
  const unseen = subtract([bounds], seen);
  const possible = bounds.end - bounds.start;
  return { observed: possible - lengthOf(unseen), possible };
}
