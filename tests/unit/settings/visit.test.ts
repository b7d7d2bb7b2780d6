import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import {
  LONGEST_LINE,
  lastVisitBefore,
  MOST_TAKEN_AT,
  VISIT_LINES,
  withTakenAt,
  withVisitDate,
} from '../../../utils/settings/visit.ts';

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

describe('the clock times of what is taken', () => {
  it('are kept once each, in the order of the clock', () => {
    expect(withTakenAt([], '22:00')).toEqual(['22:00']);
    expect(withTakenAt(['22:00'], '08:30')).toEqual(['08:30', '22:00']);
    expect(withTakenAt(['08:30', '22:00'], '22:00')).toEqual(['08:30', '22:00']);
  });

  it('are four at the most', () => {
    const four = ['06:00', '12:00', '18:00', '22:00'];
    expect(withTakenAt(four, '20:00')).toEqual(four);
  });
});

describe('the lines for the visit', () => {
  const kept = (line: string, length: number) => {
    const visitLines = { ...DEFAULT_SETTINGS.visitLines, [line]: 'x'.repeat(length) };
    return Reflect.get(parseSettings({ visitLines }).visitLines, line).length;
  };

  it.each(VISIT_LINES)('are kept as long as they can be typed, and no longer: %s', (line) => {
    expect(kept(line, LONGEST_LINE[line])).toBe(LONGEST_LINE[line]);
    expect(kept(line, LONGEST_LINE[line] + 1)).toBe(0);
  });

  it('are kept with as many clock times as can be told', () => {
    const takenAt = ['06:00', '12:00', '18:00', '20:00', '22:00'];
    const visitLines = { ...DEFAULT_SETTINGS.visitLines, takenAt };
    expect(parseSettings({ visitLines }).visitLines.takenAt).toHaveLength(MOST_TAKEN_AT);
  });
});
