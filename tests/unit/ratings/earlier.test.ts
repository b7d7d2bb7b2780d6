import { describe, expect, it } from 'vitest';
import { earlier, earlierDates } from '../../../utils/ratings/earlier.ts';
import { at, utc } from '../evening/zones.ts';

const berlin = 'Europe/Berlin';
const told = (date: string, clock: string, turnOvers = [] as { from: string; at: string }[]) => ({
  date,
  clock,
  turnOvers,
});
const now = { at: at('2026-03-11T21:40:30+01:00'), zone: berlin };

describe('a rating dated back', () => {
  it.each([
    ['this evening', '2026-03-11', '20:15', '2026-03-11T19:15Z', '2026-03-11'],
    ['this morning', '2026-03-11', '03:00', '2026-03-11T02:00Z', '2026-03-10'],
    ['yesterday before noon', '2026-03-10', '11:59', '2026-03-10T10:59Z', '2026-03-09'],
    ['yesterday at noon', '2026-03-10', '12:00', '2026-03-10T11:00Z', '2026-03-10'],
    ['this very minute', '2026-03-11', '21:40', '2026-03-11T20:40Z', '2026-03-11'],
    ['48 hours ago, to the minute', '2026-03-09', '21:40', '2026-03-09T20:40Z', '2026-03-09'],
  ])('to %s is filed by its own time', (_, date, clock, moment, evening) => {
    const filed = earlier(told(date, clock), now);
    expect('at' in filed && [utc(filed.at), filed.evening]).toEqual([moment, evening]);
  });

  it('is filed by the turn-over in force then, not by that of today', () => {
    const turnOvers = [{ from: '2026-03-11', at: '16:00' }];
    const evening = (date: string, clock: string) => {
      const filed = earlier(told(date, clock, turnOvers), now);
      return 'evening' in filed ? filed.evening : filed.refused;
    };
    expect(evening('2026-03-10', '13:00')).toBe('2026-03-10');
    expect(evening('2026-03-11', '13:00')).toBe('2026-03-10');
    expect(evening('2026-03-11', '16:00')).toBe('2026-03-11');
  });

  it.each([
    ['no time was told', '2026-03-11', '', 'no-time'],
    ['half a time was told', '2026-03-11', '21', 'no-time'],
    ['it has not come yet', '2026-03-11', '21:41', 'not-yet'],
    ['its date has not come yet', '2026-03-12', '00:10', 'not-yet'],
    ['it is more than 48 hours ago', '2026-03-09', '21:39', 'too-old'],
  ])('is refused when %s', (_, date, clock, refused) => {
    expect(earlier(told(date, clock), now)).toEqual({ refused });
  });

  it('takes the first of a time that occurred twice', () => {
    const after = { at: at('2026-10-25T08:00+01:00'), zone: berlin };
    expect(earlier(told('2026-10-25', '02:30'), after)).toEqual({
      at: at('2026-10-25T02:30+02:00'),
      evening: '2026-10-24',
    });
  });

  it('moves a time that did not exist forward', () => {
    const after = { at: at('2026-03-29T08:00+02:00'), zone: berlin };
    expect(earlier(told('2026-03-29', '02:30'), after)).toEqual({
      at: at('2026-03-29T03:30+02:00'),
      evening: '2026-03-28',
    });
  });

  it('counts 48 hours, not two dates, when the clocks changed in between', () => {
    const after = { at: at('2026-03-30T01:00+02:00'), zone: berlin };
    expect(earlier(told('2026-03-28', '00:00'), after)).toEqual({
      at: at('2026-03-28T00:00+01:00'),
      evening: '2026-03-27',
    });
    expect(earlier(told('2026-03-27', '23:59'), after)).toEqual({ refused: 'too-old' });
  });

  it('is read in the zone of now', () => {
    const there = { at: at('2026-03-11T21:40-04:00'), zone: 'America/New_York' };
    expect(earlier(told('2026-03-11', '20:15'), there)).toEqual({
      at: at('2026-03-11T20:15-04:00'),
      evening: '2026-03-11',
    });
  });
});

describe('the dates that may be told', () => {
  it('are today, yesterday and the day before', () => {
    expect(earlierDates(now)).toEqual(['2026-03-11', '2026-03-10', '2026-03-09']);
  });

  it('go by the wall clock, so that after midnight yesterday is the evening under way', () => {
    const late = { at: at('2026-03-12T00:20+01:00'), zone: berlin };
    expect(earlierDates(late)).toEqual(['2026-03-12', '2026-03-11', '2026-03-10']);
  });

  it('reach one day further where a change of the clocks lets 48 hours do so', () => {
    const after = { at: at('2026-03-30T00:30+02:00'), zone: berlin };
    expect(earlierDates(after)).toEqual(['2026-03-30', '2026-03-29', '2026-03-28', '2026-03-27']);
  });
});
