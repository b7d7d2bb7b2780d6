import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeAt } from '../../../utils/evening/clock-time.ts';
import { MINUTE_MS, wallClockAt } from '../../../utils/evening/instant.ts';
import { type SleepDiary, sleepSpan } from '../../../utils/sleep/sleep-diary.ts';
import { sleepFigures } from '../../../utils/sleep/sleep-figures.ts';
import vectors from '../../fixtures/vectors/sleep.json';
import { at, utc } from '../evening/zones.ts';
import { holds } from '../property.ts';
import { anySoundDiary, BERLIN, diaryOf, typedDiary } from './diaries.ts';

const DAY_MS = 1440 * MINUTE_MS;

const night = typedDiary(
  { bed: '22:30', try: '23:00', wake: '06:30', up: '07:00' },
  { sol: 40, waso: 35 },
);

describe('the figures of a night', () => {
  it.each(vectors.diary)('of the fixture are reproduced', (vector) => {
    const { bed, wake, up, sol, waso } = vector;
    const figures = sleepFigures(typedDiary({ bed, try: vector.try, wake, up }, { sol, waso }));
    expect(figures).toMatchObject({ tib: vector.TIB, spt: vector.SPT, tst: vector.TST });
    expect(figures.se).toBeCloseTo(vector.SE, 4);
    expect(figures.seD).toBeCloseTo(vector.SE_D, 4);
    expect(clockTimeAt(wallClockAt(figures.midsleep ?? 0, BERLIN).minutes)).toBe(vector.midsleep);
  });

  it('count minutes of trying to sleep after the final waking in the efficiency of the diary only', () => {
    const { se, seD } = sleepFigures({ ...night, tasafa: 20 });
    expect(se).toBeCloseTo(73.5294, 4);
    expect(seD).toBeCloseTo(79.7872, 4);
  });

  it('have a midsleep on the half minute when the period has an odd length', () => {
    const { midsleep } = sleepFigures({ ...night, sol: 41 });
    expect(midsleep).toBe(at('2026-11-22T02:05:30Z'));
  });

  it('of nothing told are unknown', () => {
    const unknown = { tib: null, spt: null, tst: null, se: null, seD: null, midsleep: null };
    expect(sleepFigures(diaryOf())).toEqual(unknown);
  });

  it.each<[keyof SleepDiary, string[]]>([
    ['bed', ['tib', 'se']],
    ['up', ['tib', 'se']],
    ['try', ['spt', 'tst', 'se', 'seD', 'midsleep']],
    ['wake', ['spt', 'tst', 'se', 'seD', 'midsleep']],
    ['sol', ['spt', 'tst', 'se', 'seD', 'midsleep']],
    ['waso', ['tst', 'se', 'seD']],
    ['tasafa', []],
  ])('without %s lack just %j', (item, lacking) => {
    const figures = Object.entries(sleepFigures({ ...night, [item]: null }));
    expect(figures.flatMap(([name, value]) => (value === null ? name : []))).toEqual(lacking);
  });

  it('of an impossible night are the impossible numbers, and there is no midsleep', () => {
    const figures = sleepFigures({ ...night, sol: 500 });
    expect(figures).toMatchObject({ spt: -50, tst: -85, midsleep: null });
  });

  it.each<[string, Partial<SleepDiary>]>([
    ['awake in the evening', { wake: at('2026-11-22T17:30Z') }],
    ['put away before going to bed', { try: at('2026-11-21T21:00Z') }],
    ['in bed after getting up', { bed: at('2026-11-22T07:00Z'), try: null }],
  ])('of times out of order are the time in bed alone: %s', (_, items) => {
    const { tib, ...others } = sleepFigures({ ...night, ...items });
    expect(tib).not.toBeNull();
    expect(others).toEqual({ spt: null, tst: null, se: null, seD: null, midsleep: null });
  });

  it('are not out of order by the seconds of a tap', () => {
    const bed = at('2026-11-21T22:00:41Z');
    expect(sleepFigures({ ...night, bed }).tst).toBe(375);
  });

  it('never have more sleep than time in bed', () => {
    const time = fc.option(fc.integer({ min: 0, max: 2000 }).map((minute) => minute * MINUTE_MS));
    const times = fc.record({ bed: time, try: time, wake: time, up: time });
    holds(
      fc.property(times, fc.nat(300), fc.nat(300), (told, sol, waso) => {
        const { tib, tst } = sleepFigures(diaryOf({ ...told, sol, waso }));
        if (tib !== null && tst !== null) expect(tst).toBeLessThanOrEqual(tib);
      }),
    );
  });

  it('of no time in bed have no efficiency', () => {
    expect(sleepFigures({ ...night, up: night.bed }).se).toBeNull();
  });
});

describe('a night without sleep', () => {
  it('has a total sleep time and efficiencies of 0, and no midsleep', () => {
    expect(sleepFigures({ ...night, noSleep: true })).toEqual({
      tib: 510,
      spt: null,
      tst: 0,
      se: 0,
      seD: 0,
      midsleep: null,
    });
  });

  it('has them when nothing else was told', () => {
    const figures = sleepFigures(diaryOf({ noSleep: true }));
    expect(figures).toEqual({ tib: null, spt: null, tst: 0, se: 0, seD: 0, midsleep: null });
  });
});

describe('a night in which the clocks change', () => {
  it.each([
    ['2026-10-24', 'Europe/Berlin', 570, 470, 435, 76.3158, 85.2941, '2026-10-25T01:35Z'],
    ['2026-03-28', 'Europe/Berlin', 450, 350, 315, 70, 80.7692, '2026-03-29T01:35Z'],
    ['2026-10-31', 'America/New_York', 570, 470, 435, 76.3158, 85.2941, '2026-11-01T07:35Z'],
    ['2026-03-07', 'America/New_York', 450, 350, 315, 70, 80.7692, '2026-03-08T07:35Z'],
    ['2026-04-04', 'Australia/Lord_Howe', 540, 440, 405, 75, 84.375, '2026-04-04T16:20Z'],
    ['2026-10-03', 'Australia/Lord_Howe', 480, 380, 345, 71.875, 82.1429, '2026-10-03T16:20Z'],
  ])('%s in %s is as long as it was: %i min in bed', (...literal) => {
    const [evening, zone, tib, spt, tst, se, seD, midsleep] = literal;
    const times = { bed: '22:30', try: '23:00', wake: '06:30', up: '07:00' };
    const figures = sleepFigures(typedDiary({ ...times, evening, zone }, { sol: 40, waso: 35 }));
    expect(figures).toMatchObject({ tib, spt, tst });
    expect(figures.se).toBeCloseTo(se, 4);
    expect(figures.seD).toBeCloseTo(seD, 4);
    expect(utc(figures.midsleep ?? 0)).toBe(midsleep);
  });
});

describe('any sound night', () => {
  it('has efficiencies of 0 to 100 percent', () => {
    holds(
      fc.property(anySoundDiary, (diary) => {
        const { tst, se, seD } = sleepFigures(diary);
        expect(tst).toBeGreaterThan(0);
        for (const percent of [se, seD]) {
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('has its midsleep within its sleep', () => {
    holds(
      fc.property(anySoundDiary, (diary) => {
        const { midsleep, spt } = sleepFigures(diary);
        const { start = 0, end = 0 } = sleepSpan(diary) ?? {};
        expect(midsleep).toBeGreaterThanOrEqual(start);
        expect(midsleep).toBeLessThanOrEqual(end);
        expect(end - start).toBe((spt ?? 0) * MINUTE_MS);
      }),
    );
  });

  it('has the same figures a day later', () => {
    const later = (time: number | null) => (time === null ? null : time + DAY_MS);
    holds(
      fc.property(anySoundDiary, (diary) => {
        const { bed, try: tried, wake, up } = diary;
        const moved = { bed: later(bed), try: later(tried), wake: later(wake), up: later(up) };
        const before = sleepFigures(diary);
        const after = sleepFigures({ ...diary, ...moved });
        expect(after).toEqual({ ...before, midsleep: later(before.midsleep) });
      }),
    );
  });
});
