import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { modeOf } from '../plan/marked-days.ts';
import type { Row } from './engine-event.ts';
import type { EngineState, PinnedState } from './engine-state.ts';

/** Evenings marked at once after a long absence; a longer one is not made up. */
const MOST_AT_ONCE = 90;

/**
 * The marks of travel, illness and flare go into the evenings' own records: the evening under way
 * as soon as one is set or taken back, and each evening that began since (rule 5). Marks of evenings
 * further back are never touched again.
 */
export function markRows(before: EngineState, { tonight, settings }: PinnedState): Row[] {
  const seen = before.tonight?.evening ?? tonight.evening;
  const had = modeOf(seen, before.tonight ? before.settings.marked : null);
  const oldest = addEvenings(tonight.evening, -MOST_AT_ONCE);
  return eveningsFrom(seen < oldest ? oldest : seen, tonight.evening).flatMap((evening) => {
    const mode = modeOf(evening, settings.marked);
    const old = evening === seen ? had : null;
    return mode === old ? [] : [{ type: 'save-evening' as const, evening, fields: { mode } }];
  });
}

function eveningsFrom(first: EveningKey, last: EveningKey): EveningKey[] {
  const evenings: EveningKey[] = [];
  for (let evening = first; evening <= last; evening = addEvenings(evening, 1)) {
    evenings.push(evening);
  }
  return evenings;
}
