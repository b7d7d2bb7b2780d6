import { describe, expect, it } from 'vitest';
import { isOnAxis, placeOf, timeAxisOf } from '../../../components/chart/time-axis.ts';
import { weekFrom } from '../../../utils/diary/evening-range.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import type { SleepFields } from '../../../utils/rows/sleep-record.ts';
import { at, BERLIN, dataOf, nineOn, planned, rated, slept } from '../diary/diary-rows.ts';

const monday = '2026-03-09';
const place = { evening: monday, zone: BERLIN };

const axisOf = (rows: Partial<DiaryData>) =>
  timeAxisOf(eveningRows(dataOf(rows), weekFrom(monday), nineOn('2026-03-17')));

const axisWith = (sleep: Partial<SleepFields>) =>
  axisOf({ evenings: [planned(monday)], sleeps: [slept(monday, sleep)] });

describe('the axis of the week', () => {
  it('reaches from before the window to three hours after bedtime where nothing was told', () => {
    expect(axisWith({ quality: 5 })).toMatchObject({ from: 18 * 60, to: 26 * 60 });
  });

  it('reaches to the morning where getting up was told', () => {
    expect(axisWith({ up: at('2026-03-10', '07:10') }).to).toBe(32 * 60);
  });

  it('is not stretched by a mistyped day', () => {
    expect(axisWith({ up: at('2026-03-13', '07:10') }).to).toBe(26 * 60);
  });

  it('draws a mark at its edge whole', () => {
    const ratings = [rated(monday, 3, 'evening', { clock: '18:05' })];
    expect(axisOf({ evenings: [planned(monday)], ratings }).from).toBe(17 * 60);
  });

  it('has no place for what came before it, as a prompt at noon', () => {
    const axis = axisWith({ quality: 5 });
    expect(isOnAxis(axis, at(monday, '13:00'), place)).toBe(false);
    expect(isOnAxis(axis, at(monday, '22:00'), place)).toBe(true);
    expect(placeOf(axis, at(monday, '22:00'), place)).toBe(50);
  });
});
