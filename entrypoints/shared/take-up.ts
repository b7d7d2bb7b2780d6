import * as v from 'valibot';
import { isEveningKey } from '../../utils/evening/calendar.ts';
import { instantAt, wallClockAt } from '../../utils/evening/instant.ts';
import { laidAside, readAside, takeAway } from '../../utils/platform/laid-aside.ts';
import { newRating } from '../../utils/ratings/new-rating.ts';
import { unknownEvening } from '../../utils/rows/evening-record.ts';
import { unknownSleep } from '../../utils/rows/sleep-record.ts';
import { TABLES } from '../../utils/rows/tables.ts';
import { parseSettings } from '../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings.ts';
import { applyLate, type Change } from '../../utils/storage/apply-change.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { finishNow, forgetTold } from '../../utils/transfer/pending-act.ts';
import { inLine } from './save-line.ts';

/**
 * Saves what was told on a page that closed before it was on the disk, as far as nothing else was told
 * of the same since. What makes no sense goes, and what an erasure was to take along; what cannot be
 * saved stays for the next page.
 */
export async function takeUp(): Promise<void> {
  if ((await finishNow()) === 'rows') return;
  await forgetTold();
  for (const name of laidAside()) {
    await inLine(async () => {
      const change = toldChange(readAside(name));
      if (change) await applyLate(change, (await readNow()).at);
      takeAway(name);
    }).catch(() => undefined);
  }
}

const fields = v.record(v.string(), v.unknown());

const toldSchema = v.object({
  table: v.picklist(['ratings', 'evenings', 'sleeps', 'settings']),
  key: v.string(),
  before: fields,
  after: fields,
});

/** The change in anything that was laid aside; null when any part of it makes no sense. */
function toldChange(value: unknown): Change | null {
  const parsed = v.safeParse(toldSchema, value);
  return parsed.success && isSound(parsed.output) ? ([parsed.output] as unknown as Change) : null;
}

function isSound({ table, key, after }: v.InferOutput<typeof toldSchema>): boolean {
  const row = { ...blankOf({ table, key, after }), ...after };
  if (table !== 'settings') return keyIn(table, row) === key;
  return Object.keys(after).every((name) => {
    const read = parseSettings(row)[name as keyof typeof DEFAULT_SETTINGS];
    return JSON.stringify(read) === JSON.stringify(after[name]);
  });
}

/** The key of a row that makes sense throughout. */
function keyIn(table: 'ratings' | 'evenings' | 'sleeps', row: object): string | null {
  const { parse, keyOf } = TABLES[table] as {
    parse: (value: unknown) => object | null;
    keyOf: (row: object) => string;
  };
  const sound = parse(row);
  return sound === null ? null : keyOf(sound);
}

function blankOf({ table, key, after }: Omit<v.InferOutput<typeof toldSchema>, 'before'>): object {
  switch (table) {
    case 'ratings':
      return blankRating(key, after);
    case 'evenings':
      return unknownEvening(key);
    case 'sleeps':
      return unknownSleep(key);
    case 'settings':
      return DEFAULT_SETTINGS;
  }
}

/** A rating that knows nothing but what goes with what was told: its moment lies near its evening (rule 47). */
function blankRating(id: string, after: Record<string, unknown>): object {
  const told = typeof after.at === 'number' && Math.abs(after.at) < FURTHEST_MS ? after.at : null;
  const evening = isEveningKey(after.evening) ? after.evening : wallClockAt(told ?? 0, 'UTC').date;
  const now = { at: told ?? instantAt(evening, '12:00', 'UTC'), zone: 'UTC' };
  return newRating({ id, score: 0, slot: 'evening', evening, now, createdAt: now.at });
}

/** The moments that Date can hold, in epoch ms. */
const FURTHEST_MS = 8.64e15;
