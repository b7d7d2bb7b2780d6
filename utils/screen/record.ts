import type { Span } from '../evening/evening-of.ts';
import { type Now, offsetMinutesAt } from '../evening/instant.ts';
import { clipTo, union } from '../evening/spans.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { addSession, cutSessionsAt } from './session.ts';
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
