import { describe, expect, it } from 'vitest';
import { lastUseBefore } from '../../../utils/ratings/slot.ts';

const used = [
  { start: 100, end: 200 },
  { start: 300, end: 400 },
];

describe('the last use before a moment', () => {
  it.each([
    ['in use', 350, 350],
    ['just after use', 420, 400],
    ['between two stretches', 250, 200],
    ['before any use', 50, null],
  ])('%s', (_, at, expected) => {
    expect(lastUseBefore(used, at)).toBe(expected);
  });

  it('is unknown where nothing was seen', () => {
    expect(lastUseBefore([], 100)).toBeNull();
  });
});
