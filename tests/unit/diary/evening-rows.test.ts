import { describe, expect, it } from 'vitest';
import { diaryEvenings } from '../../../utils/diary/evening-rows.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
/** The one evening of a Monday, seen on Thursday. */
import { MONDAY, monday, TUESDAY } from './diary-monday.ts';
import { at, dataOf, nineOn, planned, rated, screenOf, slept } from './diary-rows.ts';

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
