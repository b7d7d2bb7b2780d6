import { describe, expect, it } from 'vitest';
import { moveTo, ratingOf } from '../../../entrypoints/shared/rating-moments.ts';
import { changedMoment } from '../../../utils/ratings/change-time.ts';
import { earlier, type Refusal } from '../../../utils/ratings/earlier.ts';
import { additionOf } from '../../../utils/ratings/rating-changes.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { type Applied, applyChange, undoChange } from '../../../utils/storage/apply-change.ts';
import { database } from '../../../utils/storage/database.ts';
import { ratingsOfEvening } from '../../../utils/storage/read-rows.ts';
import { at, planFor } from '../evening/zones.ts';
import { changeEvening, ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';

withEmptyStore();

const zone = 'Europe/Berlin';
const now = { at: at('2026-03-11T21:40+01:00'), zone };
async function tell(date: string, clock: string) {
  const moment = earlier({ date, clock, turnOvers: DEFAULT_SETTINGS.turnOvers }, now);
  if ('refused' in moment) return moment;
  const rating = await ratingOf({ score: 6, moment, zone }, DEFAULT_SETTINGS, now.at);
  await applyChange([additionOf(rating)], now.at);
  return rating;
}

describe('a rating told afterwards', () => {
  it('is filed under the evening of its own time, with the slot of that time', async () => {
    await tell('2026-03-11', '02:30');
    expect(await ratingsOfEvening('2026-03-11')).toEqual([]);
    expect(await ratingsOfEvening('2026-03-10')).toMatchObject([
      { score: 6, at: at('2026-03-11T02:30+01:00'), slot: 'night', late: false, createdAt: now.at },
    ]);
  });

  it('is late when it is more than a day ago', async () => {
    await tell('2026-03-10', '21:40');
    await tell('2026-03-10', '21:39');
    expect(await ratingsOfEvening('2026-03-10')).toMatchObject([{ late: true }, { late: false }]);
  });

  it('is in falling asleep after the tap on "going to bed" of that evening', async () => {
    await changeEvening('2026-03-10', { bed: at('2026-03-10T21:50+01:00') }, 1);
    expect(await tell('2026-03-10', '22:10')).toMatchObject({ slot: 'falling-asleep' });
  });

  it('is of the evening still where the screen was in use ten minutes before', async () => {
    const span = { start: at('2026-03-10T22:30+01:00'), end: at('2026-03-10T22:55+01:00') };
    await database.screen.put({
      evening: '2026-03-10',
      device: 'a',
      zone,
      offsetMinutes: 60,
      sessions: [{ ...span, kind: 'active' }],
      observed: [span],
      closed: [],
      updatedAt: 1,
    });
    expect(await tell('2026-03-10', '23:00')).toMatchObject({ slot: 'evening' });
    expect(await tell('2026-03-10', '23:10')).toMatchObject({ slot: 'falling-asleep' });
  });

  it('goes by the bedtime that was in force then', async () => {
    const kept = planFor('2026-03-10', { bedtime: '01:00', wake: '09:00' });
    const plan = { ...kept, turnOver: '12:00', zone, offsetMinutes: 60 };
    await changeEvening('2026-03-10', { plan }, 1);
    expect(await tell('2026-03-10', '23:30')).toMatchObject({ slot: 'evening' });
  });

  it('is not kept when it cannot be', async () => {
    expect(await tell('2026-03-11', '21:41')).toEqual({ refused: 'not-yet' });
    expect(await database.ratings.count()).toBe(0);
  });
});

describe('the time of a rating', () => {
  const rated: Rating = ratingOn('2026-03-10', 4, 'a');
  async function move(rating: Rating, date: string, clock: string): Promise<Applied | Refusal> {
    const { turnOvers } = DEFAULT_SETTINGS;
    const to = changedMoment(rating, { date, clock, turnOvers }, now.at);
    if ('refused' in to) return to;
    return applyChange([await moveTo(rating, to, DEFAULT_SETTINGS)], now.at);
  }

  it('takes it to the evening of the new time, and its slot along', async () => {
    await saveRating(rated);
    await move(rated, '2026-03-10', '03:00');
    expect(await database.ratings.get('a')).toEqual({
      ...rated,
      at: at('2026-03-10T03:00+01:00'),
      evening: '2026-03-09',
      slot: 'night',
      updatedAt: now.at,
    });
  });

  it('leaves a slot that the person chose', async () => {
    await saveRating({ ...rated, slot: 'day-moving' });
    await move({ ...rated, slot: 'day-moving' }, '2026-03-10', '03:00');
    expect(await database.ratings.get('a')).toMatchObject({ slot: 'day-moving' });
  });

  it('can be given back', async () => {
    await saveRating(rated);
    const moved = await move(rated, '2026-03-10', '03:00');
    if ('kept' in moved && moved.kept) await undoChange(moved.made, now.at + 5);
    expect(await database.ratings.get('a')).toEqual({ ...rated, updatedAt: now.at + 5 });
  });

  it('stays where the new one cannot be', async () => {
    await saveRating(rated);
    expect(await move(rated, '2026-03-11', '20:00')).toEqual({ refused: 'not-yet' });
    expect(await database.ratings.get('a')).toEqual(rated);
  });
});
