import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { at, BERLIN, rowOf, rowsFrom, seenOn, slept } from '../diary/diary-rows.ts';

// A Wednesday; its week begins on Monday 6 April, the twelve weeks on 19 January.
const today = '2026-04-08';

const viewOf = (evenings: readonly EveningRow[]) => {
  const view = longView(seenOn(today, evenings), 1);
  if (!view) throw new Error('no view');
  return view;
};

/** Slept from 23:00 to 07:00. */
const eightHours = (evening: string) =>
  diarySleep(
    slept(evening, {
      bed: at(evening, '22:45'),
      try: at(evening, '23:00'),
      sol: 0,
      waso: 0,
      wake: at(addEvenings(evening, 1), '07:00'),
    }),
    BERLIN,
  );

describe('the longer view', () => {
  it('has a cell for a day with a rating by day alone, and counts it as rated', () => {
    const week = viewOf([rowOf('2026-04-07', { restingWorst: 8 })])?.weeks.at(-1);
    const cell = week?.cells.find(({ evening }) => evening === '2026-04-07');
    expect(cell).toMatchObject({ highest: 8 });
    expect(week).toMatchObject({ highest: { n: 1 }, eveningWorst: { n: 0 } });
  });

  it('is none of an empty diary', () => {
    expect(longView([], 1)).toBe(null);
  });

  it('is twelve calendar weeks, the one under way the last', () => {
    const view = viewOf([rowOf('2026-04-07', { eveningWorst: 4 })]);
    expect([view.first, view.last]).toEqual(['2026-01-19', '2026-04-12']);
    expect(view.weeks).toHaveLength(12);
    expect(
      view.weeks.at(-1)?.cells.map(({ evening, state, highest }) => [evening, state, highest]),
    ).toEqual([
      ['2026-04-06', 'before', null],
      ['2026-04-07', 'past', 4],
      ['2026-04-08', 'running', null],
      ['2026-04-09', 'coming', null],
      ['2026-04-10', 'coming', null],
      ['2026-04-11', 'coming', null],
      ['2026-04-12', 'coming', null],
    ]);
    expect(view.blocks.map(({ first, last }) => [first, last])).toEqual([
      ['2026-01-19', '2026-02-15'],
      ['2026-02-16', '2026-03-15'],
      ['2026-03-16', '2026-04-12'],
    ]);
    expect(longView(seenOn(today, [rowOf('2026-04-07')]), 7)?.first).toBe('2026-01-18');
  });

  it('has weekly medians from three evenings on, of ratings, onsets and minutes', () => {
    const evenings = rowsFrom('2026-03-30', 7, (index) => ({
      eveningWorst: (index < 3 ? 2 * index : null) as Score | null,
      onset: index < 3 ? 1200 + index : 'not-today',
      totals: { afterBedtime: index < 2 ? 5 : null },
    }));
    expect(viewOf(evenings).weeks.at(-2)).toMatchObject({
      first: '2026-03-30',
      eveningWorst: { n: 3, of: 7, median: 2 },
      nightWorst: { n: 0, of: 7, median: null },
      onset: { n: 3, of: 7, median: 1201 },
      afterBedtime: { n: 2, of: 7, median: null },
    });
  });

  it('has the regularity of four weeks from five pairs of nights on, marked ones left out', () => {
    const nights = (count: number, marked: number) =>
      rowsFrom('2026-03-16', count, (index) => ({
        sleep: eightHours(addEvenings('2026-03-16', index)),
        mode: index < marked ? 'travel' : null,
      }));
    expect(viewOf(nights(6, 0)).blocks.at(-1)?.regularity).toEqual({ sri: 100, pairs: 5 });
    expect(viewOf(nights(5, 0)).blocks.at(-1)?.regularity).toEqual({ sri: null, pairs: 4 });
    expect(viewOf(nights(6, 1)).blocks.at(-1)?.regularity).toEqual({ sri: null, pairs: 4 });
  });

  it('has the spread of bedtimes of four weeks from seven on', () => {
    const bedtimes = (count: number) =>
      rowsFrom('2026-03-16', count, (index) => ({ bedMinutes: 1380 + 30 * (index % 2) }));
    expect(viewOf(bedtimes(6)).blocks.at(-1)?.bedtime).toBe(null);
    expect(viewOf(bedtimes(7)).blocks.at(-1)?.bedtime).toMatchObject({ n: 7, median: 1380 });
  });
});
