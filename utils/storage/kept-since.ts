import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { READERS } from '../rows/row-readers.ts';
import { database } from './database.ts';
import { FIRST_EVENING } from './read-evenings.ts';

/** Whether a stored row tells something of the legs; those that make no sense tell nothing (rule 47). */
const TOLD = {
  ratings: (stored: unknown) => READERS.ratings(stored)?.deletedAt === null,
  evenings: (stored: unknown) => {
    const { worst = null, onset = null } = READERS.evenings(stored) ?? {};
    return worst !== null || onset !== null;
  },
  sleeps: (stored: unknown) => (READERS.sleeps(stored)?.nightWorst ?? null) !== null,
};
const TABLES = ['ratings', 'evenings', 'sleeps'] as const;

/** So many evenings are read at once; the beginning of most diaries lies within the first of them. */
const AT_ONCE = 90;

/**
 * On which evening before another one the diary begins, by what `begins` makes of the evenings on which
 * something of the legs was told, in date order. Asked with more of them until it knows, so that the cost
 * does not grow with the years.
 */
export async function keptSince(
  before: EveningKey,
  begins: (told: readonly EveningKey[]) => EveningKey | null,
): Promise<EveningKey | null> {
  return database.transaction('r', TABLES, async () => {
    const told: EveningKey[] = [];
    let next = await firstTold(FIRST_EVENING, before);
    while (next !== null) {
      const ends = addEvenings(next, AT_ONCE);
      told.push(...(await toldWithin(next, ends < before ? ends : before)));
      const began = begins(told);
      if (began !== null) return began;
      next = await firstTold(ends, before);
    }
    return null;
  });
}

async function firstTold(from: EveningKey, before: EveningKey): Promise<EveningKey | null> {
  if (from >= before) return null;
  const rows = await Promise.all(TABLES.map((name) => toldRows(name, from, before).first()));
  return inOrder(rows.flatMap((row) => row ?? []))[0] ?? null;
}

async function toldWithin(from: EveningKey, before: EveningKey): Promise<EveningKey[]> {
  const rows = await Promise.all(TABLES.map((name) => toldRows(name, from, before).toArray()));
  return inOrder(rows.flat());
}

function toldRows(name: (typeof TABLES)[number], from: EveningKey, before: EveningKey) {
  return database.table(name).where('evening').between(from, before).filter(TOLD[name]);
}

function inOrder(rows: readonly { evening: EveningKey }[]): EveningKey[] {
  return [...new Set(rows.map(({ evening }) => evening))].sort();
}
