import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellWorker } from '../../../entrypoints/shared/save-line.ts';
import { additionOf, deletionOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import { type Change, SETTINGS } from '../../../utils/storage/apply-change.ts';
import { ratingOn, withEmptyStore } from '../storage/store.ts';

withEmptyStore();

let told: unknown[];

beforeEach(() => {
  told = [];
  fakeBrowser.runtime.sendMessage = (message: unknown) => {
    told.push(message);
    return Promise.resolve({ ok: true });
  };
});

const heardOf = (...made: Change[number][]) => {
  tellWorker(made);
  return told.length === 1;
};

describe('the worker hears of', () => {
  it('what it decides by: a rating more or less, a score, a worst, an onset, the night', () => {
    expect(heardOf(additionOf(ratingOn('2026-03-10', 4, 'a')))).toBe(true);
    told = [];
    expect(heardOf(deletionOf({ id: 'a' }, 5))).toBe(true);
    told = [];
    expect(heardOf(worstOf('worst', '2026-03-10', 4))).toBe(true);
    told = [];
    expect(heardOf(worstOf('night-worst', '2026-03-10', null))).toBe(true);
  });

  it('a rating that is taken back', () => {
    const { table, key, after } = additionOf(ratingOn('2026-03-10', 4, 'a'));
    expect(heardOf({ table, key, before: after, after: null } as Change[number])).toBe(true);
  });

  it('nothing else: not of a note, nor of a choice, which it sees by itself', () => {
    expect(heardOf({ table: 'ratings', key: 'a', before: {}, after: { note: 'b' } })).toBe(false);
    expect(
      heardOf({ table: 'evenings', key: '2026-03-10', before: {}, after: { note: 'b' } }),
    ).toBe(false);
    expect(heardOf({ ...SETTINGS, before: {}, after: { theme: 'dark' } })).toBe(false);
  });

  it('several changes once', () => {
    tellWorker([worstOf('worst', '2026-03-10', 4), worstOf('night-worst', '2026-03-10', 5)]);
    expect(told).toEqual([{ type: 'ratings-changed' }]);
  });
});
