import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, union } from '../../../utils/evening/spans.ts';
import { type JoinedScreen, joinScreens, SCREEN_KINDS } from '../../../utils/rows/screen-record.ts';
import { holds } from '../property.ts';
import { session, span, told } from '../screen/life.ts';

function seen(sessions: string[], observed: string[], closed: string[] = []): JoinedScreen {
  return {
    sessions: sessions.map(session),
    observed: observed.map(span),
    closed: closed.map(span),
  };
}

describe('an evening at two computers', () => {
  it('counts a moment at both of them once', () => {
    const desk = seen(['active 20:00 21:00'], ['20:00 21:00']);
    const sofa = seen(['active 20:30 21:30'], ['20:30 21:30']);
    expect(lengthOf(joinScreens([desk, sofa]).sessions)).toBe(90 * 60_000);
    expect(told(joinScreens([desk, sofa]).observed)).toEqual(['20:00 21:30']);
  });

  it('calls a moment active rather than watching, and watching rather than elsewhere', () => {
    const desk = seen(['elsewhere 20:00 22:00', 'active 22:00 22:30'], ['20:00 22:30']);
    const sofa = seen(['watching 21:00 22:15'], ['21:00 22:15']);
    expect(told(joinScreens([desk, sofa]).sessions)).toEqual([
      'elsewhere 20:00 21:00',
      'watching 21:00 22:00',
      'active 22:00 22:30',
    ]);
  });

  it('was not closed while the other one saw', () => {
    const desk = seen(['active 20:00 20:30'], ['20:00 20:30'], ['20:30 22:00']);
    const sofa = seen(['active 21:00 21:30'], ['21:00 21:30']);
    expect(told(joinScreens([desk, sofa]).closed)).toEqual(['20:30 21:00', '21:30 22:00']);
  });

  it('is the evening at one when there is but one, and empty when there is none', () => {
    const desk = seen(['active 20:00 20:30'], ['20:00 20:30'], ['20:30 22:00']);
    expect(joinScreens([desk])).toEqual(desk);
    expect(joinScreens([])).toEqual({ sessions: [], observed: [], closed: [] });
  });
});

describe('however many computers', () => {
  const minute = fc.integer({ min: 0, max: 90 });
  const anySpan = fc
    .tuple(minute, minute)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const anyScreen = fc.record({
    sessions: fc.array(
      fc.tuple(anySpan, fc.constantFrom(...SCREEN_KINDS)).map(([one, kind]) => ({ ...one, kind })),
      { maxLength: 5 },
    ),
    observed: fc.array(anySpan, { maxLength: 5 }),
    closed: fc.array(anySpan, { maxLength: 5 }),
  });

  it('the sessions of all together never overlap and last as long as their union', () => {
    holds(
      fc.property(fc.array(anyScreen, { minLength: 2, maxLength: 4 }), (screens) => {
        const { sessions } = joinScreens(screens);
        const all = union(screens.flatMap((screen) => screen.sessions));
        expect(lengthOf(sessions)).toBe(lengthOf(all));
        expect(union(sessions)).toEqual(all);
        const starts = sessions.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('their order does not matter', () => {
    holds(
      fc.property(anyScreen, anyScreen, (one, other) => {
        expect(joinScreens([one, other])).toEqual(joinScreens([other, one]));
      }),
    );
  });
});
