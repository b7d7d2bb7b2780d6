import { describe, expect, it } from 'vitest';
import { timeAxisOf } from '../../../components/chart/time-axis.ts';
import { checkInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { instantAt } from '../../../utils/evening/instant.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { MONDAY, monday, TUESDAY } from './diary-monday.ts';
import { at, BERLIN, dataOf, nineOn, planned, rated, screenOf, slept } from './diary-rows.ts';

const THURSDAY = '2026-03-12';

describe('the evenings of a diary', () => {
  it('are none of an empty range', () => {
    const range = { first: TUESDAY, last: MONDAY };
    expect(eveningRows(dataOf({}), range, nineOn(THURSDAY))).toEqual([]);
  });

  it('are one for every evening of the range, those of which nothing is given with everything unknown', () => {
    const evenings = eveningRows(
      dataOf({
        evenings: [planned('2026-03-14'), planned(THURSDAY)],
        ratings: [rated(TUESDAY, 3, 'evening')],
      }),
      { first: MONDAY, last: '2026-03-14' },
      nineOn(THURSDAY),
    );
    expect(
      evenings.map(({ evening, state, plan, known }) => [evening, state, plan, known]),
    ).toEqual([
      ['2026-03-09', 'before', 'unknown', false],
      ['2026-03-10', 'past', 'unknown', true],
      ['2026-03-11', 'past', 'unknown', false],
      ['2026-03-12', 'running', 'planned', true],
      ['2026-03-13', 'coming', 'planned', false],
      ['2026-03-14', 'coming', 'planned', false],
    ]);
    expect(evenings[2]).toMatchObject({
      eveningWorst: null,
      nightWorst: null,
      restingWorst: null,
      movingWorst: null,
      highest: null,
      totals: { beforeBedtime: null, lastHour: null, afterBedtime: null, longestStretch: null },
      minutes: null,
      coverage: null,
      bed: null,
      bedMinutes: null,
      onset: null,
      factors: null,
      tried: null,
      ratings: [],
      sleep: null,
    });
  });

  it('know nothing of a rating that was deleted, not even its evening', () => {
    const ratings = [rated(MONDAY, 9, 'evening', { deletedAt: 1 }), rated(TUESDAY, 2, 'evening')];
    const range = { first: MONDAY, last: TUESDAY };
    const evenings = eveningRows(dataOf({ ratings }), range, nineOn(THURSDAY));
    expect(
      evenings.map(({ evening, known, eveningWorst }) => [evening, known, eveningWorst]),
    ).toEqual([
      [MONDAY, false, null],
      [TUESDAY, true, 2],
    ]);
  });

  it('to come have their plan and their mark, and nothing that a clock set back left behind', () => {
    const evening = '2026-03-14';
    const told = planned(evening, { bed: at(evening, '22:30'), worst: 4, mode: 'travel' });
    const rows = {
      evenings: [told],
      ratings: [rated(evening, 3, 'evening')],
      sleeps: [slept(evening, { quality: 5 })],
      screen: [screenOf(evening, { used: [['21:00', '22:00', 'active']] })],
    };
    const range = { first: evening, last: evening };
    const [coming] = eveningRows(dataOf(rows), range, nineOn(THURSDAY));
    expect(coming).toMatchObject({ state: 'coming', mode: 'travel', plan: 'planned' });
    expect(coming?.night?.bedtime).toBe(at(evening, '22:30'));
    expect(coming).toMatchObject({
      eveningWorst: null,
      highest: null,
      bed: null,
      kept: null,
      sleep: null,
    });
    expect(coming).toMatchObject({ ratings: [], sessions: [], minutes: null, coverage: null });
  });

  it('are those of a weekend on Friday and Saturday', () => {
    const evenings = eveningRows(
      dataOf({}),
      { first: MONDAY, last: '2026-03-15' },
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

describe('an evening of two hundred thousand ratings', () => {
  it('is read and has its figures, its axis and its check-in like any other', () => {
    const ratings = Array.from({ length: 200_000 }, (_, nth) => ({
      ...rated(MONDAY, nth === 7 ? 9 : 3, 'evening'),
      id: String(nth),
      at: at(MONDAY, '20:00') + nth,
    }));
    const data = dataOf({ evenings: [planned(MONDAY)], ratings });
    const rows = eveningRows(data, { first: MONDAY, last: MONDAY }, nineOn(THURSDAY));
    expect(rows[0]).toMatchObject({ eveningWorst: 9, highest: 9 });
    expect(timeAxisOf(rows)).toMatchObject({ from: 1_080, to: 1_560 });
    expect(checkInFacts(rows[0] as EveningRow)).toMatchObject({ wakings: [] });
  });
});

describe('the evening under way', () => {
  const seen = (data: Parameters<typeof dataOf>[0]) => {
    const range = { first: THURSDAY, last: THURSDAY };
    return eveningRows(dataOf(data), range, nineOn(THURSDAY))[0];
  };
  const { plan } = DEFAULT_SETTINGS;
  const free = { ...plan, week: { ...plan.week, 4: { ...plan.week[4], on: false } } };

  it('has the plan of now as long as none was kept, a bedtime or none', () => {
    expect(seen({})).toMatchObject({ state: 'running', plan: 'planned', known: false });
    const settings = { ...DEFAULT_SETTINGS, plan: free };
    expect(seen({ settings })).toMatchObject({ plan: 'no-plan', night: null, coverage: null });
  });

  it('keeps the plan with which it began', () => {
    const settings = { ...DEFAULT_SETTINGS, plan: free };
    expect(seen({ settings, evenings: [planned(THURSDAY)] })).toMatchObject({ plan: 'planned' });
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
    const { totals, coverage } = monday({ evenings: [planned(MONDAY)], screen });
    expect(totals).toEqual({
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
    expect(monday(shut).totals).toEqual({
      beforeBedtime: 40,
      lastHour: 0,
      afterBedtime: 0,
      longestStretch: 40,
    });
    const settings = { ...DEFAULT_SETTINGS, usesOtherPrograms: true };
    expect(monday({ ...shut, settings }).totals).toEqual({
      beforeBedtime: 40,
      lastHour: null,
      afterBedtime: null,
      longestStretch: 40,
    });
  });

  it('of thousands of moments is drawn as what can be seen of them, and counted by each', () => {
    // Half a second of work in each second from eight on, and a film of half an hour after it.
    const from = at(MONDAY, '20:00');
    const moments = Array.from({ length: 3_600 }, (_, second) => ({
      start: from + second * 1_000,
      end: from + second * 1_000 + 500,
      kind: 'active' as const,
    }));
    const film = {
      start: at(MONDAY, '21:30'),
      end: at(MONDAY, '22:00'),
      kind: 'watching' as const,
    };
    const screen = screenOf(MONDAY, { used: [], observed: [['19:00', '23:00']] });
    const data = dataOf({
      evenings: [planned(MONDAY)],
      screen: [{ ...screen, sessions: [...moments, film] }],
    });
    const [row] = eveningRows(data, { first: MONDAY, last: MONDAY }, nineOn(THURSDAY));
    expect(row?.sessions).toEqual([{ start: from, end: from + 3_599_500, kind: 'active' }, film]);
    expect(row?.totals.beforeBedtime).toBe(60);
  });

  it('is unknown from where nothing more was heard, and not a zero', () => {
    const screen = [
      screenOf(MONDAY, { used: [['19:30', '20:10', 'active']], observed: [['19:30', '20:10']] }),
    ];
    expect(monday({ evenings: [planned(MONDAY)], screen }).totals).toMatchObject({
      beforeBedtime: 40,
      lastHour: null,
      afterBedtime: null,
    });
    const inBed = planned(MONDAY, { bed: at(MONDAY, '22:20') });
    expect(monday({ evenings: [inBed], screen }).totals.afterBedtime).toBe(0);
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
    expect(monday({ evenings: [planned(MONDAY)], screen }).totals).toEqual({
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
    expect(monday({ evenings, screen }).totals).toMatchObject({
      afterBedtime: 30,
      longestStretch: 60,
    });
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '22:45') })];
    expect(monday({ evenings, screen, sleeps }).totals).toMatchObject({
      afterBedtime: 15,
      longestStretch: 45,
    });
  });

  it('"no screen this evening" is a zero, an evening without any event is unknown', () => {
    expect(monday({ evenings: [planned(MONDAY, { noScreen: true })] }).totals.afterBedtime).toBe(0);
    expect(monday({ evenings: [planned(MONDAY)] }).totals.afterBedtime).toBe(null);
  });
});

describe('the beginning of a diary', () => {
  const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '20:00') };
  const range = { first: MONDAY, last: THURSDAY };
  const states = (data: Parameters<typeof dataOf>[0]) =>
    eveningRows(dataOf(data), range, nineOn(THURSDAY)).map(({ state }) => state);

  it('is "Start", or the first evening told of where that came before', () => {
    expect(states({ settings })).toEqual(['before', 'before', 'past', 'running']);
    const ratings = [rated(TUESDAY, 4, 'evening')];
    expect(states({ settings, ratings })).toEqual(['before', 'past', 'past', 'running']);
  });

  it('lies before a range where anything is stored from before it', () => {
    expect(states({ settings, earlier: '2025-06-01' })).toEqual([
      'past',
      'past',
      'past',
      'running',
    ]);
  });

  it('is the first evening of a restored diary as long as "Start" was not pressed', () => {
    const ratings = [rated(TUESDAY, 4, 'evening')];
    expect(states({ ratings })).toEqual(['before', 'past', 'past', 'running']);
  });

  it('leaves it to be told of evenings before "Start" that they came before', () => {
    const ratings = [rated(TUESDAY, 4, 'evening')];
    const rows = eveningRows(dataOf({ settings, ratings }), range, nineOn(THURSDAY));
    expect(rows.map(({ beforeStart }) => beforeStart)).toEqual([true, true, false, false]);
  });
});

describe('where an evening was', () => {
  const NEW_YORK = 'America/New_York';
  const abroad = rated(MONDAY, 4, 'evening', { zone: NEW_YORK });
  const noon = (date: string, zone: string) => instantAt(date, '12:00', zone);

  it('is told by its plan first, then by the check-in, a rating and the screen, and else it is here', () => {
    const screen = [{ ...screenOf(MONDAY, {}), zone: 'Asia/Tokyo' }];
    const sleeps = [slept(MONDAY, { quality: 5, zone: 'Europe/London' })];
    const all = { evenings: [planned(MONDAY)], sleeps, ratings: [abroad], screen };
    expect(monday(all).zone).toBe(BERLIN);
    expect(monday({ ...all, evenings: [] }).zone).toBe('Europe/London');
    expect(monday({ ratings: [abroad], screen }).zone).toBe(NEW_YORK);
    expect(monday({ screen }).zone).toBe('Asia/Tokyo');
    expect(monday({}).zone).toBe(BERLIN);
  });

  it('is by whose clock it is drawn, from noon there to noon there', () => {
    const { start, end } = monday({ ratings: [abroad] });
    expect([start, end]).toEqual([noon(MONDAY, NEW_YORK), noon(TUESDAY, NEW_YORK)]);
  });

  it('is that of its first rating, in whatever order the store gives them', () => {
    const later = rated(MONDAY, 5, 'evening', { clock: '23:00' });
    expect(monday({ ratings: [later, abroad] }).zone).toBe(NEW_YORK);
    expect(monday({ ratings: [abroad, later] }).zone).toBe(NEW_YORK);
  });
});
