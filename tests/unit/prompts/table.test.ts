import { describe, expect, it } from 'vitest';
import { PROMPT_SOURCE } from '../../../components/words/prompt-name.ts';
import { CATALOG, rowOf } from '../../../utils/prompts/catalog.ts';
import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';
import {
  AT_WORK,
  everyEvening,
  LOCKED,
  logOf,
  noticesOf,
  only,
  Simulation,
} from '../engine/simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** A day and a night at the screen with one prompt alone: its cards, from due to last useful. */
function cardsOf(prompt: PromptId, bedtime = '22:30'): string[] {
  const settings = { prompts: only(prompt), plan: everyEvening({ bedtime }) };
  const evening = new Simulation({ settings });
  evening.wake(`${day} 07:00`);
  evening.until(`${next} 07:30`);
  return evening.openings();
}

const TABLE: [PromptId, string[]][] = [
  ['caffeine', ['12:00 to 13:00 caffeine/0']],
  ['walk', ['14:30 to 18:30 walk/0']],
  ['lights', ['19:30 to 21:30 lights/0']],
  ['foot-bath', ['20:30 to 21:30 foot-bath/0']],
  ['screens-off', ['21:30 to 22:15 screens-off/0']],
  ['bedroom', ['22:00 to 22:30 bedroom/0']],
  ['rate', ['22:00 to 23:30 rate/0']],
  ['bedtime', ['22:30 to 22:45 bedtime/0']],
  [
    'still-up',
    ['22:45 to 22:55 still-up/0', '23:00 to 23:10 still-up/1', '23:30 to 23:40 still-up/2'],
  ],
  // Of last night at seven, of this one at its wake time; the later of noon and six hours after waking.
  ['morning', ['07:00 to 12:30 morning/0', '06:30 to 12:30 morning/0']],
  ['wake-time', ['07:00 to 07:00 wake-time/0', '06:30 to 07:00 wake-time/0']],
];

describe('the table of prompts, for a bedtime of 22:30', () => {
  it.each(TABLE)('%s: %j', (prompt, cards) => expect(cardsOf(prompt)).toEqual(cards));

  it.each(['America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'])(
    'is the same by the wall clock in %s, with all of them on',
    (zone) => {
      const settings = { prompts: { walk: true, 'wake-time': true, move: false } };
      const evening = new Simulation({ zone, settings });
      evening.wake(`${day} 07:00`);
      evening.until(`${next} 07:30`);
      const cards = TABLE.flatMap(([, one]) => one);
      expect(evening.openings().toSorted()).toEqual(cards.toSorted());
    },
  );
});

describe('the table of prompts, for a bedtime of 00:30', () => {
  it.each([
    ['caffeine', ['12:00 to 13:00 caffeine/0']],
    ['walk', ['16:30 to 20:30 walk/0']],
    ['lights', ['21:30 to 23:30 lights/0']],
    ['foot-bath', ['22:30 to 23:30 foot-bath/0']],
    ['screens-off', ['23:30 to 00:15 screens-off/0']],
    ['bedroom', ['00:00 to 00:30 bedroom/0']],
    ['rate', ['00:00 to 01:30 rate/0']],
    ['bedtime', ['00:30 to 00:45 bedtime/0']],
    [
      'still-up',
      ['00:45 to 00:55 still-up/0', '01:00 to 01:10 still-up/1', '01:30 to 01:40 still-up/2'],
    ],
  ] as [PromptId, string[]][])('%s: %j', (prompt, cards) => {
    expect(cardsOf(prompt, '00:30')).toEqual(cards);
  });
});

describe('a prompt is shown up to its last useful moment, and not a second later', () => {
  it.each([
    ['caffeine', '11:59', '13:00'],
    ['walk', '14:29', '18:30'],
    ['lights', '19:29', '21:30'],
    ['foot-bath', '20:29', '21:30'],
    ['screens-off', '21:29', '22:15'],
    ['rate', '21:59', '23:30'],
    ['bedtime', '22:29', '22:45'],
  ] as [PromptId, string, string][])('%s, gone at %s and back at %s', (prompt, gone, back) => {
    const backAt = (seconds: string) => {
      const evening = new Simulation({ settings: { prompts: only(prompt) } });
      evening.signals = LOCKED;
      evening.wake(`${day} ${gone}`);
      evening.signals = AT_WORK;
      return evening.wake(`${day} ${back}:${seconds}`);
    };
    const key = `${day}/${prompt}/0/0`;
    expect(noticesOf(backAt('00'))).toEqual([key]);
    expect(noticesOf(backAt('01'))).toEqual([]);
    expect(logOf(backAt('01'))).toEqual([`${key} missed missed`]);
  });

  it('a still-up slept through was not missed: nobody knows that one was up', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.signals = LOCKED;
    evening.wake(`${day} 22:44`);
    evening.signals = AT_WORK;
    expect(logOf(evening.wake(`${day} 22:55:01`))).toEqual([]);
    expect(noticesOf(evening.wake(`${day} 23:00`))).toEqual([`${day}/still-up/1/0`]);
  });

  it('a card left alone is gone just after that moment, by an alarm of its own', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.wake(`${day} 21:30`);
    evening.signals = LOCKED;
    evening.until(`${day} 22:15`);
    expect(evening.cards()).toEqual([`${day}/screens-off/0/0`]);
    evening.until(`${day} 22:16`);
    expect(evening.cards()).toEqual([]);
    expect(evening.showing(`${day}/screens-off/0/0`)).toMatchObject({
      notice: 'shown',
      outcome: 'expired',
      endedAt: evening.instant(`${day} 22:15:01`),
    });
  });
});

describe('the catalogue', () => {
  it('is on by default but for the walk by day and the wake time', () => {
    expect(CATALOG.filter(({ on }) => !on).map(({ id }) => id)).toEqual(['walk', 'wake-time']);
  });

  it('orders what is due together as the table has it', () => {
    const order: PromptId[] = [
      'bedtime',
      'rate',
      'screens-off',
      'lights',
      'move',
      'foot-bath',
      'bedroom',
    ];
    expect(order.map((id) => rowOf(id).priority)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rowOf('still-up').priority).toBe(1);
  });

  it('gives a source for every advice; asking for a number is none', () => {
    const ids = CATALOG.map(({ id }) => id);
    const without = ids.filter((id) => PROMPT_SOURCE[id] === '');
    expect(without).toEqual(['rate', 'morning']);
    const others = ids.filter((id) => PROMPT_SOURCE[id] !== '');
    expect(others.filter((id) => !PROMPT_SOURCE[id].startsWith('https://'))).toEqual([]);
  });

  it('a prompt that is switched off does not come, one that is switched on does', () => {
    const evening = new Simulation({ settings: { prompts: { walk: true, lights: false } } });
    evening.wake(`${day} 13:30`);
    expect(evening.until(`${day} 20:00`)).toEqual([
      `14:30 ${day}/walk/0/0`,
      `19:30 ${day}/move/1/0`,
    ]);
  });
});
