import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { readDiary } from '../../../utils/storage/diary-store.ts';
import { eveningRecord, sleepRecord } from '../../../utils/storage/read-rows.ts';
import {
  addAwake,
  changeEvening,
  changeSleep,
  deleteRating,
  ratingOn,
  saveRating,
  withEmptyStore,
} from './store.ts';

withEmptyStore();

const evening = '2026-03-10';
/** Ten in the evening in Berlin. */
const TEN = Date.parse('2026-03-10T21:00:00Z');

describe('what the records say to the prompts', () => {
  it('is nothing while there are none', async () => {
    expect(await readDiary(evening)).toEqual({
      rated: [],
      checkedIn: [],
      restlessAt: null,
      onsets: [],
    });
  });

  it('an evening is rated by an evening rating or a worst, 0 included, not by one of the day', async () => {
    await saveRating(ratingOn('2026-03-09', 0));
    await saveRating({ ...ratingOn('2026-03-10', 3), slot: 'day-resting' });
    await changeEvening('2026-03-11', { worst: 0 }, 1);
    expect((await readDiary(evening)).rated).toEqual(['2026-03-09', '2026-03-11']);
  });

  it('an evening stays rated where the morning tells of going to bed before its rating', async () => {
    await saveRating(ratingOn('2026-03-09', 3));
    await saveRating({ ...ratingOn('2026-03-10', 3), slot: 'falling-asleep' });
    for (const day of ['2026-03-09', '2026-03-10'])
      await changeSleep(day, { bed: Date.parse(`${day}T11:40:00Z`) }, 1);
    expect((await readDiary(evening)).rated).toEqual(['2026-03-09', '2026-03-10']);
  });

  it('a rating that was deleted rates nothing', async () => {
    const rating = ratingOn(evening, 5);
    await saveRating(rating);
    await deleteRating(rating.id, 9);
    expect(await readDiary(evening)).toMatchObject({ rated: [], restlessAt: null });
  });

  it('a check-in was begun once the worst of the night is told, 0 included', async () => {
    await changeSleep('2026-03-09', { nightWorst: 0 }, 1);
    await changeSleep('2026-03-10', { nightWorst: null }, 1);
    await changeSleep('2026-03-05', { nightWorst: 4 }, 1);
    expect((await readDiary(evening)).checkedIn).toEqual(['2026-03-09']);
  });
});

describe('the last rating above zero', () => {
  it('is the latest of the evenings near now', async () => {
    await saveRating({ ...ratingOn('2026-03-09', 7), at: TEN + 1_000 });
    await saveRating({ ...ratingOn('2026-03-10', 1), at: TEN + 3_000 });
    await saveRating({ ...ratingOn('2026-03-10', 4), at: TEN + 2_000 });
    expect((await readDiary(evening)).restlessAt).toBe(TEN + 3_000);
  });

  it('is none of those that are zero', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 2), at: TEN + 2_000 });
    await saveRating({ ...ratingOn('2026-03-10', 0), at: TEN + 3_000 });
    expect((await readDiary(evening)).restlessAt).toBe(TEN + 2_000);
  });

  it('may have been made by day, moving or not', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 2), at: TEN + 5_000, slot: 'day-moving' });
    expect((await readDiary(evening)).restlessAt).toBe(TEN + 5_000);
  });

  it('is none of an evening long past', async () => {
    await saveRating(ratingOn('2026-03-08', 9));
    expect((await readDiary(evening)).restlessAt).toBeNull();
  });
});

describe('the onsets from which the usual one is learned', () => {
  const onset = (day: string, clock: string | null) => changeEvening(day, { onset: clock }, 1);

  it('are those of the last evenings, newest first', async () => {
    await onset('2026-03-07', '21:10');
    await onset('2026-03-09', '21:40');
    await onset('2026-03-08', '00:15');
    expect((await readDiary(evening)).onsets).toEqual(['21:40', '00:15', '21:10']);
  });

  it('are not that of the evening under way, which is still to be learned from', async () => {
    await onset('2026-03-10', '20:00');
    await onset('2026-03-11', '20:00');
    expect((await readDiary(evening)).onsets).toEqual([]);
  });

  it('are not those of evenings on which the legs were quiet or nobody asked', async () => {
    await onset('2026-03-09', 'not-today');
    await onset('2026-03-08', null);
    await changeEvening('2026-03-07', { worst: 3 }, 1);
    expect((await readDiary(evening)).onsets).toEqual([]);
  });

  it('lie no more than ninety evenings back', async () => {
    await onset(addEvenings(evening, -90), '19:00');
    await onset(addEvenings(evening, -91), '18:00');
    expect((await readDiary(evening)).onsets).toEqual(['19:00']);
  });

  it('are 28 at most, the newest ones', async () => {
    for (let back = 1; back <= 30; back += 1) {
      await onset(addEvenings(evening, -back), `20:${String(back).padStart(2, '0')}`);
    }
    const { onsets } = await readDiary(evening);
    expect([onsets.length, onsets[0], onsets.at(-1)]).toEqual([28, '20:01', '20:28']);
  });
});

describe('a night in the store', () => {
  it('is unknown until something is told of it', async () => {
    expect(await sleepRecord(evening)).toMatchObject({
      evening,
      nightWorst: null,
      updatedAt: {},
    });
  });

  it('remembers when the worst was told, and loses it again', async () => {
    await changeSleep(evening, { nightWorst: 6 }, 10);
    expect(await sleepRecord(evening)).toMatchObject({
      nightWorst: 6,
      updatedAt: { nightWorst: 10 },
    });
    await changeSleep(evening, { nightWorst: null }, 20);
    expect(await sleepRecord(evening)).toMatchObject({
      nightWorst: null,
      updatedAt: { nightWorst: 20 },
    });
  });

  it('keeps each tap on "I was awake", oldest first, and nothing else with it', async () => {
    await changeEvening(evening, { worst: 5 }, 1);
    await addAwake(evening, TEN + 100);
    await addAwake(evening, TEN + 200);
    expect(await eveningRecord(evening)).toMatchObject({
      worst: 5,
      awake: [TEN + 100, TEN + 200],
      updatedAt: { worst: 1, awake: TEN + 200 },
    });
  });

  it('loses no tap when two come at once', async () => {
    await Promise.all([addAwake(evening, TEN + 100), addAwake(evening, TEN + 200)]);
    expect((await eveningRecord(evening)).awake).toEqual([TEN + 100, TEN + 200]);
  });
});
