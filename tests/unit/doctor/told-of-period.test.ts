import { describe, expect, it } from 'vitest';
import { toldOfPeriod } from '../../../utils/doctor/told-of-period.ts';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { SleepFields } from '../../../utils/rows/sleep-record.ts';
import { rated, rowOf, slept } from '../diary/diary-rows.ts';

const evening = '2026-03-10';

const withRatings = (...told: Partial<Rating>[]) =>
  rowOf(evening, { ratings: told.map((one) => rated(evening, 3, 'evening', one)) });

const withNight = (fields: Partial<SleepFields>) =>
  rowOf(evening, { stored: { ...rowOf(evening).stored, sleep: slept(evening, fields) } });

describe('what was told of a period', () => {
  it('is nothing of evenings without a word', () => {
    const nothing = { told: 0, answers: [] };
    const none = { n: 0, of: 2, median: null, iqr: null };
    expect(toldOfPeriod([rowOf(evening), withRatings({})], 2)).toEqual({
      where: nothing,
      feel: nothing,
      atRest: nothing,
      factors: nothing,
      notes: [],
      sleepy: none,
      inTheWay: none,
      napped: { evenings: 0, told: 0 },
      snored: { evenings: 0, told: 0 },
      kicked: { evenings: 0, told: 0 },
    });
  });

  it('tells both legs of an evening apart from one of them, also over several ratings', () => {
    const rows = [
      withRatings({ where: ['left-leg'] }, { where: ['right-leg', 'arms'] }),
      withRatings({ where: ['left-leg'] }, {}),
      withRatings({ where: ['right-leg'] }),
      withRatings({ where: [] }),
      withRatings({}),
    ];
    expect(toldOfPeriod(rows, 5).where).toEqual({
      told: 4,
      answers: [
        { answer: 'both-legs', evenings: 1 },
        { answer: 'left-leg', evenings: 1 },
        { answer: 'right-leg', evenings: 1 },
        { answer: 'arms', evenings: 1 },
      ],
    });
  });

  it('names feelings and factors the most often first, each evening once', () => {
    const rows = [
      withRatings({ feel: ['crawling', 'cold'] }, { feel: ['cold'] }),
      withRatings({ feel: ['cold'] }),
      rowOf(evening, { factors: ['stress', 'own:1'] }),
      rowOf(evening, { factors: ['own:1'] }),
      rowOf(evening, { factors: [] }),
    ];
    const { feel, factors } = toldOfPeriod(rows, 5);
    expect(feel).toEqual({
      told: 2,
      answers: [
        { answer: 'cold', evenings: 2 },
        { answer: 'crawling', evenings: 1 },
      ],
    });
    expect(factors).toEqual({
      told: 3,
      answers: [
        { answer: 'own:1', evenings: 2 },
        { answer: 'stress', evenings: 1 },
      ],
    });
  });

  it('has how soon at rest in the order of the scale', () => {
    const rows = (['>60', '<5', '<5', null] as const).map((atRest) => rowOf(evening, { atRest }));
    expect(toldOfPeriod(rows, 4).atRest).toEqual({
      told: 3,
      answers: [
        { answer: '<5', evenings: 2 },
        { answer: '>60', evenings: 1 },
      ],
    });
  });

  it('has every note, the newest first, as it was typed', () => {
    const record = { ...unknownEvening('2026-03-11'), note: 'long drive' };
    const later = rowOf('2026-03-11', {
      ratings: [rated('2026-03-11', 3, 'evening', { note: 'after the film' })],
      stored: { ...rowOf('2026-03-11').stored, record, sleep: slept('2026-03-11', { note: ' ' }) },
    });
    expect(toldOfPeriod([withRatings({ note: 'first' }), later], 2).notes).toEqual([
      { evening: '2026-03-11', text: 'long drive' },
      { evening: '2026-03-11', text: 'after the film' },
      { evening: '2026-03-10', text: 'first' },
    ]);
  });

  it('has the days before the nights, and what others told, of those that tell it', () => {
    const rows = [
      withNight({ sleepy: 2, inTheWay: 0, napped: false, snored: true }),
      withNight({ sleepy: 4, inTheWay: 0, napped: true }),
      withNight({ sleepy: 9, kicked: false }),
      rowOf(evening),
    ];
    expect(toldOfPeriod(rows, 4)).toMatchObject({
      sleepy: { n: 3, of: 4, median: 4, iqr: { low: 3, high: 6.5 } },
      inTheWay: { n: 2, of: 4, median: null },
      napped: { evenings: 1, told: 2 },
      snored: { evenings: 1, told: 1 },
      kicked: { evenings: 0, told: 1 },
    });
  });
});
