import { sendCommand } from '../../utils/platform/send-command.ts';
import type { Change } from '../../utils/storage/apply-change.ts';

type Entry = Change[number];

/** Tells the worker of a change that it decides by. A lost message costs nothing: it reads the diary before each step anyway (rule 35). */
export function tellOfChange(made: Change): void {
  if (made.some(isDecidedBy)) sendCommand({ type: 'ratings-changed' }).catch(() => undefined);
}

/** What the diary of the engine is made of. The settings are watched by the worker itself. */
const DECIDED_BY: Record<Entry['table'], readonly string[] | 'all'> = {
  ratings: ['score', 'slot', 'at', 'evening', 'deletedAt'],
  evenings: ['worst', 'onset'],
  sleeps: 'all',
  settings: [],
};

function isDecidedBy({ table, before, after }: Entry): boolean {
  const fields = DECIDED_BY[table];
  if (fields === 'all') return true;
  return fields.some((field) => field in (after ?? before ?? {}));
}
