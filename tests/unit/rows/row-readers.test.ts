import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { earlier, earlierDates } from '../../../utils/ratings/earlier.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { additionOf, awakeOf, deletionOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import { changedRow, type RowEntry } from '../../../utils/rows/change.ts';
import { READERS } from '../../../utils/rows/row-readers.ts';
import type { ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { TABLES } from '../../../utils/rows/tables.ts';
import { nightInstants } from '../../../utils/sleep/night-instants.ts';
import { at, BERLIN, planned, rated, screenOf, slept } from '../diary/diary-rows.ts';
import { holds } from '../property.ts';

const evening = '2026-03-10';

describe('a row as it is read', () => {
  it('is set aside without what decides it', () => {
    const rating = rated(evening, 4, 'evening');
    for (const wrong of [{ score: 11 }, { at: 0 }, { slot: 'noon' }, { id: '' }, { evening: '' }]) {
      expect(READERS.ratings({ ...rating, ...wrong })).toBeNull();
    }
    expect(READERS.evenings({ evening: '2026-02-30' })).toBeNull();
    expect(READERS.screen({ ...screenOf(evening, {}), sessions: 7 })).toBeNull();
  });

  it('has each other field that makes no sense as unknown', () => {
    const record = planned(evening, { worst: 4, note: 'kept' });
    const odd = { ...record, bed: 0, factors: 7, onset: '25:61', awake: [0], noScreen: 'yes' };
    expect(READERS.evenings(odd)).toEqual({ ...record, worst: 4, note: 'kept' });
  });

  it('has no plan of another evening, and none with a senseless window', () => {
    const record = planned(evening);
    for (const wrong of [{ evening: '2026-03-11' }, { windowMinutes: -5e11 }]) {
      expect(READERS.evenings({ ...record, plan: { ...record.plan, ...wrong } })?.plan).toBeNull();
    }
  });

  it.each(['Etc/Unknown', 'Mars/Base', '', null])('in the zone %j goes by its offset', (zone) => {
    const place = { zone, offsetMinutes: 330 };
    const kept = { zone: '+05:30', offsetMinutes: 330 };
    expect(READERS.ratings({ ...rated(evening, 4, 'evening'), ...place })).toMatchObject(kept);
    expect(READERS.screen({ ...screenOf(evening, {}), ...place })).toMatchObject(kept);
    const { plan } = planned(evening);
    expect(READERS.evenings({ evening, plan: { ...plan, ...place } })?.plan).toMatchObject(kept);
    if (zone !== null) expect(READERS.sleeps(slept(evening, place))).toMatchObject(kept);
  });

  it('has no span that is none, and each moment of overlapping ones once', () => {
    const row = screenOf(evening, {
      used: [
        ['20:00', '21:00', 'elsewhere'],
        ['20:30', '21:30', 'active'],
        ['23:00', '22:00', 'active'],
      ],
      observed: [['19:00', '23:00']],
    });
    expect((READERS.screen(row) as ScreenRecord).sessions).toEqual([
      { start: at(evening, '20:00'), end: at(evening, '20:30'), kind: 'elsewhere' },
      { start: at(evening, '20:30'), end: at(evening, '21:30'), kind: 'active' },
    ]);
  });

  it('is read at once, however many spans overlap', () => {
    const noon = at(evening, '12:00');
    const sessions = Array.from({ length: 100_000 }, (_, index) => ({
      start: noon + 10 * (100_000 - index),
      end: noon + 10 * (100_000 - index) + 4 + (index % 9),
      kind: (['active', 'watching', 'elsewhere'] as const)[index % 3],
    }));
    const read = READERS.screen({ ...screenOf(evening, {}), sessions });
    expect(read?.sessions.length).toBeLessThanOrEqual(15_000);
    expect(read?.sessions.every(({ start, end }) => start < end)).toBe(true);
  }, 1_000);

  it('never says that there was no screen where its stretches could not be read', () => {
    const sessions = [{ start: 1, end: 2, kind: 'active' }];
    expect(READERS.screen({ ...screenOf(evening, {}), sessions })).toBeNull();
  });
});

const moment: fc.Arbitrary<Now> = fc.record({
  // Keys of evenings end with the year 9998.
  at: fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 0, max: Date.UTC(9998, 11, 30) }),
  ),
  zone: fc.constantFrom(BERLIN, 'UTC', 'Pacific/Kiritimati', 'Pacific/Niue', '+05:30'),
});

const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** All that a person can change at a moment. */
function changesAt(now: Now, time: string): RowEntry[] {
  const key = eveningOf(now, []);
  const base = { id: 'a', score: 4, slot: 'evening', createdAt: now.at } as const;
  const before = earlierDates(now).flatMap((date) => {
    const told = earlier({ date, clock: time, turnOvers: [] }, now);
    return 'at' in told ? [told] : [];
  });
  const ratings = [{ at: now.at, evening: key }, ...before].map((one) =>
    additionOf(newRating({ ...base, evening: one.evening, now: { ...now, at: one.at } })),
  );
  const last = addEvenings(key, -1);
  const typed = nightInstants({
    evening: last,
    turnOver: '12:00',
    zone: now.zone,
    times: { bed: time, try: time, wake: time, up: time },
  });
  const times = Object.fromEntries(
    Object.entries(typed).map(([name, placed]) => [name, placed?.at ?? null]),
  );
  return [
    ...ratings,
    awakeOf(key, now.at),
    worstOf('worst', key, 3),
    { table: 'evenings', key, before: {}, after: { bed: now.at } },
    { table: 'sleeps', key: last, before: {}, after: { ...times, confirmedAt: now.at } },
  ];
}

describe('what the store can hold', () => {
  it('can be saved and read, whatever the clock says', () => {
    holds(
      fc.property(moment, clock, (now, time) => {
        for (const entry of changesAt(now, time)) {
          const made = changedRow(undefined, entry, now.at, 'made');
          if (typeof made !== 'object') continue;
          expect(TABLES[entry.table].parse(made.row)).toEqual(made.row);
          expect(READERS[entry.table](made.row)).toEqual(made.row);
          if (entry.table !== 'ratings') continue;
          const deleted = changedRow(made.row, deletionOf({ id: 'a' }, now.at), now.at, 'made');
          expect(deleted).toMatchObject({ row: { deletedAt: now.at } });
        }
      }),
    );
  });
});
