import { describe, expect, it } from 'vitest';
import { stretchRead } from '../../../utils/doctor/doctor-period.ts';
import { looksReach } from '../../../utils/looks/pairing.ts';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import { database } from '../../../utils/storage/database.ts';
import { type EveningsRead, readEvenings } from '../../../utils/storage/read-evenings.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { rangeOfMonth } from '../../../utils/summary/month.ts';
import { twoWeekReach } from '../../../utils/summary/week.ts';
import { screenOf } from '../diary/diary-rows.ts';
import {
  changeEvening,
  changeSleep,
  deleteRating,
  ratingOn,
  saveRating,
  withEmptyStore,
} from './store.ts';

withEmptyStore();

const promptOn = (evening: string) => ({
  id: evening,
  evening,
  prompt: 'bedtime' as const,
  occurrence: 0,
  round: 0,
  dueAt: Date.parse(`${evening}T21:00:00Z`),
  openedAt: Date.parse(`${evening}T21:00:00Z`),
  notice: 'shown' as const,
  noticeAt: Date.parse(`${evening}T21:00:00Z`),
  outcome: null,
  endedAt: null,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
  updatedAt: 1,
});

/** Something in every table on each of these evenings. */
async function everythingOn(evenings: readonly string[]): Promise<void> {
  for (const evening of evenings) {
    await saveRating(ratingOn(evening, 4));
    await changeEvening(evening, { worst: 4 }, 1);
    await changeSleep(evening, { quality: 5 }, 1);
    await database.screen.put(screenOf(evening, {}));
    await database.promptLog.put(promptOn(evening));
  }
}

const withoutPrompts = (range: { first: string; last: string }) =>
  readEvenings({ ...range, promptsFrom: null });

describe('a range of evenings read from the store', () => {
  it('holds its first and its last evening in every table, and none beyond', async () => {
    await everythingOn(['2026-03-01', '2026-03-02', '2026-03-15', '2026-03-16']);
    const range = { first: '2026-03-02', last: '2026-03-15' };
    const read = await readEvenings({ ...range, promptsFrom: '2026-03-02' });
    for (const rows of [read.ratings, read.evenings, read.sleeps, read.screen, read.prompts]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-03-02', '2026-03-15']);
    }
    expect(read).toMatchObject(range);
  });

  it('is empty of an empty store', async () => {
    const read = await readEvenings({
      first: '2026-03-02',
      last: '2026-03-15',
      promptsFrom: '2026-03-02',
    });
    expect(read).toEqual({
      first: '2026-03-02',
      last: '2026-03-15',
      evenings: [],
      ratings: [],
      screen: [],
      sleeps: [],
      prompts: [],
      earlier: null,
    });
  });

  it('holds prompts from where they are asked for, and none where they are not', async () => {
    await everythingOn(['2026-03-02', '2026-03-09', '2026-03-15']);
    const range = { first: '2026-03-02', last: '2026-03-15' };
    const { prompts } = await readEvenings({ ...range, promptsFrom: '2026-03-09' });
    expect(prompts.map(({ evening }) => evening)).toEqual(['2026-03-09', '2026-03-15']);
    expect((await withoutPrompts(range)).prompts).toEqual([]);
  });

  it('is of one moment, though something is saved while it is read', async () => {
    await everythingOn(['2026-03-02']);
    const reading = withoutPrompts({ first: '2026-03-02', last: '2026-03-15' });
    const { ratings: rated, evenings: records } = database;
    const saving = database.transaction('rw', [rated, records], async () => {
      await rated.put(ratingOn('2026-03-03', 4));
      await records.put(unknownEvening('2026-03-03'));
    });
    const { evenings, ratings } = await reading;
    await saving;
    expect(evenings.length).toBe(ratings.length);
  });
});

describe('a watched range of evenings', () => {
  it('answers anew whatever of it is saved', async () => {
    const asked = { first: '2026-03-02', last: '2026-03-15', promptsFrom: '2026-03-02' };
    const answers: EveningsRead[] = [];
    let heard = Promise.withResolvers<void>();
    const { unsubscribe } = watchQuery(() => readEvenings(asked)).subscribe({
      next: (answer) => {
        if ('value' in answer) answers.push(answer.value);
        heard.resolve();
      },
      error: heard.reject,
    });
    const saved = async (save: () => Promise<unknown>) => {
      await heard.promise;
      heard = Promise.withResolvers();
      await save();
      await heard.promise;
      return answers.at(-1);
    };
    const evening = '2026-03-09';
    const rated = await saved(() => saveRating(ratingOn(evening, 4)));
    expect(rated?.ratings).toHaveLength(1);
    const told = await saved(() => changeEvening(evening, { worst: 4 }, 1));
    expect(told?.evenings).toHaveLength(1);
    const slept = await saved(() => changeSleep(evening, { quality: 5 }, 1));
    expect(slept?.sleeps).toHaveLength(1);
    const seen = await saved(() => database.screen.put(screenOf(evening, {})));
    expect(seen?.screen).toHaveLength(1);
    const came = await saved(() => database.promptLog.put(promptOn(evening)));
    expect(came?.prompts).toHaveLength(1);
    const older = await saved(() => changeEvening('2025-06-01', { worst: 4 }, 1));
    expect(older?.earlier).toBe('2025-06-01');
    unsubscribe();
  });
});

describe('where the diary began', () => {
  const range = { first: '2026-03-02', last: '2026-03-15' };

  it('is not asked of evenings within the range', async () => {
    await everythingOn(['2026-03-02']);
    expect((await withoutPrompts(range)).earlier).toBeNull();
  });

  it('is the first evening of all that has a row of any table', async () => {
    await changeSleep('2025-12-01', { quality: 5 }, 1);
    expect((await withoutPrompts(range)).earlier).toBe('2025-12-01');
    await saveRating(ratingOn('2025-11-01', 4));
    expect((await withoutPrompts(range)).earlier).toBe('2025-11-01');
    await database.screen.put(screenOf('2025-10-01', {}));
    expect((await withoutPrompts(range)).earlier).toBe('2025-10-01');
    await changeEvening('2025-09-01', { worst: 4 }, 1);
    expect((await withoutPrompts(range)).earlier).toBe('2025-09-01');
  });

  it('is not an evening whose only rating was deleted', async () => {
    await saveRating(ratingOn('2025-11-01', 4, 'gone'));
    await deleteRating('gone', 2);
    expect((await withoutPrompts(range)).earlier).toBeNull();
  });
});

describe('what each page reads', () => {
  it('of a week reaches five weeks back, to its own last evening, and no further', async () => {
    await everythingOn(['2026-02-01', '2026-02-02', '2026-03-15', '2026-03-16']);
    const { ratings, evenings, sleeps } = await readEvenings(twoWeekReach('2026-03-09'));
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-02-02', '2026-03-15']);
    }
  });

  it('of a week holds its prompts and those of the week before, which are drawn', async () => {
    const evenings = ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-15', '2026-03-16'];
    await database.promptLog.bulkPut(evenings.map(promptOn));
    const { prompts } = await readEvenings(twoWeekReach('2026-03-09'));
    expect(prompts.map(({ evening }) => evening)).toEqual(evenings.slice(1, 4));
  });

  it('of the longer view holds the evening under way and the ninetieth before it, and none beyond', async () => {
    // 17 December 2025 lies 90 evenings before 17 March 2026.
    await everythingOn(['2025-12-16', '2025-12-17', '2026-03-17', '2026-03-18']);
    const { ratings, evenings, sleeps } = await withoutPrompts(looksReach('2026-03-17'));
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2025-12-17', '2026-03-17']);
    }
  });

  it('of the longer view begins where a younger diary began', async () => {
    await changeEvening('2026-03-10', { worst: 4 }, 1);
    const { evenings, earlier } = await withoutPrompts(looksReach('2026-03-17'));
    expect(evenings.map(({ evening }) => evening)).toEqual(['2026-03-10']);
    expect(earlier).toBeNull();
  });

  it('of an older diary that paused says that it began before', async () => {
    await changeEvening('2025-06-01', { worst: 4 }, 1);
    await changeEvening('2026-03-10', { worst: 4 }, 1);
    const { evenings, earlier } = await withoutPrompts(looksReach('2026-03-17'));
    expect(evenings.map(({ evening, worst }) => [evening, worst])).toEqual([['2026-03-10', 4]]);
    expect(earlier).toBe('2025-06-01');
  });

  it('of a month holds its first and its last evening and none of the months beside it', async () => {
    await everythingOn(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']);
    const { ratings, evenings, sleeps } = await withoutPrompts(rangeOfMonth('2026-03'));
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-03-01', '2026-03-31']);
    }
  });

  it('of a print holds the evening under way', async () => {
    await everythingOn(['2026-02-19', '2026-02-20', '2026-03-20', '2026-03-21']);
    const range = stretchRead({ length: '2', current: '2026-03-20', lastVisit: null });
    const { ratings } = await withoutPrompts(range);
    expect(ratings.map(({ evening }) => evening)).toEqual(['2026-02-20', '2026-03-20']);
  });
});
