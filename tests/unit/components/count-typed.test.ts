import { describe, expect, it } from 'vitest';
import { countTyped } from '../../../components/check-in/count-typed.ts';

describe('what is typed for a count', () => {
  it.each([
    ['0', 0],
    ['07', 7],
    ['500', 500],
    ['1440', 1440],
  ])('%s is the number', (value, count) => {
    expect(countTyped(value, false, 1440)).toBe(count);
  });

  it('is not told when it is empty', () => {
    expect(countTyped('', false, 1440)).toBeNull();
  });

  it.each(['-5', '1441', '2.5', '5000'])('%s is refused', (value) => {
    expect(countTyped(value, false, 1440)).toBe('refused');
  });

  it('is refused when the browser could not read it, which gives it as empty', () => {
    expect(countTyped('', true, 1440)).toBe('refused');
  });
});
