import { describe, expect, it } from 'vitest';
import { lag1Autocorrelation } from '../../utils/stats/effective-sample-size.ts';
import { pearson } from '../../utils/stats/spearman.ts';
import { mean } from '../../utils/stats/spread.ts';
import {
  asSeenOn,
  type DiaryKind,
  randomRows,
  STEADY,
  shareOf,
  weeklyLooks,
} from './random-diary.ts';

/** Five diaries of a kind, one after the other, with their details told every evening. */
const rowsOf = (kind: Partial<DiaryKind>) =>
  Array.from({ length: 5 }, (_, seed) =>
    randomRows({ ...STEADY, logged: { share: 1, details: 1, bad: 0 }, ...kind }, seed + 1).slice(
      0,
      -1,
    ),
  );
const known = (values: (number | null)[]) => values.filter((value) => value !== null);
const average = (values: (number | null)[]) => mean(known(values)) ?? 0;

describe('a made-up diary', () => {
  it('is the same for the same seed and another for another one', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => randomRows(STEADY, seed));
    expect(again).toEqual(one);
    expect(other?.map(({ worst }) => worst)).not.toEqual(one?.map(({ worst }) => worst));
  });

  it('has a row for each evening, read by the folds of the product', () => {
    const [rows] = rowsOf({});
    expect(rows).toHaveLength(364);
    for (const row of rows ?? []) {
      expect(row).toMatchObject({ state: 'past', plan: 'planned' });
      expect(row.inTime.nightWorst).toBe(row.nightWorst);
      expect(row.totals.afterBedtime).not.toBe(null);
    }
  });

  it('carries over from evening to evening as much as it is told to', () => {
    const carried = rowsOf({ symptoms: { ...STEADY.symptoms, ar: 0.7 } }).map((rows) =>
      lag1Autocorrelation(known(rows.map(({ nightWorst }) => nightWorst))),
    );
    expect(average(carried)).toBeGreaterThan(0.62);
    expect(average(carried)).toBeLessThan(0.75);
  });

  it('has the share of quiet evenings, and no onset on them', () => {
    const rows = rowsOf({ symptoms: { ...STEADY.symptoms, sd: 3, zeros: 0.8 } }).flat();
    const quiet = rows.filter(({ worst }) => worst === 0);
    expect(quiet.length / rows.length).toBeCloseTo(0.8, 1);
    expect(
      quiet.every(({ onset, atRest }) => onset === 'not-today' && atRest === 'not-today'),
    ).toBe(true);
  });

  it('links the minutes to the night as much as it is told to', () => {
    const linkIn = (link: number) =>
      rowsOf({ screen: { ...STEADY.screen, minutes: 60, link } }).map((rows) =>
        pearson(
          rows.map(({ totals }) => totals.afterBedtime ?? Number.NaN),
          rows.map(({ nightWorst }) => nightWorst ?? Number.NaN),
        ),
      );
    expect(Math.abs(average(linkIn(0)))).toBeLessThan(0.1);
    expect(average(linkIn(0.5))).toBeGreaterThan(0.4);
  });

  it('has worse weekends and a line through the year', () => {
    const symptoms = { ...STEADY.symptoms, weekend: 1, trend: 2 };
    const rows = rowsOf({ symptoms, screen: { ...STEADY.screen, minutes: 60, weekend: 1 } });
    const ofDays = (weekend: boolean, read: (row: (typeof rows)[0][0]) => number | null) =>
      average(rows.flat().flatMap((row) => (row.weekend === weekend ? read(row) : [])));
    const worse = (read: (row: (typeof rows)[0][0]) => number | null) =>
      ofDays(true, read) - ofDays(false, read);
    expect(worse(({ worst }) => worst)).toBeGreaterThan(1.5);
    expect(worse(({ totals }) => totals.afterBedtime)).toBeGreaterThan(20);
    const partOf = (from: number) =>
      average(rows.flatMap((one) => one.slice(from, from + 91).map(({ worst }) => worst)));
    expect(partOf(273) - partOf(0)).toBeGreaterThan(2);
  });

  it('misses evenings at random, or the bad ones', () => {
    const loggedIn = (bad: number) =>
      rowsOf({ logged: { share: 0.6, details: 1, bad } }).flatMap((rows) =>
        rows.map(({ nightWorst }) => nightWorst),
      );
    expect(known(loggedIn(0)).length / 1820).toBeCloseTo(0.6, 1);
    expect(known(loggedIn(0.5)).length / 1820).toBeCloseTo(0.6, 1);
    expect(average(loggedIn(0)) - average(loggedIn(0.5))).toBeGreaterThan(0.4);
  });

  it('changes from the evening on that it is told to', () => {
    const change = (night: number) =>
      night < 182 ? {} : { onsetMinutes: 60, arms: 0.3, points: 2, atRestClasses: 1 };
    const rows = rowsOf({ change });
    const parts = (read: (row: (typeof rows)[0][0]) => number | null) =>
      [rows.map((one) => one.slice(0, 182)), rows.map((one) => one.slice(182))].map((part) =>
        average(part.flat().map(read)),
      ) as [number, number];
    const onset = parts(({ onset }) => (typeof onset === 'number' ? onset : null));
    expect(onset[0] - onset[1]).toBeGreaterThan(50);
    expect(parts(({ arms }) => (arms === null ? null : Number(arms)))[0]).toBe(0);
    expect(parts(({ arms }) => (arms === null ? null : Number(arms)))[1]).toBeCloseTo(0.3, 1);
    const worst = parts(({ worst }) => worst);
    expect(worst[1] - worst[0]).toBeGreaterThan(1.5);
  });

  it('is seen without what comes later, the evening of the look being under way', () => {
    const [rows = []] = rowsOf({});
    const seen = asSeenOn(rows, 20);
    expect(seen).toHaveLength(21);
    expect(seen.map(({ state }) => state).filter((state) => state !== 'past')).toEqual(['running']);
    expect(weeklyLooks(364).slice(0, 3)).toEqual([14, 21, 28]);
    expect(weeklyLooks(364).at(-1)).toBe(364);
  });

  it('is counted in shares', () => {
    expect(shareOf({ kind: { ...STEADY, evenings: 14 }, diaries: 4 }, () => true)).toBe(1);
  });
});
