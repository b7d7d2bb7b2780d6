import { describe, expect, it } from 'vitest';
import { comparedRanges } from '../../../utils/doctor/compared-ranges.ts';

const began = '2026-01-01';
const since = (last: string, visit: string | null = null) => comparedRanges({ last, began, visit });

describe('the evenings that are compared', () => {
  it('are none of an empty diary, and none before there are 28 and 28 more', () => {
    expect(comparedRanges({ last: '2026-06-01', began: null, visit: null })).toBe(null);
    expect(since('2026-02-24')).toBe(null);
    expect(since('2026-02-25')).toEqual({
      recent: { first: '2026-01-29', last: '2026-02-25' },
      reference: { first: '2026-01-01', last: '2026-01-28' },
      by: 'start',
    });
  });

  it('grow to 56 at the beginning of the diary, which then stands still', () => {
    expect(since('2026-03-10')?.reference).toEqual({ first: '2026-01-01', last: '2026-02-10' });
    expect(since('2026-03-25')?.reference).toEqual({ first: '2026-01-01', last: '2026-02-25' });
    expect(since('2026-03-26')?.reference).toEqual({ first: '2026-01-01', last: '2026-02-25' });
    expect(since('2029-12-31')).toEqual({
      recent: { first: '2029-12-04', last: '2029-12-31' },
      reference: { first: '2026-01-01', last: '2026-02-25' },
      by: 'start',
    });
  });

  it('are those before the last visit where the person chose so, 56 at the most', () => {
    expect(since('2026-12-31', '2026-10-01')).toEqual({
      recent: { first: '2026-12-04', last: '2026-12-31' },
      reference: { first: '2026-08-06', last: '2026-09-30' },
      by: 'visit',
    });
  });

  it('do not reach back beyond the visit, so that no evening is on both sides', () => {
    expect(since('2026-10-12', '2026-10-01')?.recent).toEqual({
      first: '2026-10-01',
      last: '2026-10-12',
    });
    expect(since('2026-10-01', '2026-10-01')?.recent).toEqual({
      first: '2026-10-01',
      last: '2026-10-01',
    });
    expect(since('2026-09-30', '2026-10-01')?.by).toBe('start');
  });

  it('are those of the beginning where fewer than 28 evenings lie before the visit', () => {
    expect(since('2026-12-31', '2026-01-28')?.by).toBe('start');
    expect(since('2026-12-31', '2026-01-29')).toMatchObject({
      reference: { first: '2026-01-01', last: '2026-01-28' },
      by: 'visit',
    });
    expect(since('2026-12-31', '2025-11-01')?.by).toBe('start');
  });
});
