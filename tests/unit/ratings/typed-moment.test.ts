import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import {
  comesTwice,
  momentOf,
  momentWithin,
  typedMoment,
} from '../../../utils/ratings/typed-moment.ts';

const zone = 'Europe/Berlin';
const latest = { at: instantAt('2026-11-20', '21:00', zone), zone };
const first = (date: string, clock: string) => ({ date, clock, pass: 'first' as const });
const second = (date: string, clock: string) => ({ date, clock, pass: 'second' as const });

describe('a moment that is typed', () => {
  it('is filed by the turn-over: 00:40 belongs to the evening before, 12:00 to its own', () => {
    const at = instantAt('2026-03-11', '00:40', zone);
    expect(momentOf(first('2026-03-11', '00:40'), [], latest)).toEqual({
      at,
      evening: '2026-03-10',
    });
    expect(momentOf(first('2026-03-11', '12:00'), [], latest)).toMatchObject({
      evening: '2026-03-11',
    });
  });

  it('may be of any evening that was, and of none to come', () => {
    expect(momentOf(first('2019-01-01', '21:00'), [], latest)).toMatchObject({
      evening: '2019-01-01',
    });
    expect(momentOf(first('2026-11-20', '21:01'), [], latest)).toEqual({ refused: 'not-yet' });
  });

  it('that is none is said to be none', () => {
    expect(momentOf(first('', ''), [], latest)).toEqual({ refused: 'no-time' });
    expect(momentOf(first('2026-02-30', '21:00'), [], latest)).toEqual({ refused: 'no-time' });
    expect(comesTwice(first('', ''), zone)).toBe(false);
  });

  it('is refused where it has to stay within its evening', () => {
    expect(momentWithin('2026-03-10', first('2026-03-11', '12:10'), [], latest)).toEqual({
      refused: 'other-evening',
    });
    expect(momentWithin('2026-03-10', first('2026-03-11', '11:50'), [], latest)).toMatchObject({
      evening: '2026-03-10',
    });
  });
});

describe('an hour that comes twice', () => {
  it('is asked about, and only this one', () => {
    expect(comesTwice(first('2026-10-25', '02:30'), zone)).toBe(true);
    expect(comesTwice(first('2026-10-25', '03:30'), zone)).toBe(false);
    expect(comesTwice(first('2026-03-29', '02:30'), zone)).toBe(false);
  });

  it('is the first one, unless the second is meant', () => {
    const at = Date.parse('2026-10-25T00:30:00Z');
    expect(momentOf(first('2026-10-25', '02:30'), [], latest)).toMatchObject({ at });
    expect(momentOf(second('2026-10-25', '02:30'), [], latest)).toMatchObject({
      at: at + 60 * 60_000,
    });
  });

  it('is written so that it reads back as the same instant', () => {
    for (const at of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-03-10T21:05:00Z']) {
      const instant = Date.parse(at);
      expect(momentOf(typedMoment(instant, zone), [], latest)).toMatchObject({ at: instant });
    }
  });

  it('that is left out moves forward, whichever pass is said', () => {
    const moved = { at: Date.parse('2026-03-29T01:30:00Z') };
    expect(momentOf(first('2026-03-29', '02:30'), [], latest)).toMatchObject(moved);
    expect(momentOf(second('2026-03-29', '02:30'), [], latest)).toMatchObject(moved);
  });
});
