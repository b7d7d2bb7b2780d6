import type { Span } from '../evening/evening-of.ts';
import { clipTo, subtract } from '../evening/spans.ts';
import type { Observation, Slice } from './tracker.ts';

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
