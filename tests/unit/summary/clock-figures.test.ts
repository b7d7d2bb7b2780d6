import { describe, expect, it } from 'vitest';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../../utils/doctor/compared-ranges.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { addEvenings, type EveningKey } from '../../../utils/evening/calendar.ts';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { weekComparison } from '../../../utils/summary/range-figures.ts';
import { at, dataOf, nineOn, planned } from '../diary/diary-rows.ts';

const MONDAY = '2026-03-09';
const NEXT = '2026-03-16';

/** The rows of evenings from one on, each with what was told of it, seen on the evening after the last. */
function rowsFrom(first: EveningKey, told: Partial<EveningRecord>[]) {
  const evenings = told.map((fields, index) => planned(addEvenings(first, index), fields));
  const last = addEvenings(first, told.length);
  return eveningRows(dataOf({ evenings }), { first, last }, nineOn(last));
}

const onsets = (...clocks: string[]) => clocks.map((onset) => ({ onset }));

describe('the onsets of a week', () => {
  const medianOf = (...clocks: string[]) =>
    longView(rowsFrom(MONDAY, onsets(...clocks)), 1)?.weeks.at(-1)?.onset.median;

  it('have a morning before an evening, and the evening before what comes past midnight', () => {
    expect(medianOf('09:00', '19:00', '00:30')).toBe(1140);
    expect(medianOf('09:00', '09:30', '19:00')).toBe(570);
    expect(medianOf('19:00', '00:30', '01:00')).toBe(1470);
  });

  it('have the middle of an even count between the two in the middle, also round midnight', () => {
    expect(medianOf('23:30', '23:50', '00:10', '00:30')).toBe(1440);
    expect(medianOf('20:00', '21:00', '21:30', '23:00')).toBe(1275);
    expect(medianOf('09:00', '10:00', '19:00', '20:00')).toBe(870);
  });

  it('are the same on the print, evening by evening and by the seven', () => {
    const rows = rowsFrom(MONDAY, onsets('09:00', '19:00', '00:30', '05:59', '06:00'));
    const summary = doctorSummary(rows, { from: MONDAY, to: '2026-03-13' });
    expect(summary.onsets.map(({ minutes }) => minutes)).toEqual([540, 1140, 1470, 1799, 360]);
    expect(summary.onsetWeeks[0]?.onset.median).toBe(1140);
  });

  it('that move from the evening into the morning are earlier, and worth mentioning', () => {
    const rows = rowsFrom('2026-01-05', [
      ...Array.from({ length: 56 }, () => ({ onset: '20:00' })),
      ...Array.from({ length: 28 }, () => ({ onset: '09:00' })),
    ]);
    const ranges = comparedRanges({ last: '2026-03-29', began: '2026-01-05', visit: null });
    const [earlier] = changeSigns(ranges, { recent: rows, reference: rows }).signs;
    expect(earlier).toMatchObject({ sign: 'earlier', state: 'noted', recent: { value: 540 } });
  });
});

describe('the bedtimes of a week', () => {
  const beds = (...clocks: string[]) =>
    rowsFrom(
      MONDAY,
      clocks.map((clock, index) => {
        const evening = addEvenings(MONDAY, index);
        return { bed: at(clock < '12:00' ? addEvenings(evening, 1) : evening, clock) };
      }),
    );
  const spreadOf = (...clocks: string[]) => weekComparison(beds(...clocks), MONDAY).week.bedtime;

  it('have the middle of an even count half way between the two in the middle', () => {
    expect(spreadOf('22:00', '22:30', '23:10', '23:40')).toMatchObject({ n: 4, median: 1370 });
    expect(spreadOf('23:40', '22:00', '23:10', '22:30')).toMatchObject({ n: 4, median: 1370 });
  });

  it('lie side by side round midnight, in an odd and in an even count', () => {
    expect(spreadOf('23:50', '00:00', '00:10')).toMatchObject({ median: 1440, sd: 10 });
    expect(spreadOf('23:00', '23:50', '00:10', '01:00')).toMatchObject({ median: 1440 });
    expect(spreadOf('23:00', '23:50', '00:10', '01:00').iqr).toEqual({ low: 1417.5, high: 1462.5 });
  });
});

describe('evenings before "Start"', () => {
  it('are unknown in every figure of their week, and never zero', () => {
    const started = { startedAt: at('2026-03-14', '20:00') };
    const data = dataOf({ evenings: [planned('2026-03-14', { worst: 4 })] });
    const settings = { ...data.settings, ...started };
    const range = { first: MONDAY, last: NEXT };
    const rows = eveningRows({ ...data, settings }, range, nineOn(NEXT));
    for (const row of rows.slice(0, 5)) {
      expect(row).toMatchObject({
        state: 'before',
        eveningWorst: null,
        nightWorst: null,
        restingWorst: null,
        movingWorst: null,
        highest: null,
        onset: null,
        minutes: null,
      });
    }
    const { week } = weekComparison(rows, MONDAY);
    expect(week).toMatchObject({ highest: { n: 1, of: 2 }, afterBedtime: { n: 0, of: 2 } });
    const cells = longView(rows, 1)
      ?.weeks.at(-2)
      ?.cells.map(({ highest }) => highest);
    expect(cells).toEqual([null, null, null, null, null, 4, null]);
  });
});
