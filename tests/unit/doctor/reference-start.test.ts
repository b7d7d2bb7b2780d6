import { describe, expect, it } from 'vitest';
import { referenceStart } from '../../../utils/doctor/reference-start.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';

const evenings = (first: string, count: number, every = 1) =>
  Array.from({ length: count }, (_, index) => addEvenings(first, every * index));

describe('the first evening of the reference', () => {
  it('is the first one told of a diary that is kept', () => {
    expect(referenceStart(evenings('2026-01-05', 60))).toBe('2026-01-05');
    expect(referenceStart(evenings('2026-01-05', 10))).toBe('2026-01-05');
  });

  it('is none while ten are not told', () => {
    expect(referenceStart([])).toBe(null);
    expect(referenceStart(evenings('2026-01-05', 9))).toBe(null);
  });

  it('is no evening that stands alone a year before, nor one of a few', () => {
    const kept = evenings('2026-01-05', 60);
    expect(referenceStart(['2025-01-05', ...kept])).toBe('2026-01-05');
    expect(referenceStart([...evenings('2025-06-01', 9), ...kept])).toBe('2026-01-05');
    expect(referenceStart([...evenings('2025-06-01', 10), ...kept])).toBe('2025-06-01');
  });

  it('has ten of its first 28 evenings told: every third is enough, every fourth is not', () => {
    expect(referenceStart(evenings('2026-01-05', 40, 3))).toBe('2026-01-05');
    expect(referenceStart(evenings('2026-01-05', 40, 4))).toBe(null);
    expect(referenceStart([...evenings('2026-01-05', 9), '2026-02-01'])).toBe('2026-01-05');
    expect(referenceStart([...evenings('2026-01-05', 9), '2026-02-02'])).toBe(null);
  });
});
