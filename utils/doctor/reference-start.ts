import { type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { FEWEST_BEFORE, FEWEST_ENTRIES } from './compared-ranges.ts';

/**
 * The first evening of the reference (rule 39), of all evenings on which something of the legs was told, in
 * date order: the first one that is followed by so many others that the shortest reference could count. One
 * that stands alone, long before the diary was kept, is not its beginning. Null while there is none.
 */
export function referenceStart(told: readonly EveningKey[]): EveningKey | null {
  return told.find((evening, at) => hasEnough(evening, told[at + FEWEST_ENTRIES - 1])) ?? null;
}

function hasEnough(first: EveningKey, last: EveningKey | undefined): boolean {
  return last !== undefined && eveningsBetween(first, last) < FEWEST_BEFORE;
}
