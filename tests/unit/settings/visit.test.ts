import { describe, expect, it } from 'vitest';
import { lastVisitBefore, withVisitDate } from '../../../utils/settings/visit.ts';

const today = '2026-03-20';
const noted = (date: string | null, last: string | null = null) => ({ date, last, questions: [] });

describe('the last visit', () => {
  it('is the noted one once it is over', () => {
    expect(lastVisitBefore(noted('2026-03-19'), today)).toBe('2026-03-19');
  });

  it('is the one before while the noted one is today or to come', () => {
    expect(lastVisitBefore(noted('2026-03-20', '2025-12-01'), today)).toBe('2025-12-01');
    expect(lastVisitBefore(noted('2026-04-01', '2025-12-01'), today)).toBe('2025-12-01');
    expect(lastVisitBefore(noted('2026-04-01'), today)).toBeNull();
    expect(lastVisitBefore(noted(null), today)).toBeNull();
  });

  it('is kept when the next one is noted', () => {
    expect(withVisitDate(noted('2026-03-19'), '2026-06-01', today)).toEqual({
      date: '2026-06-01',
      last: '2026-03-19',
      questions: [],
    });
  });

  it('is no visit that was only planned and moved', () => {
    expect(withVisitDate(noted('2026-03-25', '2025-12-01'), '2026-03-27', today).last).toBe(
      '2025-12-01',
    );
  });
});
