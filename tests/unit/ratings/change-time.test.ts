import { describe, expect, it } from 'vitest';
import { changedMoment, movedTo, timeOf } from '../../../utils/ratings/change-time.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { at } from '../evening/zones.ts';

const zone = 'Europe/Berlin';
const rated = at('2026-03-10T21:40+01:00');
const thursday = at('2026-03-12T20:00+01:00');
const rating = (createdAt: number) =>
  newRating({
    id: 'a',
    score: 4,
    slot: 'evening',
    evening: '2026-03-10',
    now: { at: rated, zone },
    createdAt,
  });
const told = (date: string, clock: string) => ({ date, clock, turnOvers: [] });

describe('the time of a rating, edited', () => {
  it('moves within the 48 hours before it was entered, and the evening goes with it', () => {
    const moment = { at: at('2026-03-10T00:30+01:00'), evening: '2026-03-09' };
    expect(changedMoment(rating(rated), told('2026-03-10', '00:30'), thursday)).toEqual(moment);
    expect(movedTo(rating(rated), moment)).toEqual({
      at: moment.at,
      evening: '2026-03-09',
      zone,
      offsetMinutes: 60,
      late: false,
    });
  });

  it('cannot come after it was entered', () => {
    expect(changedMoment(rating(rated), told('2026-03-10', '21:41'), thursday)).toEqual({
      refused: 'not-yet',
    });
  });

  it('cannot go back further than that', () => {
    expect(changedMoment(rating(rated), told('2026-03-08', '21:39'), thursday)).toEqual({
      refused: 'too-old',
    });
  });

  it('makes it late when it is then more than a day before it was entered', () => {
    const moved = (evening: string, iso: string) =>
      movedTo(rating(rated), { at: at(iso), evening }).late;
    expect(moved('2026-03-09', '2026-03-09T21:40+01:00')).toBe(false);
    expect(moved('2026-03-09', '2026-03-09T21:39+01:00')).toBe(true);
  });

  it('moves by a day either way when it came from a file long after', () => {
    const brought = rating(at('2027-01-01T12:00Z'));
    const change = (date: string, clock: string) =>
      changedMoment(brought, told(date, clock), at('2027-01-02T12:00Z'));
    expect(change('2026-03-11', '21:40')).toEqual({
      at: at('2026-03-11T21:40+01:00'),
      evening: '2026-03-11',
    });
    expect(change('2026-03-09', '21:40')).toHaveProperty('evening', '2026-03-09');
    expect(change('2026-03-11', '21:41')).toEqual({ refused: 'not-yet' });
    expect(change('2026-03-09', '21:39')).toEqual({ refused: 'too-old' });
  });

  it('is read in the zone in which it was rated, wherever the person is now', () => {
    const there = { ...rating(rated), zone: 'Asia/Kolkata' };
    const moment = changedMoment(there, told('2026-03-10', '23:00'), thursday);
    expect(moment).toEqual({ at: at('2026-03-10T23:00+05:30'), evening: '2026-03-10' });
    expect('at' in moment && movedTo(there, moment).offsetMinutes).toBe(330);
  });

  it('can be given back', () => {
    const before = rating(rated);
    const after = { ...before, ...movedTo(before, { at: rated - 60_000, evening: '2026-03-10' }) };
    expect({ ...after, ...timeOf(before) }).toEqual(before);
  });
});
