import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { readWeek } from '../../../utils/storage/week-store.ts';
import { changeEvening, changeSleep, ratingOn, saveRating, withEmptyStore } from './store.ts';

withEmptyStore();

const promptOn = (evening: string) => ({
  id: evening,
  evening,
  prompt: 'bedtime' as const,
  occurrence: 0,
  round: 0,
  dueAt: 1,
  openedAt: 1,
  notice: 'shown' as const,
  noticeAt: 1,
  outcome: null,
  endedAt: null,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
  updatedAt: 1,
});

describe('a week read from the store', () => {
  it('reaches five weeks back, to its own last evening, and no further', async () => {
    for (const evening of ['2026-02-01', '2026-02-02', '2026-03-15', '2026-03-16']) {
      await saveRating(ratingOn(evening, 4));
      await changeEvening(evening, { worst: 4 }, 1);
      await changeSleep(evening, { quality: 5 }, 1);
    }
    const { first, ratings, evenings, sleeps } = await readWeek('2026-03-09');
    expect(first).toBe('2026-03-09');
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-02-02', '2026-03-15']);
    }
  });

  it('holds the prompts of the week and of the one before, which are drawn', async () => {
    const evenings = ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-15', '2026-03-16'];
    await database.promptLog.bulkPut(evenings.map(promptOn));
    const { prompts } = await readWeek('2026-03-09');
    expect(prompts.map(({ evening }) => evening)).toEqual(evenings.slice(1, 4));
  });
});
