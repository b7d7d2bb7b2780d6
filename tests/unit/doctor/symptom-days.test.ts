import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { hadSymptoms, strongestByDay, symptomDays } from '../../../utils/doctor/symptom-days.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import { BERLIN, rated, rowOf, rowsFrom, slept } from '../diary/diary-rows.ts';

const evening = '2026-03-10';
const next = '2026-03-11';

const onsetAt = (onset: string) => ({
  onset: onset === 'not-today' ? ('not-today' as const) : 1,
  stored: { ...rowOf(evening).stored, record: { ...unknownEvening(evening), onset } },
});

const night = (wokenByLegs: boolean) => ({
  sleep: diarySleep(slept(evening, { wokenByLegs }), BERLIN),
});

const had = (told: Parameters<typeof rowOf>[1]) => hadSymptoms(rowOf(evening, told));

describe('any symptoms of an evening', () => {
  it('are not known where nothing was told: silence is no zero', () => {
    expect(had({})).toBeNull();
    expect(had({ factors: ['stress'], bedMinutes: 1350 })).toBeNull();
  });

  it('are none where all that was told is none', () => {
    expect(had({ eveningWorst: 0 })).toBe(false);
    expect(had({ onset: 'not-today' })).toBe(false);
    expect(had({ eveningWorst: 0, nightWorst: 0, ...night(false) })).toBe(false);
  });

  it('are there by any one of what was told', () => {
    expect(had({ eveningWorst: 0, nightWorst: 1 })).toBe(true);
    expect(had({ restingWorst: 8 })).toBe(true);
    expect(had({ onset: 1260 })).toBe(true);
    expect(had({ eveningWorst: 0, ...night(true) })).toBe(true);
  });
});

describe('the days with symptoms', () => {
  it('are counted of those told, and make days a week from seven told on', () => {
    const rows = rowsFrom('2026-03-01', 9, (index) =>
      index === 8 ? {} : { eveningWorst: index < 6 ? 3 : 0 },
    );
    expect(symptomDays(rows)).toMatchObject({ any: { evenings: 6, told: 8 }, aWeek: 5.25 });
    expect(symptomDays(rows.slice(0, 6))).toMatchObject({
      any: { evenings: 6, told: 6 },
      aWeek: null,
    });
  });

  it('say of none that there were none, once seven are told', () => {
    const rows = rowsFrom('2026-03-01', 7, () => ({ eveningWorst: 0 }));
    expect(symptomDays(rows)).toMatchObject({ any: { evenings: 0, told: 7 }, aWeek: 0 });
  });

  it('at rest by day are of the days rated at rest, by the strongest of each', () => {
    const told = [
      { restingWorst: 0 },
      { restingWorst: 5 },
      { restingWorst: 2 },
      { movingWorst: 5 },
      {},
    ] as const;
    const rows = rowsFrom('2026-03-01', 5, (index) => told[index] ?? {});
    const period = { from: '2026-03-01', to: '2026-03-05' };
    expect(doctorSummary(rows, period)).toMatchObject({
      symptoms: { atRest: { evenings: 2, told: 3 } },
      restingWorst: { n: 3, of: 5, median: 2, iqr: { low: 1, high: 3.5 } },
    });
  });

  it('before noon go by the clock on the wall, from six in the morning on', () => {
    const of = (...told: Partial<EveningRow>[]) =>
      symptomDays(told.map((one, day) => rowOf(addEvenings(evening, day), one))).beforeNoon;
    expect(of(onsetAt('09:00'))).toEqual({ evenings: 1, told: 1 });
    expect(of(onsetAt('06:00'))).toEqual({ evenings: 1, told: 1 });
    expect(of(onsetAt('05:59'))).toEqual({ evenings: 0, told: 1 });
    expect(of(onsetAt('12:00'), onsetAt('19:00'))).toEqual({ evenings: 0, told: 2 });
    expect(of(onsetAt('not-today'), {})).toEqual({ evenings: 0, told: 1 });
  });

  it('before noon are told by a rating of the morning as well, which is filed with the evening before', () => {
    const morning = (of: string, score: 0 | 4) =>
      rated(of, score, 'day-resting', { date: addEvenings(of, 1), clock: '09:30' });
    const [second, third] = [addEvenings(evening, 1), addEvenings(evening, 2)];
    const inBed = rated(third, 6, 'night', { date: addEvenings(third, 1), clock: '06:30' });
    const rows = [
      rowOf(evening, { ratings: [morning(evening, 4)] }),
      rowOf(second, { ratings: [morning(second, 0)] }),
      rowOf(third, { ratings: [inBed] }),
    ];
    expect(symptomDays(rows).beforeNoon).toEqual({ evenings: 1, told: 2 });
  });

  it('before noon are one morning, rated then and told in the evening as when the legs started', () => {
    const atNine = { date: next, clock: '09:00' };
    const rows = [
      rowOf(evening, { ratings: [rated(evening, 5, 'day-resting', atNine)] }),
      rowOf(next, onsetAt('09:00')),
    ];
    expect(symptomDays(rows).beforeNoon).toEqual({ evenings: 1, told: 1 });
  });
});

it('by day counts at rest and on the move, and nothing of the evening', () => {
  expect(strongestByDay(rowOf(evening, { restingWorst: 2, movingWorst: 3, eveningWorst: 9 }))).toBe(
    3,
  );
  expect(strongestByDay(rowOf(evening, { eveningWorst: 9 }))).toBeNull();
});
