import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { eveningOf, spanOfEvening, startOfEvening } from '../../../utils/evening/evening-of.ts';
import { wallMinutes } from '../../../utils/evening/instant.ts';
import { changeTurnOver, type TurnOver, turnOverOf } from '../../../utils/evening/turn-over.ts';
import { holds } from '../property.ts';
import { anyClock, anyInstant, anyZone, at } from './zones.ts';

const current = '2026-11-21';

describe('the turn-over', () => {
  it('is at noon when nobody chose another', () => {
    expect(turnOverOf(current, [])).toBe('12:00');
  });

  it('is at noon for evenings before the first one chosen', () => {
    expect(turnOverOf('2026-11-20', [{ from: current, at: '15:00' }])).toBe('12:00');
    expect(turnOverOf(current, [{ from: current, at: '15:00' }])).toBe('15:00');
  });
});

describe('a change of the turn-over', () => {
  const cases: [string, string, TurnOver[]][] = [
    ['12:00', '15:00', [{ from: '2026-11-22', at: '15:00' }]],
    ['12:00', '17:00', [{ from: '2026-11-22', at: '17:00' }]],
    ['12:00', '07:00', [{ from: '2026-11-22', at: '07:00' }]],
    [
      '12:00',
      '17:01',
      [
        { from: '2026-11-22', at: '17:00' },
        { from: '2026-11-23', at: '17:01' },
      ],
    ],
    [
      '12:00',
      '20:00',
      [
        { from: '2026-11-22', at: '17:00' },
        { from: '2026-11-23', at: '20:00' },
      ],
    ],
    [
      '12:00',
      '00:00',
      [
        { from: '2026-11-22', at: '07:00' },
        { from: '2026-11-23', at: '02:00' },
        { from: '2026-11-24', at: '00:00' },
      ],
    ],
    [
      '12:00',
      '23:30',
      [
        { from: '2026-11-22', at: '17:00' },
        { from: '2026-11-23', at: '22:00' },
        { from: '2026-11-24', at: '23:30' },
      ],
    ],
    ['12:00', '12:00', []],
  ];

  it.each(cases)(
    'from %s to %s acts from the next evening, five hours at a time',
    (_, to, list) => {
      expect(changeTurnOver([], { to, current })).toEqual(list);
    },
  );

  it('keeps what was in force before', () => {
    const before = [
      { from: '2026-01-05', at: '15:00' },
      { from: '2026-06-01', at: '13:00' },
    ];
    expect(changeTurnOver(before, { to: '16:00', current })).toEqual([
      { from: '2026-01-05', at: '15:00' },
      { from: '2026-06-01', at: '13:00' },
      { from: '2026-11-22', at: '16:00' },
    ]);
  });

  it('in the middle of a walk goes on from where the walk stands', () => {
    const walk = changeTurnOver([], { to: '23:30', current });
    expect(changeTurnOver(walk, { to: '12:00', current: '2026-11-23' })).toEqual([
      { from: '2026-11-22', at: '17:00' },
      { from: '2026-11-23', at: '22:00' },
      { from: '2026-11-24', at: '17:00' },
      { from: '2026-11-25', at: '12:00' },
    ]);
  });

  it('taken back in the same evening leaves nothing behind', () => {
    const walk = changeTurnOver([], { to: '23:30', current });
    expect(changeTurnOver(walk, { to: '12:00', current })).toEqual([]);
  });

  it('leaves the evening under way where it is until the next one starts', () => {
    const turnOvers = changeTurnOver([], { to: '16:00', current });
    const evening = (moment: string) =>
      eveningOf({ at: at(moment), zone: 'Asia/Kolkata' }, turnOvers);
    expect(evening('2026-11-21T12:00+05:30')).toBe('2026-11-21');
    expect(evening('2026-11-21T15:59+05:30')).toBe('2026-11-21');
    expect(evening('2026-11-22T15:59+05:30')).toBe('2026-11-21');
    expect(evening('2026-11-22T16:00+05:30')).toBe('2026-11-22');
    expect(evening('2026-11-23T15:59+05:30')).toBe('2026-11-22');
  });

  it('changes no list that it was given', () => {
    const before: TurnOver[] = [{ from: '2026-11-22', at: '15:00' }];
    changeTurnOver(before, { to: '20:00', current });
    expect(before).toEqual([{ from: '2026-11-22', at: '15:00' }]);
  });
});

/** Some changes of mind, each a few evenings after the one before. */
const anyChanges = fc.array(fc.record({ to: anyClock, after: fc.integer({ min: 0, max: 6 }) }), {
  maxLength: 6,
});

function livedThrough(first: string, changes: { to: string; after: number }[]) {
  let evening = first;
  let turnOvers: TurnOver[] = [];
  for (const { to, after } of changes) {
    evening = addEvenings(evening, after);
    turnOvers = changeTurnOver(turnOvers, { to, current: evening });
  }
  return { turnOvers, last: evening };
}

describe('whatever turn-overs were chosen, and whenever', () => {
  it('an evening lasts 19 to 29 hours by the wall clock', () => {
    holds(
      fc.property(anyChanges, (changes) => {
        const { turnOvers } = livedThrough(current, changes);
        for (let days = -2; days < 45; days += 1) {
          const evening = addEvenings(current, days);
          const next = addEvenings(evening, 1);
          const lasts =
            wallMinutes(next, turnOverOf(next, turnOvers)) -
            wallMinutes(evening, turnOverOf(evening, turnOvers));
          expect(lasts).toBeGreaterThanOrEqual(19 * 60);
          expect(lasts).toBeLessThanOrEqual(29 * 60);
        }
      }),
    );
  });

  it('the last choice is in force five evenings later at the latest', () => {
    holds(
      fc.property(anyChanges, anyClock, (changes, to) => {
        const { turnOvers, last } = livedThrough(current, [...changes, { to, after: 0 }]);
        expect(turnOverOf(addEvenings(last, 5), turnOvers)).toBe(to);
      }),
    );
  });

  it('a change moves no evening that has begun', () => {
    holds(
      fc.property(anyChanges, anyClock, anyZone, (changes, to, zone) => {
        const { turnOvers, last } = livedThrough(current, changes);
        const changed = changeTurnOver(turnOvers, { to, current: last });
        for (let days = 0; days < 45; days += 1) {
          const evening = addEvenings(last, -days);
          expect(startOfEvening(evening, zone, changed)).toBe(
            startOfEvening(evening, zone, turnOvers),
          );
        }
      }),
      50,
    );
  });

  it('evenings follow each other without gap or overlap, and every instant has exactly one', () => {
    holds(
      fc.property(anyChanges, anyInstant, anyZone, (changes, instant, zone) => {
        // A walk towards midnight over the one day that a zone left out is nobody's.
        const leftOut = Math.abs(instant - at('2011-12-30T00:00Z')) < 40 * 86_400_000;
        fc.pre(!(zone === 'Pacific/Apia' && leftOut));
        const first = new Date(instant - 10 * 86_400_000).toISOString().slice(0, 10);
        const { turnOvers } = livedThrough(first, changes);
        const evening = eveningOf({ at: instant, zone }, turnOvers);
        const holding: string[] = [];
        for (let days = -3; days <= 3; days += 1) {
          const one = addEvenings(evening, days);
          const { start, end } = spanOfEvening(one, zone, turnOvers);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBe(spanOfEvening(addEvenings(one, 1), zone, turnOvers).start);
          if (start <= instant && instant < end) holding.push(one);
        }
        expect(holding).toEqual([evening]);
      }),
      1_000,
    );
  });
});
