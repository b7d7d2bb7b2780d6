import { describe, expect, it } from 'vitest';
import { ratingPoints } from '../../../utils/diary/ratings-of-evening.ts';
import { MONDAY, monday, TUESDAY } from './diary-monday.ts';
import { at, planned, rated, slept } from './diary-rows.ts';

describe('the night at its worst (rule 24)', () => {
  const inTheNight = rated(MONDAY, 6, 'night', { date: TUESDAY, clock: '02:00' });
  const before = rated(MONDAY, 8, 'evening', { clock: '22:00' });
  const byDay = rated(MONDAY, 9, 'day-resting', { date: TUESDAY, clock: '09:00' });
  const ratings = [before, inTheNight, byDay];

  it('is the higher of what the check-in was told and of the ratings of the night', () => {
    const told = (nightWorst: 4 | 7) => [slept(MONDAY, { bed: at(MONDAY, '22:30'), nightWorst })];
    expect(monday({ ratings, sleeps: told(4) }).nightWorst).toBe(6);
    expect(monday({ ratings, sleeps: told(7) }).nightWorst).toBe(7);
  });

  it('is else the highest rating from the bed tap on, or from the diary\'s "into bed"', () => {
    const evenings = [planned(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ ratings, evenings }).nightWorst).toBe(6);
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ ratings, sleeps }).nightWorst).toBe(6);
    expect(monday({ ratings: [before], evenings }).nightWorst).toBe(null);
  });

  it('goes by what the person said of each rating where going to bed was never told', () => {
    expect(monday({ ratings, evenings: [planned(MONDAY)] }).nightWorst).toBe(6);
    expect(monday({ ratings: [before, byDay] }).nightWorst).toBe(null);
  });

  it('is told to associations by ratings only where going to bed is known, since what is set beside it ended before', () => {
    expect(monday({ ratings, evenings: [planned(MONDAY)] }).inTime.nightWorst).toBe(null);
    const evenings = [planned(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ ratings, evenings }).inTime.nightWorst).toBe(6);
    const sleeps = [slept(MONDAY, { nightWorst: 4 })];
    expect(monday({ ratings, sleeps }).inTime.nightWorst).toBe(4);
  });
});

describe('going to bed (rule 26)', () => {
  it('goes by the tap, else by the diary, and is never made up', () => {
    const tapped = planned(MONDAY, { bed: at(TUESDAY, '00:15') });
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:50') })];
    expect(monday({ evenings: [tapped], sleeps })).toMatchObject({
      bed: at(TUESDAY, '00:15'),
      bedMinutes: 1455,
      kept: { lateBy: 105, kept: false },
    });
    expect(monday({ evenings: [planned(MONDAY)], sleeps })).toMatchObject({
      bed: at(MONDAY, '22:50'),
      bedMinutes: 1370,
      kept: { lateBy: 20, kept: true },
    });
    expect(monday({ evenings: [planned(MONDAY)] })).toMatchObject({
      bed: null,
      bedMinutes: null,
      kept: null,
    });
  });
});

describe('what was told of an evening', () => {
  it('is taken together over its ratings, the last word on how much something helped', () => {
    const ratings = [
      rated(MONDAY, 5, 'evening', {
        tried: [{ remedy: 'walked', helped: 3 }],
        atRest: '15-30',
        where: ['left-leg'],
      }),
      rated(MONDAY, 6, 'evening', {
        clock: '22:10',
        tried: [
          { remedy: 'walked', helped: 6 },
          { remedy: 'pack', helped: null },
        ],
        atRest: '<5',
        where: ['arms'],
      }),
    ];
    expect(monday({ ratings })).toMatchObject({
      tried: [
        { remedy: 'walked', helped: 6 },
        { remedy: 'pack', helped: null },
      ],
      atRest: '<5',
      arms: true,
    });
    expect(ratingPoints(monday({ ratings }).ratings, '12:00')).toEqual([
      { minutes: 1290, score: 5, slot: 'evening', late: false },
      { minutes: 1330, score: 6, slot: 'evening', late: false },
    ]);
    expect(monday({ ratings: [rated(MONDAY, 5, 'evening')] })).toMatchObject({
      tried: null,
      atRest: null,
      arms: null,
    });
  });

  it('has its onset on the waking day that it ends, and "not today" as an answer', () => {
    const withOnset = (told: string | null) => {
      const { onset, onsetAt } = monday({ evenings: [planned(MONDAY, { onset: told })] });
      return [onset, onsetAt];
    };
    expect(withOnset('09:00')).toEqual([540, at(MONDAY, '09:00')]);
    expect(withOnset('06:00')).toEqual([360, at(MONDAY, '06:00')]);
    expect(withOnset('05:59')).toEqual([1799, at(TUESDAY, '05:59')]);
    expect(withOnset('20:45')).toEqual([1245, at(MONDAY, '20:45')]);
    expect(withOnset('00:10')).toEqual([1450, at(TUESDAY, '00:10')]);
    expect(withOnset('not-today')).toEqual(['not-today', null]);
    expect(withOnset(null)).toEqual([null, null]);
  });

  it('has the figures of the night, with a late morning marked', () => {
    const sleeps = [
      slept(MONDAY, {
        bed: at(MONDAY, '22:30'),
        try: at(MONDAY, '22:45'),
        sol: 15,
        waso: 30,
        wake: at(TUESDAY, '06:30'),
        up: at(TUESDAY, '06:45'),
        late: true,
        nightWorst: 5,
      }),
    ];
    const { sleep, nightWorst, inTime } = monday({ sleeps });
    expect(sleep).toMatchObject({ late: true, figures: { tib: 495, tst: 420, spt: 450 } });
    expect([nightWorst, inTime.nightWorst, inTime.bed]).toEqual([5, null, null]);
  });
});

describe('what came more than 24 hours late', () => {
  const THURSDAY = '2026-03-12';

  it('is shown, and is unknown to associations', () => {
    const evenings = [
      planned(MONDAY, {
        worst: 7,
        factors: ['alcohol'],
        updatedAt: { worst: at(THURSDAY, '10:00'), factors: at(THURSDAY, '10:00') },
      }),
    ];
    const ratings = [
      rated(MONDAY, 3, 'evening'),
      rated(MONDAY, 5, 'evening', { late: true, tried: [{ remedy: 'walked', helped: null }] }),
    ];
    expect(monday({ evenings, ratings })).toMatchObject({
      eveningWorst: 7,
      factors: ['alcohol'],
      tried: [{ remedy: 'walked', helped: null }],
      inTime: { worst: 3, factors: null, remedies: null },
    });
  });

  it('is late for a night by when it was told, also without a confirmation', () => {
    const told = (updated: number) =>
      monday({
        sleeps: [
          slept(MONDAY, {
            up: at(TUESDAY, '07:00'),
            nightWorst: 5,
            updatedAt: { nightWorst: updated },
          }),
        ],
      }).inTime.nightWorst;
    expect(told(at('2026-03-11', '07:00'))).toBe(5);
    expect(told(at('2026-03-11', '07:01'))).toBe(null);
  });

  it('a remedy of the night is no exposure of the night', () => {
    const tried = (remedy: string) => ({ tried: [{ remedy, helped: null }] });
    const ratings = [
      rated(MONDAY, 3, 'evening', tried('massaged')),
      rated(MONDAY, 6, 'night', { date: TUESDAY, clock: '01:00', ...tried('walked') }),
    ];
    const evenings = [planned(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ evenings, ratings }).inTime.remedies).toEqual(['massaged']);
    expect(monday({ evenings, ratings: ratings.slice(1) }).inTime.remedies).toBe(null);
    const unsleeping = [rated(MONDAY, 6, 'evening', { clock: '23:00', ...tried('walked') })];
    expect(monday({ evenings, ratings: unsleeping }).inTime.remedies).toBe(null);
    const untapped = { evenings: [planned(MONDAY)] };
    expect(monday({ ...untapped, ratings: unsleeping }).inTime.remedies).toEqual(['walked']);
    expect(monday({ ...untapped, ratings: ratings.slice(1) }).inTime.remedies).toBe(null);
  });
});
