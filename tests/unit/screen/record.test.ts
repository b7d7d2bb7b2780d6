import { describe, expect, it } from 'vitest';
import {
  addSession,
  cutSessionsAt,
  newScreenRecord,
  settleRecord,
} from '../../../utils/screen/record.ts';
import type { Slice } from '../../../utils/screen/tracker.ts';
import { clock, session, span, told } from './life.ts';

const record = newScreenRecord('2026-11-21', 'here', { at: clock('19:00'), zone: 'Asia/Kolkata' });
const window = span('19:30 06:30');

/** A slice, written "away 21:00 21:02". */
const slice = (text: string): Slice => ({
  ...span(text.slice(text.indexOf(' ') + 1)),
  was: text.split(' ')[0] as Slice['was'],
});
const settled = (slices: string[], cutAt: string | null = null, from = record) =>
  settleRecord(
    from,
    { slices: slices.map(slice), cutAt: cutAt === null ? null : clock(cutAt) },
    window,
    clock('23:00'),
  );

describe('a new record', () => {
  it('is empty and knows where it was begun', () => {
    expect(record).toEqual({
      evening: '2026-11-21',
      device: 'here',
      zone: 'Asia/Kolkata',
      offsetMinutes: 330,
      sessions: [],
      observed: [],
      closed: [],
      updatedAt: clock('19:00'),
    });
  });
});

describe('what was settled', () => {
  it('is clipped to the window', () => {
    const { sessions, observed } = settled(['active 19:00 20:00', 'elsewhere 06:00 07:00']);
    expect(told(sessions)).toEqual(['active 19:30 20:00', 'elsewhere 06:00 06:30']);
    expect(told(observed)).toEqual(['19:30 20:00', '06:00 06:30']);
  });

  it('leaves the same record when it lies outside of the window', () => {
    expect(settled(['active 18:00 19:30', 'active 06:30 07:00', 'closed 12:00 13:00'])).toBe(
      record,
    );
    expect(settled([])).toBe(record);
    expect(settled([], '21:00')).toBe(record);
  });

  it('is a session when used, seen when away, and neither when closed', () => {
    const after = settled(['active 20:00 20:30', 'away 20:30 21:00', 'closed 21:00 22:00']);
    expect(told(after.sessions)).toEqual(['active 20:00 20:30']);
    expect(told(after.observed)).toEqual(['20:00 21:00']);
    expect(told(after.closed)).toEqual(['21:00 22:00']);
    expect(after.updatedAt).toBe(clock('23:00'));
  });

  it('first cuts what had been counted too far', () => {
    const before = settled(['active 20:00 21:00', 'elsewhere 21:00 21:02']);
    const after = settled(['watching 20:59 21:03'], '20:59', before);
    expect(told(after.sessions)).toEqual(['active 20:00 20:59', 'watching 20:59 21:03']);
    expect(told(after.observed)).toEqual(['20:00 21:03']);
  });

  it('cuts though nothing is added', () => {
    const before = settled(['active 20:00 21:00']);
    expect(told(settled([], '20:58', before).sessions)).toEqual(['active 20:00 20:58']);
  });
});

describe('sessions', () => {
  const added = (before: string[], text: string) =>
    told(addSession(before.map(session), session(text)));

  it.each([
    [[], 'active 21:00 21:01', ['active 21:00 21:01']],
    [['active 21:00 21:01'], 'active 21:01 21:02', ['active 21:00 21:02']],
    [
      ['active 21:00 21:01'],
      'elsewhere 21:01 21:02',
      ['active 21:00 21:01', 'elsewhere 21:01 21:02'],
    ],
    [['active 21:00 21:01'], 'active 21:03 21:04', ['active 21:00 21:01', 'active 21:03 21:04']],
    [['active 21:00 21:30'], 'active 21:10 21:20', ['active 21:00 21:30']],
    [['active 21:00 21:30'], 'active 21:10 21:40', ['active 21:00 21:40']],
    [
      ['active 21:00 21:30'],
      'watching 21:10 21:40',
      ['active 21:00 21:30', 'watching 21:30 21:40'],
    ],
    [['active 21:00 21:30'], 'active 20:00 20:30', ['active 21:00 21:30']],
    [[], 'active 21:00 21:00', []],
  ])('%j and %s are %j', (before, text, after) => {
    expect(added(before, text)).toEqual(after);
  });

  it.each([
    ['20:00', []],
    ['21:00', []],
    ['21:30', ['active 21:00 21:30']],
    ['22:00', ['active 21:00 22:00']],
    ['22:30', ['active 21:00 22:00']],
    ['23:00', ['active 21:00 22:00', 'watching 22:30 23:00']],
    ['23:59', ['active 21:00 22:00', 'watching 22:30 23:30']],
  ])('cut at %s are %j', (at, left) => {
    const sessions = ['active 21:00 22:00', 'watching 22:30 23:30'].map(session);
    expect(told(cutSessionsAt(sessions, clock(at)))).toEqual(left);
  });
});
