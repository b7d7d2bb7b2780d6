import { expect, it } from 'vitest';
import { weekBars } from '../../../utils/summary/week-bars.ts';
import { keptBy, rowOf } from '../diary/diary-rows.ts';

it('an evening has a bar where its value is known, a zero among them, and else none', () => {
  const bars = weekBars([
    rowOf('2026-04-06', { eveningWorst: 0, totals: { afterBedtime: 0 }, kept: keptBy(10) }),
    rowOf('2026-04-07'),
    rowOf('2026-04-08', { restingWorst: 8, totals: { afterBedtime: 25 }, kept: keptBy(45) }),
  ]);
  expect(bars).toEqual({
    legs: [0, null, 8],
    afterBedtime: [0, null, 25],
    kept: [true, null, false],
  });
});

it('the minutes of the evening under way are not known yet, and its rating is', () => {
  const row = rowOf('2026-04-06', {
    state: 'running',
    eveningWorst: 5,
    totals: { afterBedtime: 0 },
  });
  expect(weekBars([row])).toMatchObject({ legs: [5], afterBedtime: [null] });
});

it('no bedtime of an evening set aside, or of one without a plan, is kept or not kept', () => {
  const rows = [
    rowOf('2026-04-06', { mode: 'travel', kept: keptBy(0) }),
    rowOf('2026-04-07', { plan: 'no-plan', kept: keptBy(0) }),
  ];
  expect(weekBars(rows).kept).toEqual([null, null]);
});
