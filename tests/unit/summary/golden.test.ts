import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../../utils/doctor/compared-ranges.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { offsetMinutesAt } from '../../../utils/evening/instant.ts';
import { allDueVerdicts, associations } from '../../../utils/looks/associations.ts';
import { pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION } from '../../../utils/looks/pairing-question.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { weekComparison } from '../../../utils/summary/range-figures.ts';
import { weekStory } from '../../../utils/summary/week-story.ts';
import { parseBackup } from '../../../utils/transfer/backup-format.ts';
import { GOLDEN_LAST, type GoldenDiary, goldenDiary } from '../../fixtures/golden/diary.ts';
import type { EveningSort } from '../../fixtures/golden/story.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { MADE, NO_CHOICE } from '../looks/looks-rows.ts';

const now = nineOn('2026-01-05');
const today = addEvenings(GOLDEN_LAST, 1);
const year = goldenDiary();
const range = { first: '2025-01-06', last: today };
/** Every evening of the year, and the one under way, of which nothing is known yet. */
const rows = eveningRows(year, range, now);
const evenings = rows.slice(0, -1);

const ofSort = (sort: EveningSort): EveningRow[] => {
  const keys = year.stories
    .filter((story) => story.sort === sort && story.plan.on)
    .map(({ evening }) => evening);
  return evenings.filter(({ evening }) => keys.includes(evening));
};

const marked = (from: EveningRow[]) => from.filter(({ mode }) => mode !== null);

describe('the golden year', () => {
  it('is the same in every run, and another with another seed', () => {
    expect(goldenDiary()).toEqual(year);
    expect(goldenDiary({ seed: 1 }).ratings).not.toEqual(year.ratings);
  });

  it('reads the same in whatever order its rows come', () => {
    const { evenings: records, ratings, screen, sleeps } = year;
    const turned = {
      ...year,
      evenings: records.toReversed(),
      ratings: ratings.toReversed(),
      screen: screen.toReversed(),
      sleeps: sleeps.toReversed(),
    };
    expect(eveningRows(turned, range, now)).toEqual(rows);
  });

  it('holds rows that a backup would take as they are', () => {
    const { settings, evenings, ratings, sleeps, screen, promptLog } = year;
    const backup = {
      format: 'evenfall-backup',
      schemaVersion: 1,
      appVersion: '0',
      exportedAt: '2026-01-05T20:00:00Z',
      zone: 'Europe/Berlin',
      counts: {},
      sha256: '',
      settings,
    };
    const tables = { ratings, evenings, sleeps, screen, promptLog };
    expect(parseBackup({ ...backup, ...tables })).toMatchObject(tables);
  });

  it('has weekends, a journey, an illness, a flare, a holiday and both changes of the clocks', () => {
    const count = (is: (evening: EveningRow) => boolean) => evenings.filter(is).length;
    expect(evenings).toHaveLength(364);
    expect(count(({ weekend }) => weekend)).toBe(104);
    expect(count(({ plan }) => plan === 'no-plan')).toBe(4);
    expect(new Set(evenings.map(({ mode }) => mode))).toEqual(
      new Set([null, 'travel', 'illness', 'flare']),
    );
    expect(count(({ zone }) => zone === 'America/New_York')).toBeGreaterThan(5);
    const offsets = new Set(year.ratings.map(({ at, zone }) => offsetMinutesAt(at, zone)));
    expect(offsets).toEqual(new Set([60, 120, -240]));
  });

  it('keeps the best evenings, the laptop shut early, with 0 minutes after bedtime', () => {
    const best = ofSort('shut-early');
    expect(best.length).toBeGreaterThan(30);
    expect(new Set(best.map(({ totals }) => totals.afterBedtime))).toEqual(new Set([0]));
    const { pairs } = pairingOf(MAIN_QUESTION, rows);
    const paired = best.filter(({ evening }) => pairs.some((pair) => pair.evening === evening));
    expect(paired.length).toBeGreaterThan(5);
  });

  it('makes no zero of what is missing', () => {
    const none = { beforeBedtime: null, lastHour: null, afterBedtime: null, longestStretch: null };
    const missing = ofSort('missing');
    expect(missing.length).toBeGreaterThan(3);
    for (const evening of missing) {
      expect(evening).toMatchObject({ totals: none, highest: null, sleep: null });
    }
    const gone = year.stories.filter(
      ({ sort, night, usedUntil }) => sort === 'unheard' && usedUntil < night.bedtime,
    );
    const unheard = evenings.filter(
      ({ evening, kept }) =>
        gone.some((story) => story.evening === evening) && (kept === null || kept.lateBy > 0),
    );
    expect(unheard.length).toBeGreaterThan(1);
    for (const { totals } of unheard) expect(totals.afterBedtime).toBe(null);
    for (const { eveningWorst, ratings } of ofSort('unlogged'))
      expect([eveningWorst, ratings]).toEqual([null, []]);
  });

  it('leaves marked evenings out of associations, but not out of change signs and the print', () => {
    const flare = marked(evenings).filter(({ mode }) => mode === 'flare');
    const { pairs, window } = pairingOf(MAIN_QUESTION, rows);
    const keys = pairs.map(({ evening }) => evening);
    expect(window?.marked).toBe(flare.length);
    expect(flare.filter(({ evening }) => keys.includes(evening))).toEqual([]);
    const last = flare.at(-1)?.evening ?? '';
    const dayAfter = addEvenings(last, 1);
    const seen = eveningRows(year, { first: '2025-01-06', last: dayAfter }, nineOn(dayAfter));
    const ranges = comparedRanges({ last, began: '2025-01-06', visit: null });
    const then = changeSigns(ranges, { recent: seen, reference: seen });
    const recent = evenings.filter(
      ({ evening, highest }) =>
        evening > addEvenings(last, -28) && evening <= last && highest !== null,
    );
    expect(then.signs.at(-1)?.recent.n).toBe(recent.length);
    const summary = doctorSummary(evenings, { from: flare[0]?.evening ?? '', to: last });
    expect(summary.marked).toHaveLength(flare.length);
    expect(summary.points.every(({ mode }) => mode === 'flare')).toBe(true);
    expect(summary.rated).toBeGreaterThan(0);
  });

  it('finds the link that it was made to hold, with p and range agreeing', () => {
    const verdicts = allDueVerdicts(rows, NO_CHOICE, [], MADE);
    const { main, others } = associations(rows, NO_CHOICE, verdicts);
    expect(main.look).toMatchObject({ shows: 'dots', closed: null });
    expect(main.verdicts.at(-1)).toMatchObject({ says: 'link', looks: 1 });
    expect(main.verdicts.map(({ p, low }) => (p ?? 1) < 0.0125 && (low ?? 0) > 0)).toEqual(
      main.verdicts.map(({ says }) => says === 'link'),
    );
    expect(others.length).toBeGreaterThan(5);
  });
});

describe('a diary of few evenings', () => {
  const shownOf = (diary: GoldenDiary) => {
    const first = diary.stories[0]?.evening ?? addEvenings(today, -90);
    const rows = eveningRows(diary, { first, last: today }, now);
    const { main, others } = associations(rows, NO_CHOICE, []);
    const groups = others.map(({ shows }) => shows);
    const ranges = [main.look, ...others].filter((look) => look.shows === 'dots' && look.range);
    const shifts = others.filter((look) => look.shows === 'groups' && look.shift);
    const comparisons = ranges.length + shifts.length;
    return { rows, main: main.look, groups, comparisons };
  };

  it('of none shows nothing anywhere', () => {
    const { rows, main, comparisons } = shownOf(goldenDiary({ evenings: 0 }));
    expect(rows.filter(({ known }) => known)).toEqual([]);
    expect(main).toMatchObject({ shows: 'counts', n: 0, window: null, span: null });
    expect(comparisons).toBe(0);
    expect(longView(rows, 1)).toBe(null);
    expect(weekStory(rows, '2025-12-29').highest).toBe(null);
  });

  it('of one shows that it is one', () => {
    const { rows, main, groups } = shownOf(goldenDiary({ evenings: 1 }));
    expect(main).toMatchObject({ shows: 'counts', n: 1, window: { evenings: 1 } });
    expect(new Set(groups)).toEqual(new Set(['counts']));
    expect(weekComparison(rows, '2025-12-29').week.highest).toMatchObject({
      n: 1,
      of: 1,
      median: null,
    });
    expect(weekStory(rows, '2025-12-29')).toMatchObject({ evenings: 1, highest: null });
  });

  it('of four shows counts', () => {
    const { main, groups, comparisons } = shownOf(goldenDiary({ evenings: 4 }));
    expect(main).toMatchObject({ shows: 'counts', n: 4 });
    expect(new Set(groups)).toEqual(new Set(['counts']));
    expect(comparisons).toBe(0);
  });

  it('of thirteen shows dots and no coefficient', () => {
    const { rows, main, comparisons } = shownOf(goldenDiary({ evenings: 13 }));
    expect(main.shows).toBe('dots');
    expect(comparisons).toBe(0);
    const began = rows[0]?.evening ?? null;
    expect(comparedRanges({ last: GOLDEN_LAST, began, visit: null })).toBe(null);
  });

  it('of twenty shows a rho to statisticians, and has no verdict', () => {
    const { rows, main } = shownOf(goldenDiary({ evenings: 20 }));
    expect(main).toMatchObject({ shows: 'dots', n: 20, closed: null });
    expect(main).toHaveProperty('range.rho');
    expect(allDueVerdicts(rows, NO_CHOICE, [], MADE)).toEqual([]);
  });

  it('of ninety evenings has no verdict yet, and of a hundred it has one', () => {
    const verdictsOf = (evenings: number) =>
      allDueVerdicts(shownOf(goldenDiary({ evenings })).rows, NO_CHOICE, [], MADE);
    expect(verdictsOf(90)).toEqual([]);
    expect(verdictsOf(100)).toHaveLength(1);
  });

  it('of ten years looks at the last 90 evenings, and misses none', () => {
    const { rows, main } = shownOf(goldenDiary({ evenings: 3_652 }));
    expect(rows.filter(({ state }) => state === 'past')).toHaveLength(3_652);
    expect(main).toMatchObject({
      shows: 'dots',
      window: { first: '2025-10-07', last: '2026-01-04', evenings: 90 },
    });
    expect(main.n).toBeLessThanOrEqual(90);
    const summary = doctorSummary(rows, { from: rows[0]?.evening ?? '', to: GOLDEN_LAST });
    expect(summary.evenings).toBe(3_652);
    expect(summary.highest.n).toBeGreaterThan(3_000);
  });
});
