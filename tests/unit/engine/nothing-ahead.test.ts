import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import { engineStateFrom } from '../../../utils/engine/engine-state-from.ts';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { holds } from '../property.ts';
import { FILM, only, Simulation, without } from './simulation.ts';

const day = '2026-03-10';
const DAY_MS = 24 * 60 * MINUTE_MS;

/** An evening of which everything is known that a state can hold. */
function livedEvening(): Simulation {
  const evening = new Simulation({ settings: { prompts: without('caffeine') } });
  evening.wake('2026-03-09 18:00');
  evening.until('2026-03-10 08:00');
  evening.wake(`${day} 19:00`);
  evening.until(`${day} 21:00`);
  const stillAhead = { everyMinutes: 30, forMinutes: 120 };
  evening.command(`${day} 21:01`, { type: 'sit-still', evening: day, ...stillAhead });
  evening.command(`${day} 21:02`, { type: 'not-tonight', evening: day });
  evening.command(`${day} 21:03`, { type: 'prompts-again', evening: day });
  evening.signals = FILM;
  evening.until(`${day} 22:40`);
  evening.command(`${day} 22:41`, { type: 'up-and-about', evening: day });
  evening.command(`${day} 22:42`, { type: 'bed', evening: day });
  evening.command(`${day} 22:43`, { type: 'night-look', evening: day });
  const { prompts } = evening.state;
  const stillUpFrom = { evening: day, at: evening.instant(`${day} 22:40`) };
  evening.state = { ...evening.state, prompts: { ...prompts, stillUpFrom } };
  return evening;
}

type Found = { path: string; value: number | string };

/** All the instants and evenings of a state, by where they stand. */
function momentsIn(value: unknown, path = ''): Found[] {
  if (typeof value === 'number') return value > 1e11 ? [{ path, value }] : [];
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [{ path, value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => momentsIn(part, `${path}/${name}`));
}

/** The state in which one moment is as far ahead as a clock that was wrong can put it. */
function withAhead<T>(value: T, by: number, at: string, path = ''): T {
  // An evening and its plan are of one day, or the door takes neither.
  const isAt = path === at || path === at.replace('/evening', '/plan/evening');
  if (isAt) return ahead(value, by) as T;
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    withAhead(part, by, at, `${path}/${name}`),
  ]);
  return (Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function ahead(value: unknown, days: number): number | string {
  if (typeof value === 'number') return value + days * DAY_MS;
  return Temporal.PlainDate.from(String(value)).add({ days }).toString();
}

/**
 * What may lie ahead: a person's choices, which the Plan page shows and takes back; the pinned plan,
 * which is a copy of one; what is to come of a prompt that is open; and a card that has ended, which
 * is kept so that no key comes twice.
 */
function mayLieAhead(path: string, { prompts }: EngineState): boolean {
  const [, part, name = '', index, field = ''] = path.split('/');
  if (part === 'settings' || path.endsWith('/plan/movedAt')) return true;
  if (part !== 'prompts' || name !== 'showings') return false;
  const showing = prompts.showings[Number(index)];
  return showing?.outcome !== null || ['plannedAt', 'dueAt', 'lastUsefulAt'].includes(field);
}

/** How far ahead the others may be: reminders of twelve hours, the correction of a clock by three. */
function isTooFar({ path, value }: Found, at: number): boolean {
  if (typeof value === 'string') return value > '2026-03-11';
  return value > at + (path.includes('stillAhead') ? 720 : 190) * MINUTE_MS;
}

const lived = livedEvening().state;

/** What still lies too far ahead after one wake, when this was put ahead by so many days and read at the door. */
function leftAhead(path: string, days: number): Found[] {
  const evening = new Simulation();
  const stored = engineStateFrom(withAhead(lived, days, path));
  if (!stored) throw new Error('no state any more');
  evening.state = stored;
  const now = evening.instant(`${day} 22:44`);
  evening.wakeAt(now);
  const { state } = evening;
  return momentsIn(state).filter((one) => !mayLieAhead(one.path, state) && isTooFar(one, now));
}

const paths = momentsIn(lived)
  .map(({ path }) => path)
  .filter((path) => !/^.(settings|screen)|plan.evening$/.test(path));

describe('once the clock is right', () => {
  it('the evening of these tests holds every kind of moment that a state knows', () => {
    const kinds = new Set(paths.map((path) => path.replace(/\d+/, 'n')));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        '/seen/at',
        '/tonight/evening',
        '/tonight/bed',
        '/tonight/againAt',
        '/tonight/upUntil',
        '/tonight/stillAhead/from',
        '/tonight/nightUse/end',
        '/previous/evening',
        '/tracker/signAt',
        '/tracker/audibleSince',
        '/prompts/lastNoticeAt',
        '/prompts/stillUpFrom/at',
        '/prompts/showings/n/openedAt',
        '/prompts/habits/lights/through',
      ]),
    );
  });

  it('what lay ten years ahead lies ahead no longer', () => {
    for (const path of paths) expect(leftAhead(path, 3_650), path).toEqual([]);
  });

  it('nothing lies further ahead than a person can have meant, however wrong it was', () => {
    const property = fc.property(
      fc.constantFrom(...paths),
      fc.integer({ min: 1, max: 36_500 }),
      (path, days) => {
        expect(leftAhead(path, days)).toEqual([]);
      },
    );
    holds(property, 60);
  });
});

describe('what four evenings taught under a clock that ran years ahead', () => {
  it('does not end the learning: what is ignored from now on goes quiet', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 18:00`);
    const habit = { run: 0, through: '2100-01-01', quiet: false, told: false };
    const { prompts } = evening.state;
    evening.state = { ...evening.state, prompts: { ...prompts, habits: { lights: habit } } };
    for (const date of [day, '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14']) {
      for (const clock of ['18:00', '19:30', '19:35', '21:31']) evening.wake(`${date} ${clock}`);
    }
    expect(evening.state.prompts.habits.lights).toEqual({
      run: 4,
      through: '2026-03-13',
      quiet: true,
      told: false,
    });
  });
});
