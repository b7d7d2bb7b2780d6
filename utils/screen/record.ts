import type { Span } from '../evening/evening-of.ts';
import { type Now, offsetMinutesAt } from '../evening/instant.ts';
import { clipTo, subtract, union } from '../evening/spans.ts';
import type { ScreenRecord, Session } from '../rows/screen-record.ts';
import type { Observation, Slice } from './tracker.ts';

/** The empty record of an evening on this computer. */
export function newScreenRecord(evening: string, device: string, { at, zone }: Now): ScreenRecord {
  return {
    evening,
    device,
    zone,
    offsetMinutes: offsetMinutesAt(at, zone),
    sessions: [],
    observed: [],
    closed: [],
    updatedAt: at,
  };
}

/**
 * The record with what an observation settled, clipped to the evening's window (window start to
 * wake). The same record comes back when nothing of it lies within.
 */
export function settleRecord(
  record: ScreenRecord,
  { cutAt, slices }: Pick<Observation, 'cutAt' | 'slices'>,
  window: Span,
  at: number,
): ScreenRecord {
  const within = slices.flatMap((slice) => {
    const clipped = clipTo(slice, window);
    return clipped ? [{ ...slice, ...clipped }] : [];
  });
  const last = record.sessions.at(-1);
  const cuts = cutAt !== null && last !== undefined && last.end > cutAt;
  if (within.length === 0 && !cuts) return record;
  const cut =
    cutAt === null ? record : { ...record, sessions: cutSessionsAt(record.sessions, cutAt) };
  return { ...within.reduce(addSlice, cut), updatedAt: at };
}

function addSlice(record: ScreenRecord, { was, start, end }: Slice): ScreenRecord {
  if (was === 'closed') return { ...record, closed: union([...record.closed, { start, end }]) };
  const observed = union([...record.observed, { start, end }]);
  if (was === 'away') return { ...record, observed };
  return { ...record, observed, sessions: addSession(record.sessions, { start, end, kind: was }) };
}

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

/** The observation in which all use within a span counts as being away: the night popup is no screen time (rule 9). */
export function leavingOut(observation: Observation, span: Span | null): Observation {
  if (!span) return observation;
  const slices = observation.slices.flatMap((slice) => leaveOut(slice, span));
  return { ...observation, slices };
}

function leaveOut(slice: Slice, span: Span): Slice[] {
  const within = clipTo(slice, span);
  if (!within || slice.was === 'away' || slice.was === 'closed') return [slice];
  const around = subtract([slice], [span]).map((rest): Slice => ({ ...rest, was: slice.was }));
  const left: Slice = { ...within, was: 'away' };
  return [...around, left].toSorted((a, b) => a.start - b.start);
}
