import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { seedFor } from './assert-lives.ts';
import { jumpMs, ZONES } from './lives.ts';
import { everyEvening, noticesOf, Simulation } from './simulation.ts';

const seed = seedFor(20_261_121);

const day = '2026-06-15';
const next = '2026-06-16';

type Jumps = { after: number; byMs: number; minutes: number[] }[];
type Person = { zone: string; bedtime: string };

/** Some quarters of an hour after noon the clock is wrong for some wakes, then right again. */
const jumps: fc.Arbitrary<Jumps> = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 40 }),
    byMs: jumpMs,
    minutes: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 3 },
);

const people: fc.Arbitrary<Person> = fc.record({
  zone: fc.constantFrom(...ZONES),
  bedtime: fc.constantFrom('21:30', '22:30', '23:59'),
});

/** The notices of the next evening, looked at each quarter of an hour. */
function nextEvening({ zone, bedtime }: Person, visits: Jumps): string[] {
  const plan = everyEvening({ bedtime });
  const evening = new Simulation({ zone, settings: { plan, prompts: { move: false } } });
  evening.checkedIn = ['2026-06-14', day];
  const noon = evening.instant(`${day} 12:00`);
  evening.wakeAt(noon);
  for (const { after, byMs, minutes } of visits.toSorted((a, b) => a.after - b.after)) {
    const at = noon + after * 15 * MINUTE_MS;
    for (const minute of minutes) evening.wakeAt(at + byMs + minute * MINUTE_MS);
    evening.wakeAt(at + 6 * MINUTE_MS);
  }
  const begins = evening.instant(`${next} 12:00`);
  return Array.from({ length: 49 }, (_, quarter) => begins + quarter * 15 * MINUTE_MS).flatMap(
    (at) => noticesOf(evening.wakeAt(at)).map((key) => `${evening.local(at)} ${key}`),
  );
}

/** The same evening of the same person whose clock was always right. */
const controls = new Map<string, string[]>();

function control(person: Person): string[] {
  const key = JSON.stringify(person);
  const known = controls.get(key) ?? nextEvening(person, []);
  controls.set(key, known);
  return known;
}

describe(`two thousand evenings on which the clock was wrong for minutes (seed ${seed})`, () => {
  it('are followed by an evening like any other, once the clock is right', () => {
    let jumped = 0;
    const property = fc.property(people, jumps, (person, visits) => {
      jumped += visits.length;
      expect(nextEvening(person, visits)).toEqual(control(person));
    });
    fc.assert(property, { seed, numRuns: 2_000 });
    expect(jumped).toBeGreaterThan(2_000);
    for (const notices of controls.values()) expect(notices.length).toBeGreaterThanOrEqual(5);
  }, 1_200_000);
});
