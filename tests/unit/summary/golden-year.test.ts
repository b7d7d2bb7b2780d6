import { describe, expect, it } from 'vitest';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { Figure } from '../../../utils/diary/figure.ts';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../../utils/doctor/compared-ranges.ts';
import { doctorSummary, stretchesOf } from '../../../utils/doctor/doctor-summary.ts';
import { allDueVerdicts, associations } from '../../../utils/looks/associations.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { monthSummary, rangeOfMonth } from '../../../utils/summary/month.ts';
import { type WeekSummary, weekSummary } from '../../../utils/summary/week.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { MADE, NO_CHOICE } from '../looks/looks-rows.ts';

/** The golden year in figures: what the pages say may change only on purpose. "rest" is how many days were rated at rest. */
const WEEKS: Readonly<Record<string, string>> = {
  '2025-01-06':
    'highest 4 (7) evening 4 (7) night 4 (7) rest 0 before 61 after 0 (7) kept 5 of 7 bed 1370 seen 1260 told 6',
  '2025-01-13':
    'highest 5 (7) evening 5 (7) night 5 (7) rest 0 before 140 after 25 (7) kept 1 of 7 bed 1416 seen 1260 told 7',
  '2025-01-20':
    'highest 4 (7) evening 4 (7) night 4 (7) rest 1 before 140 after 15 (7) kept 2 of 7 bed 1404 seen 1260 told 7',
  '2025-01-27':
    'highest 3 (7) evening 3 (6) night 1.5 (6) rest 0 before 131 after 0 (7) kept 6 of 7 bed 1375 seen 1260 told 6',
  '2025-02-03':
    'highest 7 (7) evening 6 (7) night 7 (7) rest 1 before 130 after 13 (7) kept 2 of 7 bed 1396 seen 1260 told 7',
  '2025-02-10':
    'highest 7 (7) evening 5.5 (6) night 7 (7) rest 0 before 112 after 25 (7) kept 3 of 7 bed 1414 seen 1260 told 7',
  '2025-02-17':
    'highest 3.5 (6) evening 3 (6) night 3 (5) rest 2 before 84 after 0 (6) kept 4 of 5 bed 1360 seen 1080 told 5',
  '2025-02-24':
    'highest 4 (7) evening 4 (6) night 3.5 (6) rest 1 before 136 after 5 (7) kept 4 of 7 bed 1396 seen 1260 told 6',
  '2025-03-03':
    'highest 5.5 (6) evening 5.5 (6) night 5.5 (6) rest 1 before 132 after 19 (7) kept 1 of 6 bed 1414.5 seen 1260 told 6',
  '2025-03-10':
    'highest 2 (7) evening 2 (7) night 2.5 (6) rest 1 before 120 after 3 (7) kept 6 of 7 bed 1370 seen 1260 told 6',
  '2025-03-17':
    'highest 4 (7) evening 4 (7) night 4 (7) rest 0 before 141 after 0 (7) kept 6 of 7 bed 1373 seen 1260 told 7',
  '2025-03-24':
    'highest 2 (6) evening 2 (6) night 1 (6) rest 1 before 114.5 after 0 (6) kept 6 of 6 bed 1362.5 seen 1080 told 6',
  '2025-03-31':
    'highest 3 (7) evening 3 (7) night 2 (7) rest 1 before 134 after 6 (7) kept 2 of 6 bed 1416.5 seen 1260 told 6',
  '2025-04-07':
    'highest 6 (7) evening 5 (7) night 6 (7) rest 0 before 138 after 15 (7) kept 3 of 7 bed 1411 seen 1260 told 7',
  '2025-04-14':
    'highest 4 (7) evening 3 (6) night 4 (7) rest 1 before 122 after 0 (7) kept 4 of 7 bed 1398 seen 1260 told 7',
  '2025-04-21':
    'highest 6 (6) evening 6 (6) night 5.5 (6) rest 1 before 136.5 after 26 (6) kept 0 of 6 bed 1405 seen 1080 told 6',
  '2025-04-28':
    'highest 3 (7) evening 3 (7) night 2 (7) rest 2 before 137 after 0 (7) kept 6 of 7 bed 1379 seen 1260 told 7',
  '2025-05-05':
    'highest 4 (7) evening 4 (7) night 3 (7) rest 2 before 124 after 20 (7) kept 0 of 1 bed - seen 1260 told 7',
  '2025-05-12':
    'highest 4 (7) evening 4 (7) night 3 (5) rest 0 before 128 after 0 (7) kept 3 of 3 bed 1356 seen 1260 told 5',
  '2025-05-19':
    'highest 6 (5) evening 5 (5) night 6 (5) rest 1 before 129 after 18 (7) kept 1 of 5 bed 1398 seen 1260 told 5',
  '2025-05-26':
    'highest 5 (7) evening 5 (7) night 3 (7) rest 1 before 120 after 1 (7) kept 4 of 7 bed 1396 seen 1260 told 7',
  '2025-06-02':
    'highest 6 (7) evening 5 (7) night 5 (7) rest 3 before 120 after 0 (6) kept 5 of 7 bed 1378 seen 1199 told 7',
  '2025-06-09':
    'highest 6 (7) evening 6 (7) night 6 (6) rest 1 before 133 after 17 (7) kept 1 of 7 bed 1413 seen 1260 told 6',
  '2025-06-16':
    'highest 3 (7) evening 3 (7) night 3 (7) rest 0 before 141 after 4 (7) kept 4 of 6 bed 1387 seen 1260 told 6',
  '2025-06-23':
    'highest 3 (7) evening 3 (7) night 3 (7) rest 1 before 135 after 5 (7) kept 3 of 7 bed 1407 seen 1260 told 7',
  '2025-06-30':
    'highest 2 (5) evening 2.5 (4) night 0 (5) rest 1 before 113 after 0 (6) kept 4 of 5 bed 1375 seen 1080 told 3',
  '2025-07-07':
    'highest 6 (7) evening 6 (7) night 6 (7) rest 2 before 136 after 22 (7) kept 2 of 7 bed 1414 seen 1260 told 7',
  '2025-07-14':
    'highest 6 (7) evening 6 (7) night 6 (7) rest 0 before 132 after 25 (7) kept 0 of 7 bed 1420 seen 1260 told 7',
  '2025-07-21':
    'highest 3.5 (6) evening 3 (6) night 4 (5) rest 1 before 110.5 after 0 (6) kept 2 of 3 bed 1359 seen 1080 told 5',
  '2025-07-28':
    'highest 5 (7) evening 5 (6) night 4 (7) rest 1 before 142 after 4 (7) kept 2 of 4 bed 1416 seen 1260 told 7',
  '2025-08-04':
    'highest 7 (7) evening 7 (7) night 6 (7) rest 1 before 135 after 25 (7) kept 2 of 7 bed 1407 seen 1260 told 7',
  '2025-08-11':
    'highest 2 (7) evening 2 (7) night 1 (7) rest 1 before 111 after 0 (5) kept 4 of 5 bed 1361 seen 867 told 7',
  '2025-08-18':
    'highest 5 (6) evening 4.5 (6) night 5 (6) rest 3 before 124.5 after 0 (4) kept 3 of 4 bed 1424.5 seen 720 told 6',
  '2025-08-25':
    'highest 4 (7) evening 4 (7) night 4 (7) rest 3 before 124 after 14 (7) kept 3 of 7 bed 1402 seen 1260 told 7',
  '2025-09-01':
    'highest 3 (7) evening 3 (7) night 2 (6) rest 1 before 133 after 0 (7) kept 5 of 6 bed 1400.5 seen 1260 told 5',
  '2025-09-08':
    'highest 5.5 (4) evening 5 (3) night 4 (4) rest 0 before 124 after 21 (5) kept 1 of 4 bed 1403.5 seen 900 told 4',
  '2025-09-15':
    'highest 3 (7) evening 3 (7) night 3 (7) rest 3 before 116 after 0 (6) kept 5 of 7 bed 1387 seen 1220 told 6',
  '2025-09-22':
    'highest 5 (7) evening 5 (7) night 5 (7) rest 0 before 122 after 12 (7) kept 4 of 7 bed 1380 seen 1260 told 6',
  '2025-09-29':
    'highest 6 (7) evening 6 (7) night 6 (6) rest 1 before 126 after 18 (7) kept 3 of 7 bed 1403 seen 1260 told 6',
  '2025-10-06':
    'highest 3 (7) evening 3 (7) night 3.5 (6) rest 2 before 122 after 6 (7) kept 5 of 7 bed 1380 seen 1260 told 6',
  '2025-10-13':
    'highest 5.5 (6) evening 5 (6) night 5 (5) rest 2 before 125 after 11 (6) kept 3 of 5 bed 1414 seen 1080 told 4',
  '2025-10-20':
    'highest 5 (7) evening 5 (5) night 5 (7) rest 0 before 110 after 0 (7) kept 5 of 7 bed 1403 seen 1260 told 7',
  '2025-10-27':
    'highest 3 (7) evening 3 (7) night 3 (7) rest 1 before 122 after 0 (7) kept 4 of 6 bed 1375.5 seen 1260 told 7',
  '2025-11-03':
    'highest 8 (7) evening 7 (6) night 8 (7) rest 1 before 132 after 29 (7) kept 1 of 2 bed - seen 1260 told 7',
  '2025-11-10':
    'highest 2 (7) evening 2 (7) night 1 (6) rest 0 before 86 after 0 (7) kept 6 of 7 bed 1356 seen 1260 told 6',
  '2025-11-17':
    'highest 5 (7) evening 5 (7) night 4 (7) rest 1 before 122 after 16 (7) kept 5 of 7 bed 1397 seen 1260 told 7',
  '2025-11-24':
    'highest 6 (6) evening 5.5 (6) night 5.5 (6) rest 0 before 128 after 20 (6) kept 2 of 6 bed 1418 seen 1080 told 6',
  '2025-12-01':
    'highest 4 (7) evening 4 (7) night 3 (6) rest 1 before 130 after 0 (7) kept 4 of 6 bed 1393 seen 1260 told 6',
  '2025-12-08':
    'highest 3 (7) evening 3 (7) night 3 (5) rest 3 before 115 after 0 (7) kept 6 of 7 bed 1367 seen 1260 told 5',
  '2025-12-15':
    'highest 2 (7) evening 2.5 (6) night 1 (7) rest 1 before 117 after 0 (7) kept 6 of 7 bed 1368 seen 1260 told 7',
  '2025-12-22':
    'highest 6 (7) evening 5 (6) night 4 (7) rest 1 before 129 after 19.5 (6) kept 3 of 7 bed 1388 seen 1223 told 7',
  '2025-12-29':
    'highest 5 (7) evening 5 (7) night 5 (7) rest 1 before 132 after 10 (7) kept 4 of 7 bed 1384 seen 1260 told 7',
};

/** Days with any rating, of those of the month. */
const MONTHS: Readonly<Record<string, string>> = {
  '2025-01': '26 of 26',
  '2025-02': '27 of 28',
  '2025-03': '29 of 31',
  '2025-04': '29 of 30',
  '2025-05': '29 of 31',
  '2025-06': '30 of 30',
  '2025-07': '28 of 31',
  '2025-08': '30 of 31',
  '2025-09': '27 of 30',
  '2025-10': '30 of 31',
  '2025-11': '29 of 30',
  '2025-12': '31 of 31',
  '2026-01': '4 of 5',
};

const now = nineOn('2026-01-05');
const year = goldenDiary();
const rows = eveningRows(year, { first: '2025-01-06', last: '2026-01-05' }, now);

const middle = ({ median }: Figure) => median ?? '-';

type Legs = Record<'highest' | 'eveningWorst' | 'nightWorst', Figure>;

function legsOf({ highest, eveningWorst, nightWorst }: Legs): string {
  return [
    `highest ${middle(highest)} (${highest.n})`,
    `evening ${middle(eveningWorst)} (${eveningWorst.n})`,
    `night ${middle(nightWorst)} (${nightWorst.n})`,
  ].join(' ');
}

function figuresOf({ story, comparison: { week } }: WeekSummary): string {
  const { beforeBedtime, afterBedtime, kept, bedtime, coverage } = week;
  return [
    legsOf(week),
    `rest ${week.restingWorst.n}`,
    `before ${middle(beforeBedtime)}`,
    `after ${middle(afterBedtime)} (${afterBedtime.n})`,
    `kept ${kept.kept} of ${kept.known}`,
    `bed ${middle(bedtime)}`,
    `seen ${coverage.observed}`,
    `told ${story.checkedIn}`,
  ].join(' ');
}

describe('the figures of the golden year', () => {
  it('are these, week by week', () => {
    const weeks = Object.keys(WEEKS).map((first) => [first, figuresOf(weekSummary(rows, first))]);
    expect(Object.fromEntries(weeks)).toEqual(WEEKS);
  });

  it('are the same on the page of twelve weeks', () => {
    const { weeks = [] } = longView(rows, 1) ?? {};
    const shown = weeks.slice(0, -1).map((week) => {
      const { afterBedtime } = week;
      const after = `after ${middle(afterBedtime)} (${afterBedtime.n})`;
      return [week.first, legsOf(week), after];
    });
    expect(shown).toHaveLength(11);
    for (const [first = '', legs = '', after = ''] of shown) {
      expect(WEEKS[first]).toContain(legs);
      expect(WEEKS[first]).toContain(after);
    }
  });

  it('are the same on the pages for the doctor', () => {
    const summary = doctorSummary(rows, { from: '2025-11-10', to: '2026-01-04' });
    expect(summary).toMatchObject({
      evenings: 56,
      rated: 55,
      nightsRated: 51,
      checkedIn: 51,
      noOnset: 6,
      marked: [],
      nightWorst: { n: 51, median: 3, iqr: { low: 2, high: 5 } },
    });
    expect(summary.points).toHaveLength(88);
    for (const week of stretchesOf(rows, summary)) {
      expect(WEEKS[week.from]).toContain(legsOf(week));
    }
  });

  it('are these, month by month', () => {
    const months = Object.keys(MONTHS).map((month) => {
      const { rated, soFar } = monthSummary(eveningRows(year, rangeOfMonth(month), now), now);
      return [month, `${rated} of ${soFar}`];
    });
    expect(Object.fromEntries(months)).toEqual(MONTHS);
  });

  it('of four weeks each have this regularity', () => {
    const { blocks = [] } = longView(rows, 1) ?? {};
    expect(blocks.map(({ first, bedtime }) => [first, bedtime?.median, bedtime?.n])).toEqual([
      ['2025-10-20', 1384.5, 22],
      ['2025-11-17', 1389, 26],
      ['2025-12-15', 1379, 21],
    ]);
    expect(
      blocks.map(({ regularity }) => [Math.round(regularity.sri ?? 0), regularity.pairs]),
    ).toEqual([
      [90, 18],
      [90, 19],
      [90, 20],
    ]);
  });

  it('go together like this', () => {
    const { main } = associations(rows, NO_CHOICE, []);
    expect(main.look).toMatchObject({
      n: 75,
      window: { first: '2025-10-07', last: '2026-01-04', evenings: 90, marked: 6, unlogged: 9 },
      exposure: { median: 2, iqr: { low: 0, high: 15.5 } },
      outcome: { median: 4, iqr: { low: 2.5, high: 5 } },
      range: { worth: 75 },
      closed: null,
    });
    expect(main.look).toHaveProperty('range.rho', expect.closeTo(0.5982, 4));
  });

  it('were checked three times, and said this', () => {
    const told = allDueVerdicts(rows, NO_CHOICE, [], MADE).map((one) => {
      const { first, last, nights, evenings, says, groups } = one;
      const [rho, low, high] = [one.rho, one.low, one.high].map((value) => value?.toFixed(3));
      const ways = [one.p, one.adjustedP].map((p) => Math.round((p ?? 0) * evenings)).join(' and ');
      const usual = [groups?.less, groups?.more].map((group) => group?.median).join(' and ');
      const worth = Math.round(one.worth ?? 0);
      return `${first} to ${last}: ${says}, ${nights} of ${evenings} worth ${worth}, ${rho} (${low} to ${high}), ${ways} of the ways, usually ${usual}`;
    });
    expect(told).toEqual([
      '2025-01-06 to 2025-04-06: link, 78 of 91 worth 71, 0.663 (0.489 to 0.786), 1 and 1 of the ways, usually 2 and 7',
      '2025-04-07 to 2025-07-06: link, 69 of 91 worth 69, 0.664 (0.487 to 0.788), 1 and 1 of the ways, usually 2.5 and 6.5',
      '2025-07-07 to 2025-10-09: link, 74 of 91 worth 63, 0.684 (0.504 to 0.806), 1 and 1 of the ways, usually 3 and 6',
    ]);
  });

  it('have changed like this', () => {
    const ranges = comparedRanges({ last: '2026-01-04', began: '2025-01-06', visit: null });
    const all = eveningRows(year, { first: '2025-01-06', last: '2026-01-05' }, now);
    const { recent, reference, signs, often, isWorthMentioning } = changeSigns(ranges, {
      recent: rows,
      reference: all,
    });
    expect([recent, reference]).toEqual([
      { first: '2025-12-08', last: '2026-01-04' },
      { first: '2025-01-06', last: '2025-03-02' },
    ]);
    expect(often.recent).toEqual({ n: 28, value: 14 });
    expect(often.reference).toEqual({ n: 55, value: expect.closeTo(13.745, 3) });
    expect(isWorthMentioning).toBe(false);
    expect(
      signs.map(({ sign, state, recent: now, reference: then }) => [sign, state, now, then]),
    ).toEqual([
      ['earlier', 'not-noted', { n: 18, value: 1295 }, { n: 35, value: 1285 }],
      ['arms', 'not-noted', { n: 17, value: 0 }, { n: 40, value: 4 }],
      ['sooner-at-rest', 'not-noted', { n: 17, value: 2 }, { n: 40, value: 3 }],
      ['stronger', 'not-noted', { n: 28, value: 4 }, { n: 55, value: 4 }],
    ]);
  });
});
