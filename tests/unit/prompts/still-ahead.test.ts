import { describe, expect, it } from 'vitest';
import { AT_WORK, AWAY, FILM, LOCKED, noticesOf, only, Simulation } from '../engine/simulation.ts';

const day = '2026-03-10';
const askOn = (evening: string) =>
  ({ type: 'sit-still', evening, everyMinutes: 30, forMinutes: 120 }) as const;
const ask = askOn(day);

/** A person for whom nothing but "sitting still ahead" is on. */
function sitter(): Simulation {
  return new Simulation({ settings: { prompts: only('still-ahead') } });
}

const FOUR = [
  '15:30 2026-03-10/still-ahead/0/0',
  '16:00 2026-03-10/still-ahead/1/0',
  '16:30 2026-03-10/still-ahead/2/0',
  '17:00 2026-03-10/still-ahead/3/0',
];

describe('"sitting still ahead"', () => {
  it('reminds every so many minutes for as long as was asked for, the last minute included', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    expect(evening.until(`${day} 19:00`)).toEqual(FOUR);
  });

  it.each([
    ['away', AWAY],
    ['with the screen locked, as on a flight', LOCKED],
    ['in a film', FILM],
  ])('reminds also while the person is %s', (_, signals) => {
    const evening = sitter();
    evening.signals = signals;
    evening.command(`${day} 15:00`, ask);
    expect(evening.until(`${day} 19:00`)).toEqual(FOUR);
  });

  it('ends by "not tonight" on its notice, and comes again when it is asked for anew', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    evening.until(`${day} 15:30`);
    const first = '2026-03-10/still-ahead/0/0';
    evening.command(`${day} 15:30`, { type: 'notice-later', showing: first });
    const again = '2026-03-10/still-ahead/0/1';
    expect(evening.until(`${day} 15:40`)).toEqual([`15:40 ${again}`]);
    // Of no more use in five minutes: the button reads "not tonight".
    evening.command(`${day} 15:40`, { type: 'notice-later', showing: again });
    expect(evening.state.tonight?.stillAhead).toBeNull();
    expect(evening.until(`${day} 17:30`)).toEqual([]);
    evening.command(`${day} 18:00`, ask);
    expect(evening.until(`${day} 18:35`)).toEqual(['18:30 2026-03-10/still-ahead/1/0']);
  });

  it('stands apart from the caps: it takes no place, and needs none', () => {
    const evening = new Simulation();
    evening.signals = AWAY;
    evening.wake(`${day} 19:20`);
    evening.signals = AT_WORK;
    evening.command(`${day} 19:25`, {
      type: 'sit-still',
      evening: day,
      everyMinutes: 20,
      forMinutes: 180,
    });
    evening.rated = [day];
    const shown = evening.until('2026-03-11 06:00');
    expect(shown.filter((one) => one.includes('still-ahead'))).toEqual([
      '19:45 2026-03-10/still-ahead/0/0',
      '20:05 2026-03-10/still-ahead/1/0',
      '20:25 2026-03-10/still-ahead/2/0',
      '20:45 2026-03-10/still-ahead/3/0',
      '21:05 2026-03-10/still-ahead/4/0',
      '21:25 2026-03-10/still-ahead/5/0',
      '21:45 2026-03-10/still-ahead/6/0',
      '22:05 2026-03-10/still-ahead/7/0',
      '22:25 2026-03-10/still-ahead/8/0',
    ]);
    expect(shown.filter((one) => !one.includes('still-ahead'))).toHaveLength(6);
  });

  it('is over with "no more", and takes the card that is shown along', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    evening.until(`${day} 15:30`);
    expect(evening.cards()).toEqual(['2026-03-10/still-ahead/0/0']);
    evening.command(`${day} 15:35`, { type: 'sit-still-over', evening: day });
    expect(evening.cards()).toEqual([]);
    expect(evening.until(`${day} 19:00`)).toEqual([]);
  });

  it('asked for again on the same evening counts from then on, under new numbers', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    evening.until(`${day} 15:40`);
    evening.command(`${day} 15:40`, {
      type: 'sit-still',
      evening: day,
      everyMinutes: 45,
      forMinutes: 90,
    });
    expect(evening.until(`${day} 19:00`)).toEqual([
      '16:25 2026-03-10/still-ahead/1/0',
      '17:10 2026-03-10/still-ahead/2/0',
    ]);
  });

  it('"done" ends one reminder, "not tonight" all of them', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    evening.until(`${day} 15:30`);
    const first = '2026-03-10/still-ahead/0/0';
    evening.command(`${day} 15:31`, { type: 'answer', showing: first, answer: 'done' });
    expect(evening.until(`${day} 16:05`)).toEqual(FOUR.slice(1, 2));
    const second = '2026-03-10/still-ahead/1/0';
    evening.command(`${day} 16:06`, { type: 'answer', showing: second, answer: 'not-tonight' });
    expect(evening.until(`${day} 19:00`)).toEqual([]);
  });

  it('goes on over the turn-over, in the evening in which it was asked for', () => {
    const evening = sitter();
    evening.command(`${day} 11:00`, askOn('2026-03-09'));
    expect(evening.until(`${day} 14:00`)).toEqual([
      '11:30 2026-03-09/still-ahead/0/0',
      '12:00 2026-03-09/still-ahead/1/0',
      '12:30 2026-03-09/still-ahead/2/0',
      '13:00 2026-03-09/still-ahead/3/0',
    ]);
  });

  it('what was slept through does not come afterwards', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    expect(noticesOf(evening.wake(`${day} 16:20`))).toEqual([]);
    expect(evening.until(`${day} 19:00`)).toEqual(FOUR.slice(2));
  });

  it('is silent when prompts are: off is off', () => {
    const evening = sitter();
    evening.command(`${day} 15:00`, ask);
    evening.command(`${day} 15:10`, { type: 'not-tonight', evening: day });
    expect(evening.until(`${day} 19:00`)).toEqual([]);
  });

  it('comes on an evening of travel, on which nothing else does', () => {
    const marked = { mode: 'travel', from: day, through: null } as const;
    const evening = new Simulation({ settings: { marked } });
    evening.command(`${day} 18:00`, ask);
    expect(evening.until('2026-03-11 06:00')).toEqual([
      '18:30 2026-03-10/still-ahead/0/0',
      '19:00 2026-03-10/still-ahead/1/0',
      '19:30 2026-03-10/still-ahead/2/0',
      '20:00 2026-03-10/still-ahead/3/0',
    ]);
  });

  it('never goes quiet, however often it was ignored', () => {
    const evening = sitter();
    for (const date of ['10', '11', '12', '13', '14']) {
      evening.command(`2026-03-${date} 15:00`, askOn(`2026-03-${date}`));
      expect(evening.until(`2026-03-${date} 19:00`)).toHaveLength(4);
    }
    expect(evening.state.prompts.habits['still-ahead']).toBeUndefined();
  });
});
