import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { DiaryData } from '../../../utils/summary/diary-evening-rows.ts';
import { diaryEvenings } from '../../../utils/summary/diary-evenings.ts';
import { at, dataOf, nineOn, planned, rated, screenOf, slept } from './diary-rows.ts';

/** The one evening of a Monday, seen on Thursday. */
const monday = (data: Partial<DiaryData>) => {
  const [evening] = diaryEvenings(dataOf(data), nineOn('2026-03-12'));
  if (!evening) throw new Error('no evening');
  return evening;
};

const MONDAY = '2026-03-09';
const TUESDAY = '2026-03-10';

describe('the evenings of a diary', () => {
  it('are none when nothing is given', () => {
    expect(diaryEvenings(dataOf({}), nineOn('2026-03-12'))).toEqual([]);
  });

  it('go from the first to the last given, those between with everything unknown, none to come', () => {
    const evenings = diaryEvenings(
      dataOf({
        evenings: [planned('2026-03-14'), planned('2026-03-12')],
        ratings: [rated('2026-03-10', 3, 'evening')],
      }),
      nineOn('2026-03-12'),
    );
    expect(evenings.map(({ evening, state, plan }) => [evening, state, plan])).toEqual([
      ['2026-03-10', 'past', 'unknown'],
      ['2026-03-11', 'past', 'unknown'],
      ['2026-03-12', 'running', 'planned'],
    ]);
    expect(evenings[1]).toMatchObject({
      worst: null,
      nightWorst: null,
      minutes: { beforeBedtime: null, lastHour: null, afterBedtime: null, longestStretch: null },
      coverage: null,
      bedtime: null,
      onset: null,
      factors: null,
      tried: null,
      ratings: [],
      sleep: null,
    });
  });

  it('know nothing of a rating that was deleted, not even its evening', () => {
    const ratings = [rated(MONDAY, 9, 'evening', { deletedAt: 1 }), rated(TUESDAY, 2, 'evening')];
    const evenings = diaryEvenings(dataOf({ ratings }), nineOn('2026-03-12'));
    expect(evenings.map(({ evening, worst }) => [evening, worst])).toEqual([[TUESDAY, 2]]);
  });

  it('are those of a weekend on Friday and Saturday', () => {
    const evenings = diaryEvenings(
      dataOf({ evenings: [planned(MONDAY), planned('2026-03-15')] }),
      nineOn('2026-03-16'),
    );
    expect(evenings.map(({ weekend }) => weekend)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('tell an evening that was off from one of which no plan is known', () => {
    const off = planned(MONDAY);
    const evenings = [{ ...off, plan: off.plan && { ...off.plan, on: false } }];
    expect(monday({ evenings })).toMatchObject({ plan: 'no-plan', coverage: null });
    expect(monday({ ratings: [rated(MONDAY, 4, 'evening')] })).toMatchObject({ plan: 'unknown' });
  });
});

describe('the screen time of an evening', () => {
  it('is counted to bedtime, in the last hour, after it and in one stretch', () => {
    const screen = [
      screenOf(MONDAY, {
        used: [
          ['20:00', '21:00', 'active'],
          ['21:00', '21:45', 'watching'],
          ['22:00', '22:50', 'active'],
        ],
        observed: [['19:30', '23:30']],
      }),
    ];
    const { minutes, coverage } = monday({ evenings: [planned(MONDAY)], screen });
    expect(minutes).toEqual({
      beforeBedtime: 135,
      lastHour: 45,
      afterBedtime: 20,
      longestStretch: 105,
    });
    expect(coverage).toEqual({ observed: 180, possible: 180 });
  });

  it('is a measured zero after bedtime when the laptop was shut early', () => {
    const screen = [
      screenOf(MONDAY, {
        used: [['19:30', '20:10', 'active']],
        observed: [['19:30', '20:10']],
        closed: [['20:10', '06:30']],
      }),
    ];
    const shut = { evenings: [planned(MONDAY)], screen };
    expect(monday(shut).minutes).toEqual({
      beforeBedtime: 40,
      lastHour: 0,
      afterBedtime: 0,
      longestStretch: 40,
    });
    const settings = { ...DEFAULT_SETTINGS, usesOtherPrograms: true };
    expect(monday({ ...shut, settings }).minutes).toEqual({
      beforeBedtime: 40,
      lastHour: null,
      afterBedtime: null,
      longestStretch: 40,
    });
  });

  it('is unknown from where nothing more was heard, and not a zero', () => {
    const screen = [
      screenOf(MONDAY, { used: [['19:30', '20:10', 'active']], observed: [['19:30', '20:10']] }),
    ];
    expect(monday({ evenings: [planned(MONDAY)], screen }).minutes).toMatchObject({
      beforeBedtime: 40,
      lastHour: null,
      afterBedtime: null,
    });
    const inBed = planned(MONDAY, { bed: at(MONDAY, '22:20') });
    expect(monday({ evenings: [inBed], screen }).minutes.afterBedtime).toBe(0);
  });

  it('is unknown after bedtime when only the night was seen again', () => {
    const screen = [
      screenOf(MONDAY, {
        used: [['03:00', '03:20', 'active']],
        observed: [
          ['19:30', '22:00'],
          ['03:00', '03:30'],
        ],
      }),
    ];
    expect(monday({ evenings: [planned(MONDAY)], screen }).minutes).toEqual({
      beforeBedtime: 0,
      lastHour: 0,
      afterBedtime: null,
      longestStretch: 0,
    });
  });

  it('ends with the diary\'s "into bed" too, and use in the night is in no figure', () => {
    const screen = [
      screenOf(MONDAY, {
        used: [
          ['22:00', '23:00', 'active'],
          ['02:00', '04:00', 'active'],
        ],
        observed: [['19:30', '06:30']],
      }),
    ];
    const evenings = [planned(MONDAY)];
    expect(monday({ evenings, screen }).minutes).toMatchObject({
      afterBedtime: 30,
      longestStretch: 60,
    });
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:45') })];
    expect(monday({ evenings, screen, sleeps }).minutes).toMatchObject({
      afterBedtime: 15,
      longestStretch: 45,
    });
  });

  it('"no screen this evening" is a zero, an evening without any event is unknown', () => {
    expect(monday({ evenings: [planned(MONDAY, { noScreen: true })] }).minutes.afterBedtime).toBe(
      0,
    );
    expect(monday({ evenings: [planned(MONDAY)] }).minutes.afterBedtime).toBe(null);
  });
});

describe('the night at its worst (rule 24)', () => {
  const inTheNight = rated(MONDAY, 6, 'night', { date: TUESDAY, clock: '02:00' });
  const before = rated(MONDAY, 8, 'evening', { clock: '22:00' });
  const byDay = rated(MONDAY, 9, 'day-resting', { date: TUESDAY, clock: '09:00' });
  const ratings = [before, inTheNight, byDay];

  it('is what the check-in was told, even where a rating is higher', () => {
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:30'), nightWorst: 4 })];
    expect(monday({ ratings, sleeps }).nightWorst).toBe(4);
  });

  it('is else the highest rating later than the bed tap, or than the diary\'s "into bed"', () => {
    const evenings = [planned(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ ratings, evenings }).nightWorst).toBe(6);
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:30') })];
    expect(monday({ ratings, sleeps }).nightWorst).toBe(6);
    expect(monday({ ratings: [before], evenings }).nightWorst).toBe(null);
  });

  it('is unknown where going to bed was never told', () => {
    expect(monday({ ratings, evenings: [planned(MONDAY)] }).nightWorst).toBe(null);
  });
});

describe('going to bed (rule 26)', () => {
  it('goes by the tap, else by the diary, and is never made up', () => {
    const tapped = planned(MONDAY, { bed: at(TUESDAY, '00:15') });
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:50') })];
    expect(monday({ evenings: [tapped], sleeps })).toMatchObject({
      bedtime: 1455,
      lateBy: 105,
      kept: false,
    });
    expect(monday({ evenings: [planned(MONDAY)], sleeps })).toMatchObject({
      bedtime: 1370,
      lateBy: 20,
      kept: true,
    });
    expect(monday({ evenings: [planned(MONDAY)] })).toMatchObject({
      bedtime: null,
      lateBy: null,
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
      ratings: [
        { minutes: 1290, score: 5, slot: 'evening', late: false },
        { minutes: 1330, score: 6, slot: 'evening', late: false },
      ],
    });
    expect(monday({ ratings: [rated(MONDAY, 5, 'evening')] })).toMatchObject({
      tried: null,
      atRest: null,
      arms: null,
    });
  });

  it('counts an onset after midnight on from the evening before, and "not today" as an answer', () => {
    const withOnset = (onset: string | null) =>
      monday({ evenings: [planned(MONDAY, { onset })] }).onset;
    expect(withOnset('20:45')).toBe(1245);
    expect(withOnset('00:10')).toBe(1450);
    expect(withOnset('not-today')).toBe('not-today');
    expect(withOnset(null)).toBe(null);
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
      worst: 7,
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
