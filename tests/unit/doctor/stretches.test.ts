import { describe, expect, it } from 'vitest';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { doctorSummary, stretchesOf } from '../../../utils/doctor/doctor-summary.ts';
import { GOLDEN_ZONE, goldenDiary } from '../../fixtures/golden/diary.ts';

const now = { at: Date.parse('2026-01-05T12:00:00Z'), zone: GOLDEN_ZONE };
const year = { first: '2025-01-06', last: '2026-01-05' };
const evenings = eveningRows(goldenDiary(), year, now);
const rowsFrom = (from: string) =>
  stretchesOf(evenings, doctorSummary(evenings, { from, to: '2026-01-04' }));

describe('the rows of a print', () => {
  it('are its weeks, from its first day on', () => {
    const rows = rowsFrom('2025-12-08');
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ['2025-12-08', '2025-12-14'],
      ['2025-12-15', '2025-12-21'],
      ['2025-12-22', '2025-12-28'],
      ['2025-12-29', '2026-01-04'],
    ]);
    expect(rows.every(({ highest }) => highest.n <= 7)).toBe(true);
  });

  it('end with a shorter one where the weeks do not come out even', () => {
    expect(rowsFrom('2025-12-24').at(-1)).toMatchObject({ from: '2025-12-31', to: '2026-01-04' });
  });

  it('are never more than nine, however long it was since the visit', () => {
    const rows = rowsFrom('2025-01-06');
    expect(rows).toHaveLength(9);
    expect(rows.reduce((sum, { highest }) => sum + highest.of, 0)).toBe(364);
  });

  it('add up to what the whole period counts', () => {
    const whole = doctorSummary(evenings, { from: '2025-11-10', to: '2026-01-04' });
    const rows = rowsFrom('2025-11-10');
    expect(rows.reduce((sum, { highest }) => sum + highest.n, 0)).toBe(whole.highest.n);
    expect(rows.reduce((sum, { tst }) => sum + tst.n, 0)).toBe(whole.sleep.tst.n);
  });
});
