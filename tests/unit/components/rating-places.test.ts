import { describe, expect, it } from 'vitest';
import { timeAxisOf } from '../../../components/chart/time-axis.ts';
import { marksDrawn } from '../../../components/week/marks-drawn.ts';
import { ratingPlaces } from '../../../components/week/rating-places.ts';
import { weekFrom } from '../../../utils/diary/evening-range.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import { dataOf, nineOn, planned, rated } from '../diary/diary-rows.ts';

const monday = '2026-03-09';

const at = (clock: string, score: Score) =>
  rated(monday, score, 'evening', { clock, id: `${clock} ${score}` });

function placesOf(ratings: Rating[]) {
  const data = dataOf({ evenings: [planned(monday)], ratings });
  const rows = eveningRows(data, weekFrom(monday), nineOn('2026-03-17'));
  const axis = timeAxisOf(rows);
  const [shown] = rows;
  if (!shown) throw new Error('there is no Monday');
  const places = ratingPlaces(shown, axis).map((place) => ({
    lane: place.lane,
    beyond: place.beyond,
    scores: place.ratings.map(({ score }) => score),
  }));
  return { axis, places, marks: marksDrawn(rows, axis) };
}

describe('the ratings of an evening on the picture', () => {
  it('two of the same time stand one below the other', () => {
    expect(placesOf([at('21:30', 4), at('21:30', 6)]).places).toEqual([
      { lane: 0, beyond: null, scores: [4] },
      { lane: 1, beyond: null, scores: [6] },
    ]);
  });

  it('a third shares a dot, and the legend says so', () => {
    const { places, marks } = placesOf([at('21:30', 4), at('21:30', 6), at('21:35', 8)]);
    expect(places.map(({ scores }) => scores)).toEqual([[4], [6, 8]]);
    expect(marks).toContain('legend_several');
  });

  it('those with room between them share a row', () => {
    const { places, marks } = placesOf([at('20:00', 4), at('21:00', 6), at('22:00', 8)]);
    expect(places.map(({ lane }) => lane)).toEqual([0, 0, 0]);
    expect(marks).not.toContain('legend_several');
  });

  it('one given by day stands at the edge, and squeezes no other evening', () => {
    const { axis, places, marks } = placesOf([at('13:30', 2), at('21:00', 6)]);
    expect(axis).toMatchObject({ from: 18 * 60, to: 26 * 60 });
    expect(places).toEqual([
      { lane: 0, beyond: 'before', scores: [2] },
      { lane: 0, beyond: null, scores: [6] },
    ]);
    expect(marks).toContain('legend_beyond');
  });

  it('of what is not drawn the legend says nothing', () => {
    expect([...placesOf([]).marks]).toEqual(['legend_window', 'legend_bedtime']);
  });
});
