import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, union } from '../../../utils/evening/spans.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import { kindsWithin, longestStretch } from '../../../utils/screen/metrics.ts';
import { holds } from '../property.ts';
import { begin, clock, type Life, look, type Step, span } from './life.ts';

/**
 * Any sequence of looks at a person: every state, gaps of every length, restarts, and a clock that
 * jumps back and forth.
 */
const anySignals: fc.Arbitrary<Signals> = fc.record({
  idle: fc.constantFrom('active', 'idle', 'locked'),
  focused: fc.boolean(),
  audible: fc.boolean(),
});
const anyGap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 150_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 150_001, max: 4 * 3_600_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * 3_600_000, max: -1 }) },
);
const anyWake = fc.record({ gap: anyGap, signals: anySignals, restarted: fc.boolean() });
const anyLife = fc.array(anyWake, { minLength: 1, maxLength: 60 });

type Wake = { gap: number; signals: Signals; restarted: boolean };

function livesOf(wakes: Wake[]): { lives: Life[]; steps: Step[] } {
  const steps: Step[] = [];
  let at = clock('19:00');
  for (const { gap, signals, restarted } of wakes) {
    at += gap;
    steps.push({ at, signals, restarted });
  }
  const [first, ...others] = steps as [Step, ...Step[]];
  const lives = [begin(first)];
  for (const step of others) lives.push(look(lives.at(-1) as Life, step));
  return { lives, steps };
}

it('session minutes never exceed the time that passed, whatever the clock did', () => {
  holds(
    fc.property(anyLife, (wakes) => {
      const { lives } = livesOf(wakes);
      let passed = 0;
      lives.forEach(({ record }, index) => {
        if (index > 0) passed += Math.max(0, wakes[index]?.gap ?? 0);
        expect(lengthOf(record.sessions)).toBeLessThanOrEqual(passed);
      });
    }),
    2_000,
  );
});

it('gaps that nobody saw add nothing', () => {
  holds(
    fc.property(anyLife, (wakes) => {
      const { lives } = livesOf(wakes);
      const credited = wakes.slice(1).map(({ gap }) => (gap > 150_000 || gap < 0 ? 0 : gap));
      const most = credited.reduce((sum, gap) => sum + gap, 0);
      const last = lives.at(-1) as Life;
      expect(lengthOf(last.record.sessions)).toBeLessThanOrEqual(most);
    }),
    2_000,
  );
});

it('sessions are in order, never empty, never overlap, and lie where the browser could see', () => {
  holds(
    fc.property(anyLife, (wakes) => {
      for (const { record } of livesOf(wakes).lives) {
        record.sessions.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(record.sessions[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
        });
        expect(union([...record.observed, ...record.sessions])).toEqual(record.observed);
      }
    }),
    1_000,
  );
});

it('a look adds nothing after its own moment', () => {
  holds(
    fc.property(
      fc.array(
        anyWake.filter(({ gap }) => gap >= 0),
        { minLength: 2, maxLength: 60 },
      ),
      (wakes) => {
        const { lives, steps } = livesOf(wakes);
        lives.forEach(({ record, tracker }, index) => {
          const at = steps[index]?.at ?? 0;
          for (const { end } of [...record.sessions, ...record.observed, ...record.closed]) {
            expect(end).toBeLessThanOrEqual(at);
          }
          for (const moment of [tracker.lastUseAt, tracker.stretchStart, tracker.awaySince]) {
            expect(moment ?? at).toBeLessThanOrEqual(at);
          }
        });
      },
    ),
    1_000,
  );
});

it('a worker that dies between any two looks changes nothing, since all it knows is plain JSON', () => {
  holds(
    fc.property(anyLife, (wakes) => {
      const { lives, steps } = livesOf(wakes);
      let reborn = JSON.parse(JSON.stringify(lives[0])) as Life;
      steps.slice(1).forEach((step, index) => {
        reborn = JSON.parse(JSON.stringify(look(reborn, step))) as Life;
        expect(reborn).toEqual(lives[index + 1]);
      });
    }),
    300,
  );
});

it('minutes by kind add up to the whole, and parted at any moment to the same', () => {
  const night = span('18:00 08:00');
  const anyMoment = fc.integer({ min: night.start, max: night.end });
  holds(
    fc.property(anyLife, anyMoment, (wakes, moment) => {
      const { sessions } = (livesOf(wakes).lives.at(-1) as Life).record;
      const sum = (start: number, end: number) =>
        Object.values(kindsWithin(sessions, { start, end })).reduce((all, ms) => all + ms, 0);
      expect(sum(night.start, night.end)).toBe(lengthOf(sessions));
      expect(sum(night.start, moment) + sum(moment, night.end)).toBe(lengthOf(sessions));
      expect(longestStretch(sessions)).toBeLessThanOrEqual(night.end - night.start);
    }),
  );
});
