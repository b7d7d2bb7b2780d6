import { describe, expect, it } from 'vitest';
import {
  coverageWithin,
  endOfEvening,
  kindsAfterBedtime,
  kindsWithin,
  longestStretch,
  useInTheNight,
} from '../../../utils/screen/metrics.ts';
import { clock, session, span } from './life.ts';

const MINUTE = 60_000;
const sessions = (...texts: string[]) => texts.map(session);

/** Bedtime at half past ten, a window of three hours, up at half past six. */
const edges = { windowStart: clock('19:30'), bedtime: clock('22:30'), wake: clock('06:30') };
const time = (at: number) => new Date(at).toISOString().slice(11, 16);
const bed = (text: string | null) => (text === null ? null : clock(text));

describe('minutes by kind', () => {
  it('are those within the bounds', () => {
    const evening = sessions('active 19:00 20:00', 'watching 20:00 21:30', 'elsewhere 22:00 23:00');
    expect(kindsWithin(evening, span('19:30 22:30'))).toEqual({
      active: 30 * MINUTE,
      watching: 90 * MINUTE,
      elsewhere: 30 * MINUTE,
    });
  });

  it('are zero where there was nothing', () => {
    expect(kindsWithin([], span('19:30 22:30'))).toEqual({ active: 0, watching: 0, elsewhere: 0 });
  });

  it('of the last hour end with bedtime', () => {
    const evening = sessions('active 21:00 23:00');
    expect(kindsWithin(evening, span('21:30 22:30')).active).toBe(60 * MINUTE);
  });
});

describe('the evening ends', () => {
  const ends = (texts: string[], bedAt: string | null = null) =>
    time(endOfEvening(sessions(...texts), edges, bed(bedAt)));

  it.each([
    ['at bedtime when nothing was used after it', ['active 21:00 22:30'], null, '22:30'],
    ['at bedtime when the next use came an hour later', ['active 23:30 23:40'], null, '22:30'],
    [
      'with the last use before a quiet hour',
      ['active 22:00 23:10', 'active 00:10 00:30'],
      null,
      '23:10',
    ],
    [
      'not before: a pause of 59 minutes is not an hour',
      ['active 22:00 23:10', 'active 00:09 00:30'],
      null,
      '00:30',
    ],
    ['not at the first use, if that came within the hour', ['active 23:29 23:40'], null, '23:40'],
    ['with going to bed', ['active 22:00 23:30'], '23:00', '23:00'],
    ['at bedtime for who went to bed before it', ['active 22:00 23:30'], '22:00', '22:30'],
    ['with the last use when going to bed came later', ['active 22:00 22:45'], '23:59', '22:45'],
    [
      'with a quiet hour before going to bed',
      ['active 22:00 22:45', 'active 01:00 01:10'],
      '02:00',
      '22:45',
    ],
    ['at the wake time for who never stopped', ['active 22:00 07:30'], null, '06:30'],
    ['at bedtime without any use', [], null, '22:30'],
  ])('%s', (_, texts, bedAt, end) => {
    expect(ends(texts, bedAt)).toBe(end);
  });

  it('by the use of all kinds together', () => {
    expect(ends(['active 22:00 22:40', 'elsewhere 22:40 23:00', 'watching 23:30 00:30'])).toBe(
      '00:30',
    );
  });
});

describe('minutes after bedtime', () => {
  const late = (texts: string[], bedAt: string | null = null) => {
    const { active, watching, elsewhere } = kindsAfterBedtime(
      sessions(...texts),
      edges,
      bed(bedAt),
    );
    return [active / MINUTE, watching / MINUTE, elsewhere / MINUTE];
  };

  it('run from bedtime to the end of the evening', () => {
    expect(late(['active 22:00 22:50', 'elsewhere 22:50 23:05'])).toEqual([20, 0, 15]);
    expect(late(['active 22:00 22:50', 'elsewhere 22:50 23:05'], '22:55')).toEqual([20, 0, 5]);
  });

  it('hold half an hour of film at most, however often it is resumed', () => {
    expect(late(['watching 22:00 22:50'])).toEqual([0, 20, 0]);
    expect(late(['watching 22:00 00:30'])).toEqual([0, 30, 0]);
    expect(late(['watching 22:30 22:50', 'active 22:50 23:00', 'watching 23:00 23:50'])).toEqual([
      10, 30, 0,
    ]);
  });

  it('hold nothing of the night', () => {
    expect(late(['active 22:00 22:40', 'active 02:00 02:30'])).toEqual([10, 0, 0]);
    expect(late(['active 22:00 22:40', 'active 22:50 23:10'], '22:45')).toEqual([10, 0, 0]);
  });

  it('are none for who went to bed before bedtime', () => {
    expect(late(['active 22:00 23:30'], '22:10')).toEqual([0, 0, 0]);
  });
});

describe('use in the night', () => {
  const minutes = (texts: string[], bedAt: string | null = null) =>
    useInTheNight(sessions(...texts), edges, bed(bedAt)) / MINUTE;

  it.each([
    ['is what comes after a quiet hour', ['active 22:00 22:40', 'active 02:00 02:30'], null, 30],
    ['is what comes after going to bed', ['active 22:00 22:40', 'active 22:50 23:10'], '22:45', 20],
    ['ends with the wake time', ['active 06:00 07:00'], null, 30],
    ['is none where nobody came back', ['active 22:00 23:40'], null, 0],
    ['does not begin before bedtime', ['active 22:10 22:50'], '22:00', 20],
    ['takes films whole', ['watching 02:00 04:00'], null, 120],
  ])('%s', (_, texts, bedAt, expected) => {
    expect(minutes(texts, bedAt)).toBe(expected);
  });

  it('and the minutes after bedtime are together all use after it, films apart', () => {
    const evening = ['active 22:00 22:40', 'elsewhere 23:00 23:20', 'active 01:00 01:25'];
    const kinds = kindsAfterBedtime(sessions(...evening), edges, null);
    expect((kinds.active + kinds.elsewhere) / MINUTE).toBe(30);
    expect(minutes(evening)).toBe(25);
  });
});

describe('the longest unbroken stretch', () => {
  it.each([
    ['is none without use', [], 0],
    [
      'bridges a pause of less than five minutes',
      ['active 20:00 20:30', 'active 20:34:59 21:00'],
      60,
    ],
    ['is broken by five minutes', ['active 20:00 20:30', 'active 20:35 21:00'], 30],
    [
      'goes through all kinds',
      ['active 20:00 20:30', 'watching 20:30 21:30', 'elsewhere 21:33 22:00'],
      120,
    ],
    [
      'is the longest of several',
      ['active 20:00 20:10', 'active 21:00 21:25', 'active 22:00 22:05'],
      25,
    ],
    [
      'bridges several pauses',
      ['active 20:00 20:10', 'active 20:14 20:20', 'active 20:24 20:30'],
      30,
    ],
  ])('%s', (_, texts, minutes) => {
    expect(longestStretch(sessions(...texts)) / MINUTE).toBe(minutes);
  });
});

describe('coverage of three hours', () => {
  const coverage = (observed: string[], closed: string[], otherPrograms: boolean) => {
    const seen = { sessions: [], observed: observed.map(span), closed: closed.map(span) };
    const found = coverageWithin(seen, span('19:30 22:30'), { otherPrograms });
    return [found.observed / MINUTE, found.possible / MINUTE];
  };

  it.each([
    ['whole', ['19:00 23:00'], [], false, 180],
    ['unknown without any event', [], [], false, 0],
    ['what was seen, each moment once', ['20:00 21:00', '20:30 21:30'], [], false, 90],
    ['closed time is seen, and zero', ['19:30 20:00'], ['20:00 22:30'], false, 180],
    [
      'closed time is unknown to who uses other programs',
      ['19:30 20:00'],
      ['20:00 22:30'],
      true,
      30,
    ],
    ['closed time that was also seen counts once', ['19:30 21:00'], ['20:00 22:30'], false, 180],
    ['what lies outside of it does not count', ['18:00 19:30', '22:30 23:30'], [], false, 0],
  ])('%s', (_, observed, closed, otherPrograms, minutes) => {
    expect(coverage(observed, closed, otherPrograms)).toEqual([minutes, 180]);
  });
});
