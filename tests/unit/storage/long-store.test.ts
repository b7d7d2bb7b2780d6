import { describe, expect, it } from 'vitest';
import { readLong } from '../../../utils/storage/long-store.ts';
import { changeEvening, changeSleep, ratingOn, saveRating, withEmptyStore } from './store.ts';

withEmptyStore();

describe('the last ninety evenings read from the store', () => {
  it('hold the evening under way and the ninetieth before it, and none beyond', async () => {
    // 17 December 2025 lies 90 evenings before 17 March 2026.
    for (const evening of ['2025-12-16', '2025-12-17', '2026-03-17', '2026-03-18']) {
      await saveRating(ratingOn(evening, 4));
      await changeEvening(evening, { worst: 4 }, 1);
      await changeSleep(evening, { quality: 5 }, 1);
    }
    const { ratings, evenings, sleeps } = await readLong('2026-03-17');
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2025-12-17', '2026-03-17']);
    }
  });

  it('of a younger diary begin where it began', async () => {
    await changeEvening('2026-03-10', { worst: 4 }, 1);
    const { evenings } = await readLong('2026-03-17');
    expect(evenings.map(({ evening }) => evening)).toEqual(['2026-03-10']);
  });

  it('of an older diary that paused reach back to where they begin, unknown there', async () => {
    await changeEvening('2025-06-01', { worst: 4 }, 1);
    await changeEvening('2026-03-10', { worst: 4 }, 1);
    const { evenings } = await readLong('2026-03-17');
    expect(evenings.map(({ evening, worst }) => [evening, worst])).toEqual([
      ['2025-12-17', null],
      ['2026-03-10', 4],
    ]);
  });
});
