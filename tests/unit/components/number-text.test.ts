import { describe, expect, it } from 'vitest';
import { coefficientText, minutesText, pointsText } from '../../../components/words/number-text.ts';
import { english } from './english.ts';

describe('numbers', () => {
  it('of a coefficient have two digits and no leading zero', () => {
    const texts = [0.41, -0.034, -0.001, 1, -1].map((one) => coefficientText(english, one));
    expect(texts).toEqual(['.41', '−.03', '.00', '1.00', '−1.00']);
  });

  it('of a difference bear their sign', () => {
    const texts = [1, -0.5, 0.04, -0.04].map((one) => pointsText(english, one));
    expect(texts).toEqual(['+1', '−0.5', '0', '0']);
  });

  it('of minutes may lie before the bedtime', () => {
    expect(minutesText(english, -80)).toBe('−1 h 20 min');
    expect(minutesText(english, 25)).toBe('25 min');
  });
});
