import { describe, expect, it } from 'vitest';
import { weekStory } from '../../../utils/summary/week-story.ts';
import { keptBy, rowOf, seenOn } from '../diary/diary-rows.ts';

const WEEK = '2026-04-06';

describe('the story of a week', () => {
  it('of an empty diary is that nothing was told', () => {
    expect(weekStory([], WEEK)).toEqual({
      first: '2026-04-06',
      last: '2026-04-12',
      running: false,
      evenings: 0,
      rated: 0,
      checkedIn: 0,
      measured: 0,
      marked: 0,
      highest: null,
      alike: null,
      mostAfterBedtime: null,
      leastAfterBedtime: null,
      kept: { kept: 0, known: 0, of: 0 },
    });
  });

  it('tells the highest evening and those with most and least screen after bedtime', () => {
    const evenings = [
      rowOf('2026-04-06', { eveningWorst: 3, totals: { afterBedtime: 0 }, kept: keptBy(20) }),
      rowOf('2026-04-07', { eveningWorst: 7, totals: { afterBedtime: 45 }, kept: keptBy(40) }),
      rowOf('2026-04-08', { eveningWorst: 2, totals: { afterBedtime: 0 } }),
      rowOf('2026-04-09', { mode: 'illness' }),
    ];
    expect(weekStory(seenOn('2026-04-13', evenings), WEEK)).toMatchObject({
      running: false,
      evenings: 7,
      rated: 3,
      measured: 3,
      marked: 1,
      highest: { value: 7, evenings: ['2026-04-07'], n: 3 },
      mostAfterBedtime: { value: 45, evenings: ['2026-04-07'], n: 3 },
      leastAfterBedtime: { value: 0, evenings: ['2026-04-06', '2026-04-08'], n: 3 },
      kept: { kept: 1, known: 2, of: 3 },
    });
  });

  it('lets nothing stand out of two evenings, or of evenings that are all alike', () => {
    const alike = (days: string[]) =>
      days.map((day) => rowOf(day, { eveningWorst: 4, totals: { afterBedtime: 0 } }));
    const two = [...alike(['2026-04-06']), rowOf('2026-04-07', { eveningWorst: 9 })];
    expect(weekStory(seenOn('2026-04-13', two), WEEK).highest).toBe(null);
    const three = alike(['2026-04-06', '2026-04-07', '2026-04-08']);
    expect(weekStory(seenOn('2026-04-13', three), WEEK)).toMatchObject({
      highest: null,
      alike: 4,
      mostAfterBedtime: null,
      leastAfterBedtime: null,
    });
  });

  it('leaves the minutes of the evening under way out', () => {
    const evenings = [
      ...['2026-04-06', '2026-04-07', '2026-04-08'].map((day, index) =>
        rowOf(day, { totals: { afterBedtime: 10 * (index + 1) } }),
      ),
      rowOf('2026-04-09', { state: 'running', totals: { afterBedtime: 0 } }),
    ];
    expect(weekStory(seenOn('2026-04-09', evenings), WEEK)).toMatchObject({
      running: true,
      evenings: 4,
      measured: 3,
      leastAfterBedtime: { value: 10 },
    });
  });
});
