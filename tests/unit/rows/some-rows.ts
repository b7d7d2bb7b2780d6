import fc from 'fast-check';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../../utils/rows/prompt-log-row.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import type { ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import type { Verdict } from '../../../utils/rows/verdict.ts';
import { verdictOf } from '../looks/looks-rows.ts';
import { ratingOn } from '../storage/store.ts';

/** Ten in the evening in Berlin. */
const TEN = Date.parse('2026-03-10T21:00:00Z');

/** Few stamps, so that many rows share theirs. */
const stamp = fc.constantFrom(1, 2, 3);
const score = fc.constantFrom<Score | null>(null, 2, 5, 10);
const note = fc.constantFrom(null, 'a', 'b');

export const someRating: fc.Arbitrary<Rating> = fc
  .record({ score: fc.constantFrom<Score>(1, 5, 10), note, updatedAt: stamp })
  .chain((told) =>
    fc
      .constantFrom(null, told.updatedAt)
      .map((deletedAt) => ({ ...ratingOn('2026-03-10', 4, 'a'), ...told, deletedAt })),
  );

const stamps = <Name extends string>(...names: Name[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, stamp])) as Record<Name, typeof stamp>, {
    requiredKeys: [],
  });

export const someEvening: fc.Arbitrary<EveningRecord> = fc
  .record({
    worst: score,
    note,
    factors: fc.constantFrom<string[] | null>(null, [], ['stress']),
    updatedAt: stamps('worst', 'note', 'factors') as fc.Arbitrary<EveningRecord['updatedAt']>,
  })
  .map((told) => ({ ...unknownEvening('2026-03-10'), ...told }));

export const someSleep: fc.Arbitrary<SleepRecord> = fc
  .record({
    nightWorst: score,
    note,
    wake: fc.constantFrom(null, TEN + 5, TEN + 6),
    sleepy: score,
    snored: fc.constantFrom(null, true, false),
    updatedAt: stamps('nightWorst', 'note', 'wake', 'sleepy', 'snored') as fc.Arbitrary<
      SleepRecord['updatedAt']
    >,
  })
  .map((told) => ({ ...unknownSleep('2026-03-10'), ...told }));

const span = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]) => ({ start: TEN + start, end: TEN + start + length }));

export const someScreen: fc.Arbitrary<ScreenRecord> = fc.record({
  evening: fc.constant('2026-03-10'),
  device: fc.constant('laptop'),
  zone: fc.constantFrom('Europe/Berlin', 'Europe/Lisbon'),
  offsetMinutes: fc.constantFrom(0, 60),
  sessions: fc
    .tuple(span, fc.constantFrom('active', 'watching', 'elsewhere'))
    .map(([one, kind]) => [{ ...one, kind }]),
  observed: fc.array(span, { maxLength: 2 }),
  closed: fc.array(span, { maxLength: 2 }),
  updatedAt: stamp,
});

export const someLogRow: fc.Arbitrary<PromptLogRow> = fc.record({
  id: fc.constant('a'),
  evening: fc.constant('2026-03-10'),
  prompt: fc.constant('rate'),
  occurrence: fc.constant(0),
  round: fc.constant(0),
  dueAt: fc.constant(TEN + 5),
  openedAt: fc.constantFrom(null, TEN + 6),
  notice: fc.constantFrom('waiting', 'shown'),
  noticeAt: fc.constantFrom(null, TEN + 7),
  outcome: fc.constantFrom(null, 'done'),
  endedAt: fc.constantFrom(null, TEN + 8),
  zone: fc.constant('Europe/Berlin'),
  offsetMinutes: fc.constant(60),
  updatedAt: stamp,
});

export const someVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    says: fc.constantFrom('link' as const, 'no-link' as const, 'gaps' as const),
    nights: fc.constantFrom(60, 84),
    rho: fc.constantFrom(null, 0.41, -0.2),
    madeAt: stamp,
  })
  .map(verdictOf);
