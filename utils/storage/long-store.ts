import type { DiaryData } from '../diary/filed-rows.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import { database } from './database.ts';
import { readSettings } from './settings-store.ts';

/** Associations look back 90 evenings before the one under way (rule 32), and twelve weeks fit into them. */
const LOOKED_BACK = 90;

/** What the store holds of the last 90 evenings and of the one under way, by index: the cost does not grow with the years. */
export async function readLong(current: EveningKey): Promise<DiaryData> {
  const first = addEvenings(current, -LOOKED_BACK);
  const [settings, evenings, ratings, screen, sleeps, earlier] = await Promise.all([
    readSettings(),
    database.evenings.where('evening').between(first, current, true, true).toArray(),
    database.ratings.where('evening').between(first, current, true, true).toArray(),
    database.screen.where('evening').between(first, current, true, true).toArray(),
    database.sleeps.where('evening').between(first, current, true, true).toArray(),
    database.evenings.where('evening').below(first).limit(1).count(),
  ]);
  const known = earlier > 0 ? reachingBack(evenings, first) : evenings;
  return { settings, evenings: known, ratings, screen, sleeps };
}

/** A diary that began earlier reaches back to `first`, else its evenings without a record would not count as missing. */
function reachingBack(evenings: EveningRecord[], first: EveningKey): EveningRecord[] {
  return evenings[0]?.evening === first ? evenings : [unknownEvening(first), ...evenings];
}
