import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { at, BERLIN, rated, rowOf, rowsFrom, slept } from '../diary/diary-rows.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };

const morning = (evening: string, fields: Partial<SleepRecord>) =>
  diarySleep(slept(evening, fields), BERLIN);

describe('two pages for the doctor', () => {
  it('say of an empty diary how many evenings there were, and nothing else', () => {
    const summary = doctorSummary([], MARCH);
    expect(summary).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-31',
      evenings: 31,
      rated: 0,
      nightsRated: 0,
      checkedIn: 0,
      marked: [],
      eveningWorst: { n: 0, of: 31, median: null, iqr: null },
      points: [],
      onsets: [],
      tried: [],
    });
    expect(summary.sleep.tst).toEqual({ n: 0, of: 31, median: null, iqr: null });
    expect(summary.onsetWeeks.map(({ last }) => last)).toEqual([
      '2026-03-07',
      '2026-03-14',
      '2026-03-21',
      '2026-03-28',
      '2026-03-31',
    ]);
  });

  it('have a range that ends before it begins without a word', () => {
    expect(doctorSummary([], { from: '2026-03-02', to: '2026-03-01' })).toMatchObject({
      evenings: 0,
      onsetWeeks: [],
    });
  });

  it('hold median and quartiles, marked nights among them and named', () => {
    const evenings = rowsFrom('2026-03-01', 5, (index) => ({
      eveningWorst: (2 * index) as Score,
      nightWorst: index < 2 ? 1 : null,
      mode: index === 4 ? 'flare' : null,
    }));
    expect(doctorSummary(evenings, MARCH)).toMatchObject({
      rated: 5,
      nightsRated: 2,
      marked: [{ evening: '2026-03-05', mode: 'flare' }],
      eveningWorst: { n: 5, of: 31, median: 4, iqr: { low: 2, high: 6 } },
      nightWorst: { n: 2, median: null },
    });
  });

  it('set every rating against the clock, also a late one, with what marks its evening', () => {
    const ratings = [rated('2026-03-05', 5, 'evening', { clock: '21:30', late: true })];
    const evenings = [rowOf('2026-03-05', { ratings, mode: 'illness' })];
    expect(doctorSummary(evenings, MARCH).points).toEqual([
      {
        minutes: 1290,
        score: 5,
        slot: 'evening',
        late: true,
        evening: '2026-03-05',
        mode: 'illness',
      },
    ]);
  });

  it('follow the onset week by week', () => {
    const evenings = rowsFrom('2026-03-01', 8, (index) => ({
      onset: index === 7 ? 'not-today' : 1260 - 10 * index,
    }));
    const summary = doctorSummary(evenings, MARCH);
    expect(summary.onsets).toHaveLength(7);
    expect(summary.noOnset).toBe(1);
    expect(summary.onsetWeeks[0]).toMatchObject({
      first: '2026-03-01',
      onset: { n: 7, of: 7, median: 1230 },
    });
    expect(summary.onsetWeeks[1]?.onset.median).toBe(null);
  });

  it('have the nights in one table', () => {
    const evenings = rowsFrom('2026-03-02', 3, (index) => {
      const evening = addEvenings('2026-03-02', index);
      return {
        bedMinutes: 1350,
        sleep: morning(evening, {
          bed: at(evening, '22:30'),
          try: at(evening, '22:30'),
          sol: 30,
          waso: 30 * index,
          wake: at(addEvenings(evening, 1), '06:30'),
          up: at(addEvenings(evening, 1), index === 2 ? '12:30' : '06:30'),
          wokenByLegs: index === 0,
          late: index === 1,
        }),
      };
    });
    const sleepless = rowOf('2026-03-06', { sleep: morning('2026-03-06', { noSleep: true }) });
    expect(doctorSummary([...evenings, sleepless], MARCH).sleep).toMatchObject({
      bed: { n: 3, median: 1350 },
      wake: { n: 3, median: 1830 },
      up: { n: 3, median: 1830, iqr: { low: 1830, high: 2010 } },
      sol: { n: 3, median: 30 },
      waso: { n: 3, median: 30 },
      tst: { n: 4, of: 31, median: 405 },
      quality: { n: 0, median: null },
      wokenByLegs: { nights: 1, told: 3 },
      noSleep: 1,
      late: 1,
    });
  });

  it('list what was tried, how often, and how much it helped where that was said', () => {
    const evenings = rowsFrom('2026-03-01', 4, (index) => ({
      tried: [
        { remedy: 'walked', helped: index === 3 ? null : ((2 * index) as Score) },
        ...(index === 0 ? [{ remedy: 'pack', helped: 5 as const }] : []),
      ],
    }));
    expect(doctorSummary(evenings, MARCH).tried).toEqual([
      {
        remedy: 'walked',
        evenings: 4,
        helped: { n: 3, of: 4, median: 2, iqr: { low: 1, high: 3 } },
      },
      { remedy: 'pack', evenings: 1, helped: { n: 1, of: 1, median: null, iqr: null } },
    ]);
  });
});
