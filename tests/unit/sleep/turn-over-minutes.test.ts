import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeAt, minutesOfDay } from '../../../utils/evening/clock-time.ts';
import { socialJetlag } from '../../../utils/sleep/social-jetlag.ts';
import { turnOverMinutes, turnOverMinutesAt } from '../../../utils/sleep/turn-over-minutes.ts';
import { spread } from '../../../utils/stats/spread.ts';
import vectors from '../../fixtures/vectors/sleep.json';
import { anyClock, at } from '../evening/zones.ts';
import { holds } from '../property.ts';

const NOON = '12:00';
const fromNoon = (clock: string) => turnOverMinutes(clock, NOON);

describe('turn-over-based minutes', () => {
  it.each([
    ['23:45', '12:00', 1425],
    ['00:15', '12:00', 1455],
    ['11:59', '12:00', 2159],
    ['12:00', '12:00', 720],
    ['08:00', '17:00', 1920],
    ['17:00', '17:00', 1020],
    ['00:00', '00:00', 0],
  ])('of %s with a turn-over at %s are %i', (clock, turnOver, minutes) => {
    expect(turnOverMinutes(clock, turnOver)).toBe(minutes);
  });

  it('of an instant are those of its wall clock', () => {
    const bed = at('2026-11-21T23:15:40Z');
    expect(turnOverMinutesAt({ at: bed, zone: 'Europe/Berlin' }, NOON)).toBe(1455);
    expect(turnOverMinutesAt({ at: bed, zone: 'America/New_York' }, NOON)).toBe(1095);
  });

  it('lead back to the clock time and lie within the day from its turn-over on', () => {
    holds(
      fc.property(anyClock, anyClock, (clock, turnOver) => {
        const minutes = turnOverMinutes(clock, turnOver);
        expect(clockTimeAt(minutes)).toBe(clock);
        expect(minutes - minutesOfDay(turnOver)).toBeGreaterThanOrEqual(0);
        expect(minutes - minutesOfDay(turnOver)).toBeLessThan(1440);
      }),
    );
  });
});

describe('the spread of bedtimes', () => {
  it.each(vectors.bedtimeSpread)('of $bedtimes is $sampleSdMinutes min', (vector) => {
    const { n, median, iqr, sd } = spread(vector.bedtimes.map(fromNoon));
    expect(sd).toBeCloseTo(vector.sampleSdMinutes, 4);
    expect({ n, median, iqr }).toEqual({ n: 5, median: 1440, iqr: { low: 1425, high: 1455 } });
  });

  it.each(vectors.bedtimeSpread)('of raw clock minutes would be $wrongIfRawClock', (vector) => {
    const { sd } = spread(vector.bedtimes.map(minutesOfDay));
    expect(sd).toBeCloseTo(vector.wrongIfRawClock, 3);
  });
});

describe('social jetlag', () => {
  it.each(vectors.socialJetlag)(
    'from $work on work days to $free on free days is $hours h',
    (vector) => {
      const work = [fromNoon(vector.work), fromNoon(vector.work)];
      const free = [fromNoon(vector.free), fromNoon(vector.free)];
      expect(socialJetlag({ work, free })).toBe(vector.hours * 60);
    },
  );

  it('compares the means, also round midnight', () => {
    const work = ['23:50', '00:10', '00:30'].map(fromNoon);
    const free = ['01:00', '02:00'].map(fromNoon);
    expect(socialJetlag({ work, free })).toBe(80);
  });

  it('goes the shorter way round the clock', () => {
    const work = ['13:00', '13:00'].map(fromNoon);
    const free = ['11:00', '11:00'].map(fromNoon);
    expect(socialJetlag({ work, free })).toBe(-120);
    expect(socialJetlag({ work: free, free: work })).toBe(120);
  });

  it('is 12 h later, not earlier, when both ways are as long', () => {
    const work = ['13:00', '13:00'].map(fromNoon);
    const free = ['01:00', '01:00'].map(fromNoon);
    expect(socialJetlag({ work, free })).toBe(720);
    expect(socialJetlag({ work: free, free: work })).toBe(720);
  });

  it('needs two nights of each', () => {
    expect(socialJetlag({ work: [1600], free: [1700, 1700] })).toBeNull();
    expect(socialJetlag({ work: [1600, 1600], free: [1700] })).toBeNull();
    expect(socialJetlag({ work: [], free: [] })).toBeNull();
  });
});
