import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import { isFirstVisit, toldEvenings } from '../../../utils/doctor/first-visit.ts';
import { BERLIN, rowOf, rowsFrom, slept } from '../diary/diary-rows.ts';

const evening = '2026-03-10';

describe('the sheet for a first visit', () => {
  it('is for a diary of fewer than fourteen evenings that were logged', () => {
    const logged = (evenings: number) =>
      rowsFrom('2026-03-01', 30, (index) => (index < evenings ? { eveningWorst: 0 } : {}));
    expect(isFirstVisit([])).toBe(true);
    expect(isFirstVisit(logged(13))).toBe(true);
    expect(isFirstVisit(logged(14))).toBe(false);
  });

  it('counts an evening of which only the night was told', () => {
    const sleep = diarySleep(slept(evening, { quality: 4 }), BERLIN);
    expect(toldEvenings([rowOf(evening, { sleep }), rowOf('2026-03-11')])).toEqual([
      {
        evening,
        byDay: null,
        worst: null,
        nightWorst: null,
        onset: null,
        bed: null,
        tst: null,
        sleepy: null,
        inTheWay: null,
      },
    ]);
  });

  it('has what a check-in says of the day before', () => {
    const sleep = slept(evening, { sleepy: 7, inTheWay: 0 });
    const stored = { ...rowOf(evening).stored, sleep };
    const row = rowOf(evening, { sleep: diarySleep(sleep, BERLIN), stored });
    expect(toldEvenings([row])).toMatchObject([{ evening, sleepy: 7, inTheWay: 0 }]);
  });

  it('has each evening as it was told, in the order of the dates', () => {
    const told = rowOf(evening, {
      restingWorst: 2,
      eveningWorst: 5,
      nightWorst: 3,
      onset: 'not-today',
      bedMinutes: 1350,
      sleep: diarySleep(slept(evening, { noSleep: true }), BERLIN),
    });
    expect(toldEvenings([rowOf('2026-03-09', { eveningWorst: 1 }), told])).toMatchObject([
      { evening: '2026-03-09', worst: 1, byDay: null },
      {
        evening,
        byDay: 2,
        worst: 5,
        nightWorst: 3,
        onset: 'not-today',
        bed: 1350,
        tst: 0,
      },
    ]);
  });
});
