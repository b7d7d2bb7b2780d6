import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
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
