import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NightClues, suggestedNight } from '../../../utils/check-in/suggested-night.ts';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { nightOf } from '../../../utils/plan/night.ts';
import type { Session } from '../../../utils/rows/screen-record.ts';
import { NIGHT_TIMES, type NightTime } from '../../../utils/sleep/night-instants.ts';
import { NO_TIMES } from '../../../utils/sleep/typed-night.ts';
import { at, planFor, utc } from '../evening/zones.ts';
import { holds } from '../property.ts';

/** Berlin, bedtime 22:30, wake 06:30: half past nine and half past five by UTC. */
const planned = nightOf(planFor('2026-11-21'), 'Europe/Berlin', []);
const NOON = at('2026-11-22T11:00Z');

const used = (start: string, end: string): Session => ({
  start: at(start),
  end: at(end),
  kind: 'active',
});

/** What is suggested, as it stands in the tables. */
function suggested(
  clues: Partial<NightClues> = {},
  told: Partial<Record<NightTime, string>> = {},
  now = NOON,
): (string | null)[] {
  const all = { planned, bedTap: null, sessions: [], wakings: [], morningAt: null, ...clues };
  const instants = Object.entries(told).map(([time, iso]) => [time, at(iso)]);
  const times = suggestedNight(all, { ...NO_TIMES, ...Object.fromEntries(instants) }, now);
  return NIGHT_TIMES.map((time) => (times[time] === null ? null : utc(times[time])));
}

describe('the suggested times of a night', () => {
  it('are those of the plan where nothing else is known', () => {
    expect(suggested()).toEqual([
      '2026-11-21T21:30Z',
      '2026-11-21T21:30Z',
      '2026-11-22T05:30Z',
      '2026-11-22T05:30Z',
    ]);
  });

  it('begin with the tap on going to bed, to the minute', () => {
    const bedTap = at('2026-11-21T22:14:41Z');
    expect(suggested({ bedTap }).slice(0, 2)).toEqual(['2026-11-21T22:14Z', '2026-11-21T22:14Z']);
  });

  it('begin where the screen time past bedtime ended, without a tap', () => {
    const sessions = [used('2026-11-21T21:00Z', '2026-11-21T23:10Z')];
    expect(suggested({ sessions })[0]).toBe('2026-11-21T23:10Z');
  });

  it('take a look at the screen after a quiet hour for one in the night', () => {
    const sessions = [
      used('2026-11-21T20:00Z', '2026-11-21T21:20Z'),
      used('2026-11-22T02:00Z', '2026-11-22T02:20Z'),
    ];
    expect(suggested({ sessions })).toEqual(suggested());
  });

  it('have no bed after a night at the screen', () => {
    const sessions = [used('2026-11-21T20:00Z', '2026-11-22T05:30Z')];
    expect(suggested({ sessions }).slice(0, 2)).toEqual([null, null]);
  });

  it('get up with the first use of the morning', () => {
    const morningAt = at('2026-11-22T06:12Z');
    expect(suggested({ morningAt }).slice(2)).toEqual(['2026-11-22T05:30Z', '2026-11-22T06:12Z']);
  });

  it('wake with a first use before the planned wake time', () => {
    const sessions = [used('2026-11-22T04:40Z', '2026-11-22T05:30Z')];
    expect(suggested({ sessions }).slice(2)).toEqual(['2026-11-22T04:40Z', '2026-11-22T04:40Z']);
  });

  it('take no use of the night popup for the morning, though the worker never heard of it', () => {
    const sessions = [used('2026-11-22T04:20:10Z', '2026-11-22T04:20:15Z')];
    const wakings = [at('2026-11-22T04:20:12Z')];
    const morningAt = at('2026-11-22T06:10Z');
    const up = ['2026-11-22T05:30Z', '2026-11-22T06:10Z'];
    expect(suggested({ sessions, wakings, morningAt }).slice(2)).toEqual(up);
  });

  it('wake five minutes after a waking was noted where the use went on from there', () => {
    const sessions = [used('2026-11-22T04:20Z', '2026-11-22T05:30Z')];
    const wakings = [at('2026-11-22T04:20Z')];
    const up = ['2026-11-22T04:25Z', '2026-11-22T04:25Z'];
    expect(suggested({ sessions, wakings }).slice(2)).toEqual(up);
  });

  it('learn nothing from a first use in the afternoon', () => {
    expect(suggested({ morningAt: at('2026-11-22T14:00Z') })).toEqual(suggested());
  });

  it('are the tap alone where there never was a plan', () => {
    const bedTap = at('2026-11-21T22:14Z');
    expect(suggested({ planned: null, bedTap })).toEqual([
      '2026-11-21T22:14Z',
      '2026-11-21T22:14Z',
      null,
      null,
    ]);
    expect(suggested({ planned: null })).toEqual([null, null, null, null]);
  });

  it('leave out what was told, and follow it', () => {
    expect(suggested({}, { bed: '2026-11-22T00:30Z' }).slice(0, 2)).toEqual([
      null,
      '2026-11-22T00:30Z',
    ]);
    expect(suggested({}, { wake: '2026-11-22T08:00Z' }).slice(2)).toEqual([
      null,
      '2026-11-22T08:00Z',
    ]);
    expect(suggested({}, { try: '2026-11-21T21:00Z', up: '2026-11-22T04:00Z' })).toEqual([
      '2026-11-21T21:00Z',
      null,
      '2026-11-22T04:00Z',
      null,
    ]);
  });

  it('do not follow a waking that cannot be: it stays to be asked about', () => {
    const { bed, wake } = { bed: '2026-11-21T21:42Z', wake: '2026-11-22T17:30Z' };
    for (const now of [NOON, at('2026-11-22T20:00Z')]) {
      expect(suggested({}, { bed, wake }, now)[3]).toBe('2026-11-22T05:30Z');
      expect(suggested({}, { wake }, now)[3]).toBe('2026-11-22T05:30Z');
    }
    expect(suggested({}, { bed, wake: '2026-11-22T10:30Z' })[3]).toBe('2026-11-22T10:30Z');
  });

  it('never lie ahead: at five in the morning nobody is up yet', () => {
    expect(suggested({}, {}, at('2026-11-22T04:00Z')).slice(2)).toEqual([null, null]);
    expect(suggested({}, {}, at('2026-11-21T20:00Z'))).toEqual([null, null, null, null]);
  });

  it('are in order, and whole minutes, whatever is known', () => {
    const moment = fc.option(
      fc.integer({ min: at('2026-11-21T11:00Z'), max: at('2026-11-22T11:00Z') }),
    );
    const spans = fc.array(fc.tuple(fc.nat(1440), fc.integer({ min: 1, max: 90 })), {
      maxLength: 4,
    });
    holds(
      fc.property(moment, moment, spans, (bedTap, morningAt, uses) => {
        const sessions = uses
          .toSorted(([a], [b]) => a - b)
          .map(([from, long]): Session => {
            const start = at('2026-11-21T11:00Z') + from * MINUTE_MS;
            return { start, end: start + long * MINUTE_MS, kind: 'active' };
          });
        const clues = { planned, bedTap, sessions, wakings: [], morningAt };
        const { bed, try: tried, wake, up } = suggestedNight(clues, NO_TIMES, NOON);
        expect(tried).toBe(bed);
        expect((wake ?? 0) <= (up ?? 0)).toBe(true);
        for (const time of [bed, wake, up]) expect((time ?? 0) % MINUTE_MS).toBe(0);
      }),
    );
  });
});
