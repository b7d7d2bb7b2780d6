import { describe, expect, it } from 'vitest';
import { hourMedians, onsetAxis } from '../../../components/doctor/plot-figures.ts';

describe('the median of an hour', () => {
  it('is drawn from three ratings on, after midnight as well', () => {
    const points = [
      { minutes: 1260, score: 2 },
      { minutes: 1275, score: 4 },
      { minutes: 1319, score: 7 },
      { minutes: 1320, score: 9 },
      { minutes: 1330, score: 9 },
      { minutes: 1441, score: 6 },
      { minutes: 1442, score: 8 },
      { minutes: 1443, score: 7 },
    ];
    expect(hourMedians(points)).toEqual([
      { from: 1260, to: 1320, median: 4 },
      { from: 1440, to: 1500, median: 7 },
    ]);
  });

  it('is not drawn where nothing was rated', () => {
    expect(hourMedians([])).toEqual([]);
  });
});

describe('the hours beside the onsets', () => {
  it('are whole ones round all of them, at least four', () => {
    expect(onsetAxis([1265, 1290])).toEqual({
      from: 1260,
      to: 1500,
      ticks: [1260, 1320, 1380, 1440, 1500],
    });
  });

  it('are named in steps where there are many', () => {
    expect(onsetAxis([730, 1500]).ticks).toEqual([720, 900, 1080, 1260, 1440]);
  });
});
