import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { awakeOf, deletionOf, notAwakeOf } from '../../../utils/ratings/rating-changes.ts';
import type { EveningFields } from '../../../utils/rows/evening-record.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import type { SleepFields } from '../../../utils/rows/sleep-record.ts';
import { type Applied, applyChange, undoChange } from '../../../utils/storage/apply-change.ts';
import { database } from '../../../utils/storage/database.ts';

/** Each test begins with an empty store and no settings. */
export function withEmptyStore(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    // The fake browser has no manifest of its own.
    fakeBrowser.runtime.getManifest = () => ({
      manifest_version: 3,
      name: 'Evenfall',
      version: '0.1.0',
    });
    await database.open();
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

/** A rating on an evening in Berlin, at ten o'clock. */
export function ratingOn(evening: string, score: Score, id = `${evening}-${score}`): Rating {
  const at = Date.parse(`${evening}T21:00:00Z`);
  const now = { at, zone: 'Europe/Berlin' };
  return newRating({ id, score, slot: 'evening', evening, now, createdAt: at });
}

/** Puts a rating there as it is, as a former version or a file would have it. */
export async function saveRating(rating: Rating): Promise<void> {
  await database.ratings.put(rating);
}

/** Changes a rating at a moment, epoch ms. */
export async function changeRating(
  id: string,
  after: Partial<Omit<Rating, 'id' | 'updatedAt'>>,
  at: number,
): Promise<Applied> {
  return applyChange([{ table: 'ratings', key: id, before: {}, after }], at);
}

export async function deleteRating(id: string, at: number): Promise<void> {
  await applyChange([deletionOf({ id }, at)], at);
}

export async function restoreRating(id: string, at: number): Promise<void> {
  await changeRating(id, { deletedAt: null }, at);
}

export async function addAwake(evening: string, tap: number): Promise<void> {
  await applyChange([awakeOf(evening, tap)], tap);
}

export async function removeAwake(evening: string, tap: number, at: number): Promise<void> {
  await applyChange([notAwakeOf(evening, tap)], at);
}

export async function restoreAwake(evening: string, tap: number, at: number): Promise<void> {
  await undoChange([notAwakeOf(evening, tap)], at);
}

/** Tells fields of an evening at a moment, epoch ms. */
export async function changeEvening(
  key: string,
  after: Partial<EveningFields>,
  at: number,
): Promise<void> {
  await applyChange([{ table: 'evenings', key, before: {}, after }], at);
}

/** Tells fields of a night at a moment, epoch ms. */
export async function changeSleep(
  key: string,
  after: Partial<SleepFields>,
  at: number,
): Promise<void> {
  await applyChange([{ table: 'sleeps', key, before: {}, after }], at);
}
