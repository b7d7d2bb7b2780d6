import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { modeOf } from '../plan/marked-days.ts';
import type { Action } from './engine-event.ts';
import type { EngineState } from './engine-state.ts';

/** Evenings marked at once after a long absence; a longer one is not made up. */
const MOST_AT_ONCE = 90;

/**
 * The marks of travel, illness and flare go into the evenings' own records: the evening under way
 * as soon as one is set or taken back, and each evening that began since (rule 5). Marks of evenings
 * further back are never touched again.
 */
export function markActions(before: EngineState, { plan, settings }: EngineState): Action[] {
  if (!plan) return [];
  const seen = before.plan?.evening ?? plan.evening;
  const had = modeOf(seen, before.plan ? before.settings.marked : null);
  const oldest = addEvenings(plan.evening, -MOST_AT_ONCE);
  return eveningsFrom(seen < oldest ? oldest : seen, plan.evening).flatMap((evening) => {
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
