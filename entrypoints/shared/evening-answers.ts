import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { EveningFields } from '../../utils/rows/evening-record.ts';
import type { Making } from './use-save.ts';

/** "No screen this evening" of an evening, or that taken back. */
export function noScreenOf(evening: EveningKey, chosen: boolean): Making {
  return tellingOf(evening, { noScreen: chosen || null });
}

/** "I was asleep" of an evening, or that taken back. */
export function asleepOf(evening: EveningKey, chosen: boolean): Making {
  return tellingOf(evening, { sleptThrough: chosen || null });
}

function tellingOf(evening: EveningKey, after: Partial<EveningFields>): Making {
  return () => ({ change: [{ table: 'evenings', key: evening, before: {}, after }] });
}
