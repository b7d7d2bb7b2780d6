import { describe, expect, it } from 'vitest';
import {
  type CheckInNight,
  clocksMoved,
  shownDiary,
  shownDoubts,
  shownTimes,
  timesAsked,
} from '../../../utils/check-in/check-in.ts';
import { confirmedFields, type TypedTime, withTime } from '../../../utils/check-in/told-time.ts';
import { isLate } from '../../../utils/ratings/new-rating.ts';
import { type SleepFields, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { sleepFigures } from '../../../utils/sleep/sleep-figures.ts';
import { type NightTimes, NO_TIMES } from '../../../utils/sleep/typed-night.ts';
import { at, utc } from '../evening/zones.ts';

type Items = { evening?: string; suggested?: Partial<NightTimes> } & Partial<SleepFields>;

/** A check-in in Berlin of which only these things are known. */
const nightWith = ({ evening = '2026-11-21', suggested = {}, ...told }: Items): CheckInNight => ({
  evening,
  turnOver: '12:00',
  zone: 'Europe/Berlin',
  sleep: { ...unknownSleep(evening), ...told },
  suggested: { ...NO_TIMES, ...suggested },
});

const usual = {
  bed: at('2026-11-21T21:30Z'),
  try: at('2026-11-21T22:00Z'),
  wake: at('2026-11-22T05:30Z'),
  up: at('2026-11-22T06:00Z'),
};

/** The night after a time was typed. */
function typedIn(night: CheckInNight, typed: TypedTime): CheckInNight {
  const { fields } = withTime(night, typed);
  return { ...night, sleep: { ...night.sleep, ...fields } };
}

const clocks = (night: CheckInNight) => Object.values(shownTimes(night)).map(({ clock }) => clock);

describe('a check-in', () => {
  it('shows suggestions as such, and told times as told', () => {
    const { up, ...others } = usual;
    const times = shownTimes(nightWith({ up, suggested: others }));
    expect(times.bed).toEqual({ clock: '22:30', suggested: true, pass: null });
    expect(times.up).toEqual({ clock: '07:00', suggested: false, pass: null });
  });

  it('reckons with the suggestions as long as they stand', () => {
    const night = nightWith({ sol: 20, waso: 40, suggested: usual });
    expect(sleepFigures(shownDiary(night))).toMatchObject({ tib: 510, tst: 390 });
  });

  it('without sleep asks for the bed only, and forgets nothing that was told', () => {
    const night = nightWith({ ...usual, noSleep: true });
    expect(timesAsked(night.sleep)).toEqual(['bed', 'up']);
    expect(sleepFigures(shownDiary(night))).toMatchObject({ tib: 510, tst: 0, seD: 0 });
    const later = typedIn(night, { time: 'bed', clock: '23:00' });
    expect(later.sleep).toMatchObject({ try: usual.try, wake: usual.wake });
  });
});

describe('a time that is typed', () => {
  it('is stored with where it was told, and nothing of the suggestions is', () => {
    const { fields, moved } = withTime(nightWith({ suggested: usual }), {
      time: 'bed',
      clock: '23:15',
    });
    expect(fields).toEqual({
      bed: at('2026-11-21T22:15Z'),
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
    });
    expect(moved).toBe(false);
  });

  it('is placed among the suggestions: a waking in the evening is one of the next day', () => {
    const night = typedIn(nightWith({ suggested: usual }), { time: 'wake', clock: '18:30' });
    expect(night.sleep.wake).toBe(at('2026-11-22T17:30Z'));
  });

  it('moves the others along: a bed after midnight is told first as one of noon', () => {
    const first = typedIn(nightWith({}), { time: 'up', clock: '13:30' });
    expect(utc(first.sleep.up ?? 0)).toBe('2026-11-22T12:30Z');
    const both = typedIn(first, { time: 'bed', clock: '04:00' });
    expect([both.sleep.bed, both.sleep.up].map((time) => utc(time ?? 0))).toEqual([
      '2026-11-22T03:00Z',
      '2026-11-22T12:30Z',
    ]);
  });

  it('taken away is not told, and with the last one the place is forgotten', () => {
    const night = typedIn(nightWith({}), { time: 'bed', clock: '23:15' });
    expect(withTime(night, { time: 'bed', clock: null }).fields).toEqual({
      bed: null,
      zone: null,
      offsetMinutes: null,
    });
  });

  it('changes nothing when a suggestion is emptied', () => {
    const night = nightWith({ suggested: usual });
    expect(withTime(night, { time: 'bed', clock: null }).fields).toEqual({});
  });

  it('keeps the seconds of a tap that was not touched', () => {
    const bed = at('2026-11-21T21:30:41Z');
    const { fields } = withTime(nightWith({ bed }), { time: 'up', clock: '07:00' });
    expect(fields).not.toHaveProperty('bed');
  });
});

describe('in the night when the clocks change', () => {
  const back = nightWith({
    evening: '2026-10-24',
    bed: at('2026-10-24T21:00Z'),
    up: at('2026-10-25T06:00Z'),
  });

  it('a time that comes twice is the first, and can be the second', () => {
    const first = typedIn(back, { time: 'wake', clock: '02:30' });
    expect(first.sleep.wake).toBe(at('2026-10-25T00:30Z'));
    expect(shownTimes(first).wake.pass).toBe('first');
    const second = typedIn(first, { time: 'wake', clock: '02:30', pass: 'second' });
    expect(second.sleep.wake).toBe(at('2026-10-25T01:30Z'));
    expect(shownTimes(second).wake).toEqual({ clock: '02:30', suggested: false, pass: 'second' });
  });

  it('the second pass stays one when another time is changed', () => {
    const second = typedIn(back, { time: 'wake', clock: '02:30', pass: 'second' });
    const later = typedIn(second, { time: 'up', clock: '07:10' });
    expect(later.sleep.wake).toBe(at('2026-10-25T01:30Z'));
  });

  it('a suggested tap of the second pass is not asked about, and kept as it was', () => {
    const tap = at('2026-10-25T01:40Z');
    const night = nightWith({ evening: '2026-10-24', suggested: { bed: tap } });
    expect(shownTimes(night).bed).toEqual({ clock: '02:40', suggested: true, pass: null });
    expect(confirmedFields(night, at('2026-10-25T08:00Z')).bed).toBe(tap);
  });

  it('the hours that passed are counted', () => {
    expect(clocksMoved(shownDiary(back))).toBe(-60);
    expect(sleepFigures(shownDiary(back)).tib).toBe(540);
    expect(clocksMoved(shownDiary(nightWith(usual)))).toBe(0);
    expect(clocksMoved(shownDiary(nightWith({ bed: usual.bed })))).toBe(0);
  });

  it('a time that was left out moves forward, and says so', () => {
    const spring = nightWith({ evening: '2026-03-28', bed: at('2026-03-28T21:30Z') });
    const { fields, moved } = withTime(spring, { time: 'wake', clock: '02:30' });
    expect(moved).toBe(true);
    expect(fields.wake).toBe(at('2026-03-29T01:30Z'));
    expect(fields.offsetMinutes).toBe(120);
    expect(clocks(typedIn(spring, { time: 'wake', clock: '02:30' }))).toEqual([
      '22:30',
      null,
      '03:30',
      null,
    ]);
  });
});

describe('what is asked about a night', () => {
  it('is nothing while it makes sense, told or suggested', () => {
    expect(shownDoubts(nightWith(usual))).toEqual({ doubts: [], shift: null });
    expect(shownDoubts(nightWith({ suggested: usual }))).toEqual({ doubts: [], shift: null });
  });

  it('is whether eleven in the evening was meant, as soon as bed is told', () => {
    const { bed: _, try: __, ...morning } = usual;
    const night = typedIn(nightWith({ suggested: morning }), { time: 'bed', clock: '11:00' });
    const { doubts, shift } = shownDoubts(night);
    expect(doubts).toEqual([{ type: 'out-of-order', earlier: 'bed', later: 'wake' }]);
    expect(shift).toEqual({ time: 'bed', to: '23:00' });
    const mended = typedIn(night, { time: 'bed', clock: '23:00' });
    expect(shownDoubts(mended)).toEqual({ doubts: [], shift: null });
  });

  it('is not whether a suggested "put away" is in order: it follows into bed', () => {
    const late = { ...usual, try: at('2026-11-22T10:00Z') };
    const night = nightWith({ bed: late.try, suggested: late });
    const orders = shownDoubts(night).doubts;
    expect(orders).toEqual([{ type: 'out-of-order', earlier: 'bed', later: 'wake' }]);
  });

  const { bed, try: tried, up } = usual;
  const evening: TypedTime = { time: 'wake', clock: '18:30' };

  it.each([
    ['all else suggested', nightWith({ suggested: usual })],
    ['into bed told', nightWith({ bed, suggested: { try: tried, up } })],
    ['all told', nightWith(usual)],
  ])('is whether half past six in the morning was meant, with %s', (_, night) => {
    const { doubts, shift } = shownDoubts({ ...typedIn(night, evening), typedLast: 'wake' });
    expect(doubts).toEqual([{ type: 'out-of-order', earlier: 'wake', later: 'up' }]);
    expect(shift).toEqual({ time: 'wake', to: '06:30' });
    const mended = typedIn(typedIn(night, evening), { time: 'wake', clock: '06:30' });
    expect(shownDoubts(mended)).toEqual({ doubts: [], shift: null });
  });

  it('is never whether a suggested time was meant otherwise', () => {
    const late = at('2026-11-22T17:30Z');
    const night = nightWith({ suggested: { ...usual, up: late } });
    const { doubts, shift } = shownDoubts(night);
    expect(doubts).toEqual([{ type: 'long-in-bed', tib: 1200 }]);
    expect(shift).toBeNull();
  });

  it('is whether so many minutes awake are right', () => {
    const { doubts } = shownDoubts(nightWith({ ...usual, sol: 400, waso: 60 }));
    expect(doubts).toEqual([{ type: 'no-time-asleep', awakeMinutes: 460, nightMinutes: 450 }]);
  });
});

describe('"that is right"', () => {
  const morning = at('2026-11-22T07:00Z');

  it('keeps the suggestions that stand, where it was, and when it was said', () => {
    const { up, ...others } = usual;
    expect(confirmedFields(nightWith({ up, suggested: others }), morning)).toEqual({
      ...others,
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
      confirmedAt: morning,
      late: false,
    });
  });

  it('without sleep keeps no times of sleep', () => {
    const fields = confirmedFields(nightWith({ noSleep: true, suggested: usual }), morning);
    expect(fields).toMatchObject({ bed: usual.bed, up: usual.up });
    expect(fields).not.toHaveProperty('wake');
  });

  it('is late more than 24 h after getting up', () => {
    const { up } = usual;
    expect(isLate(up, at('2026-11-23T06:00Z'))).toBe(false);
    expect(isLate(up, at('2026-11-23T06:01Z'))).toBe(true);
    expect(confirmedFields(nightWith(usual), at('2026-11-23T06:01Z')).late).toBe(true);
  });

  it('is late for one who told no time from a day after the turn-over on', () => {
    expect(confirmedFields(nightWith({}), at('2026-11-23T11:00Z')).late).toBe(false);
    expect(confirmedFields(nightWith({}), at('2026-11-23T11:01Z')).late).toBe(true);
  });
});
