import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../utils/evening/evening-of.ts';
import { clipAll, clipTo, lengthOf, subtract, union } from '../../../utils/evening/spans.ts';
import { holds } from '../property.ts';
import { span, told } from '../screen/life.ts';

const spans = (...times: string[]) => times.map(span);

describe('a span within bounds', () => {
  it.each([
    ['20:00 21:00', '19:00 22:00', '20:00 21:00'],
    ['18:00 21:00', '19:00 22:00', '19:00 21:00'],
    ['20:00 23:00', '19:00 22:00', '20:00 22:00'],
    ['18:00 23:00', '19:00 22:00', '19:00 22:00'],
    ['23:30 00:30', '23:00 00:00', '23:30 00:00'],
  ])('%s within %s is %s', (times, bounds, clipped) => {
    expect(clipTo(span(times), span(bounds))).toEqual(span(clipped));
  });

  it.each([
    ['18:00 19:00', '19:00 22:00'],
    ['22:00 23:00', '19:00 22:00'],
    ['17:00 18:00', '19:00 22:00'],
    ['20:00 20:00', '19:00 22:00'],
    ['21:00 20:00', '19:00 22:00'],
  ])('of %s nothing lies within %s', (times, bounds) => {
    expect(clipTo(span(times), span(bounds))).toBeNull();
  });

  it('keeps its kind', () => {
    const films = [{ ...span('18:00 21:00'), kind: 'watching' }];
    expect(clipAll(films, span('19:00 22:00'))).toEqual([
      { ...span('19:00 21:00'), kind: 'watching' },
    ]);
  });
});

describe('spans together', () => {
  it.each([
    [[], []],
    [['20:00 21:00'], ['20:00 21:00']],
    [['20:00 21:00', '21:00 22:00'], ['20:00 22:00']],
    [['21:00 22:00', '20:00 21:30'], ['20:00 22:00']],
    [['20:00 22:00', '20:30 21:00'], ['20:00 22:00']],
    [
      ['21:00 22:00', '19:00 20:00'],
      ['19:00 20:00', '21:00 22:00'],
    ],
    [['20:00 20:00', '21:00 22:00'], ['21:00 22:00']],
    [['22:00 20:00'], []],
  ])('%j are %j', (apart, joined) => {
    expect(told(union(spans(...apart)))).toEqual(joined);
  });

  it.each([
    [['20:00 22:00'], ['20:30 21:00'], ['20:00 20:30', '21:00 22:00']],
    [['20:00 22:00'], ['19:00 23:00'], []],
    [['20:00 22:00'], ['19:00 21:00'], ['21:00 22:00']],
    [['20:00 22:00'], ['21:00 23:00'], ['20:00 21:00']],
    [['20:00 22:00'], ['22:00 23:00', '19:00 20:00'], ['20:00 22:00']],
    [['20:00 21:00', '22:00 23:00'], ['20:30 22:30'], ['20:00 20:30', '22:30 23:00']],
    [['20:00 21:00', '20:30 22:00'], [], ['20:00 22:00']],
  ])('%j without %j are %j', (whole, others, left) => {
    expect(told(subtract(spans(...whole), spans(...others)))).toEqual(left);
  });
});

describe('the algebra of spans', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([start, end]): Span => ({ start, end }));
  const anySpans = fc.array(anySpan, { maxLength: 12 });
  const has = (some: readonly Span[], at: number) =>
    some.some(({ start, end }) => start <= at && at < end);
  const moments = Array.from({ length: 61 }, (_, at) => at);
  const isTidy = (some: readonly Span[]) =>
    some.every(({ start, end }, index) => start < end && (some[index + 1]?.start ?? 99) > end);

  it('the union holds the moments of all, each once, in order and apart', () => {
    holds(
      fc.property(anySpans, (some) => {
        const joined = union(some);
        expect(moments.filter((at) => has(joined, at))).toEqual(
          moments.filter((at) => has(some, at)),
        );
        expect(isTidy(joined)).toBe(true);
        expect(lengthOf(joined)).toBe(moments.filter((at) => has(some, at)).length);
        expect(union(joined)).toEqual(joined);
      }),
      1_000,
    );
  });

  it('what is left holds the moments of the one without those of the other', () => {
    holds(
      fc.property(anySpans, anySpans, (some, others) => {
        const left = subtract(some, others);
        const expected = moments.filter((at) => has(some, at) && !has(others, at));
        expect(moments.filter((at) => has(left, at))).toEqual(expected);
        expect(lengthOf(left)).toBe(expected.length);
      }),
      1_000,
    );
  });

  it('lengths add up: both together are the one and what the other has besides', () => {
    holds(
      fc.property(anySpans, anySpans, (some, others) => {
        const both = lengthOf(union([...some, ...others]));
        expect(both).toBe(lengthOf(union(some)) + lengthOf(subtract(others, some)));
        const shared = lengthOf(union(some)) - lengthOf(subtract(some, others));
        expect(both).toBe(lengthOf(union(some)) + lengthOf(union(others)) - shared);
      }),
      1_000,
    );
  });

  it('bounds part a union in what lies within and what lies without', () => {
    holds(
      fc.property(anySpans, anySpan, (some, bounds) => {
        const joined = union(some);
        const within = lengthOf(clipAll(joined, bounds));
        const without = lengthOf(subtract(joined, [bounds]));
        expect(within + without).toBe(lengthOf(joined));
      }),
      1_000,
    );
  });

  it('changes nothing that it was given', () => {
    holds(
      fc.property(anySpans, anySpans, (some, others) => {
        const before = structuredClone([some, others]);
        union(some);
        subtract(some, others);
        expect([some, others]).toEqual(before);
      }),
    );
  });
});
