import { describe, expect, it } from 'vitest';
import { readStretch } from '../../../utils/storage/doctor-store.ts';
import { changeEvening, changeSleep, ratingOn, saveRating, withEmptyStore } from './store.ts';

withEmptyStore();

describe('a stretch of evenings read from the store', () => {
  it('holds its first and its last evening, and none beyond', async () => {
    for (const evening of ['2026-03-01', '2026-03-02', '2026-03-15', '2026-03-16']) {
      await saveRating(ratingOn(evening, 4));
      await changeEvening(evening, { worst: 4 }, 1);
      await changeSleep(evening, { quality: 5 }, 1);
    }
    const stretch = await readStretch({ first: '2026-03-02', last: '2026-03-15' });
    for (const rows of [stretch.ratings, stretch.evenings, stretch.sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-03-02', '2026-03-15']);
    }
    expect(stretch).toMatchObject({ first: '2026-03-02', last: '2026-03-15' });
  });

  it('is empty of an empty store', async () => {
    const { evenings, ratings, screen, sleeps } = await readStretch({
      first: '2026-03-02',
      last: '2026-03-15',
    });
    expect([...evenings, ...ratings, ...screen, ...sleeps]).toEqual([]);
  });
});
