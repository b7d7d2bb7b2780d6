import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebased } from '../../../utils/rows/rebase.ts';
import { holds } from '../property.ts';

type Value = null | number | string | string[] | { [key: string]: Value };

const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Value>(null, 1, 2, 'a'),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('value')),
  ),
})).value;

describe('a change made on a value that is still what it was made from', () => {
  it('comes to what it was meant to be, whatever it is', () => {
    holds(
      fc.property(value, value, (before, after) => {
        expect(rebased(before, before, after, 'made')).toEqual(after);
        expect(rebased(before, before, after, 'standing')).toEqual(after);
      }),
    );
  });

  it('made once more, changes nothing', () => {
    holds(
      fc.property(value, value, (before, after) => {
        expect(rebased(after, before, after, 'made')).toEqual(after);
      }),
    );
  });
});

describe('a change that meets another one', () => {
  const both = (clash: 'made' | 'standing') => rebased(7, 4, 5, clash);

  it('of the same thing wins when it is made now, and yields when it is taken back', () => {
    expect(both('made')).toBe(5);
    expect(both('standing')).toBe(7);
  });

  it('of another key leaves it', () => {
    const before = { bedtime: '22:30', wake: '06:30' };
    const standing = { bedtime: '23:00', wake: '06:30' };
    expect(rebased(standing, before, { bedtime: '22:30', wake: '07:00' }, 'made')).toEqual({
      bedtime: '23:00',
      wake: '07:00',
    });
  });

  it('adds and takes away keys of its own only', () => {
    type Switches = Record<string, boolean>;
    const standing: Switches = { lights: false, walk: true };
    expect(rebased(standing, { walk: true } as Switches, { rate: false }, 'made')).toEqual({
      lights: false,
      rate: false,
    });
  });
});

describe('a list', () => {
  it('gets back the one item that was taken out, at its place', () => {
    expect(rebased(['b', 'c', 'new'], ['b', 'c'], ['a', 'b', 'c'], 'standing')).toEqual([
      'a',
      'b',
      'c',
      'new',
    ]);
    expect(rebased(['a', 'c', 'new'], ['a', 'c'], ['a', 'b', 'c'], 'standing')).toEqual([
      'a',
      'b',
      'c',
      'new',
    ]);
  });

  it('keeps both of two items that were added at once', () => {
    expect(rebased(['a', 'first'], ['a'], ['a', 'second'], 'made')).toEqual([
      'a',
      'second',
      'first',
    ]);
    expect(rebased(['first'], null as string[] | null, ['second'], 'made')).toEqual([
      'second',
      'first',
    ]);
  });

  it('that loses its last item is none again, where it was none before', () => {
    expect(rebased(['a', 'b'], ['a', 'b'], null as string[] | null, 'standing')).toBeNull();
    expect(rebased(['a'], ['a', 'b'] as string[] | null, null, 'standing')).toBeNull();
    expect(rebased(['a', 'b', 'c'], ['a', 'b'] as string[] | null, null, 'standing')).toEqual([
      'c',
    ]);
  });

  it('of moments stays in their order', () => {
    expect(rebased([1, 7, 9], [1, 9], [1, 8, 9], 'standing')).toEqual([1, 7, 8, 9]);
  });

  it('is put in another order around what was added since', () => {
    expect(rebased(['a', 'b', 'c', 'new'], ['a', 'b', 'c'], ['c', 'a', 'b'], 'made')).toEqual([
      'c',
      'a',
      'b',
      'new',
    ]);
  });

  it('holds two items of the same text apart', () => {
    expect(rebased(['a', 'a', 'b'], ['a', 'a'], ['a'], 'made')).toEqual(['a', 'b']);
  });

  it('knows its items by their name while they change', () => {
    const tried = (helped: number | null) => [{ remedy: 'walked', helped }];
    const both = [...tried(null), { remedy: 'pack', helped: null }];
    expect(rebased(both, tried(null), tried(3), 'made')).toEqual([
      { remedy: 'walked', helped: 3 },
      { remedy: 'pack', helped: null },
    ]);
    // It was said since how much it helped: taking the walk back would take that along.
    expect(rebased(tried(8), tried(null), [], 'standing')).toEqual(tried(8));
  });

  it('keeps what was told since, whatever is taken back', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    holds(
      fc.property(list, list, list, (standing, written, former) => {
        const back = rebased(standing, written, former, 'standing');
        const ofOthers = standing.filter((one) => !written.includes(one) || former.includes(one));
        for (const item of ofOthers) expect(back).toContain(item);
        const restored = former.filter((one) => !written.includes(one));
        for (const item of restored) expect(back).toContain(item);
        expect(new Set(back).size).toBe(back.length);
      }),
    );
  });
});
