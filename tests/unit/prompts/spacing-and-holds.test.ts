import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import {
  AT_WORK,
  AWAY,
  clearedOf,
  FILM,
  LOCKED,
  logOf,
  noticesOf,
  only,
  Simulation,
  without,
} from '../engine/simulation.ts';
import { holds } from '../property.ts';

const day = '2026-03-10';
const CALL: Signals = { ...AT_WORK, audible: true };

/** From half past one on at the screen, with *move* off. */
function evening(): Simulation {
  const one = new Simulation({ settings: { prompts: without('move', 'caffeine', 'morning') } });
  one.wake(`${day} 18:00`);
  return one;
}

describe('rule 13: ten minutes apart, the more pressing first', () => {
  it('the other comes ten minutes later while it is still useful', () => {
    const one = evening();
    expect(noticesOf(one.wake(`${day} 22:05`))).toEqual(['2026-03-10/rate/0/0']);
    expect(one.until(`${day} 22:14`)).toEqual([]);
    expect(one.until(`${day} 22:20`)).toEqual(['22:15 2026-03-10/screens-off/0/0']);
  });

  it('the other is missed when ten minutes later is too late', () => {
    const one = evening();
    expect(noticesOf(one.wake(`${day} 22:06`))).toEqual(['2026-03-10/rate/0/0']);
    expect(one.until(`${day} 22:15`)).toEqual([]);
    expect(one.until(`${day} 22:17`)).toEqual(['22:16 2026-03-10/bedroom/0/0']);
    expect(one.showing('2026-03-10/screens-off/0/0')).toMatchObject({
      notice: 'missed',
      outcome: 'expired',
    });
  });

  it('of three that wait, each has its turn by priority', () => {
    const one = new Simulation({ settings: { prompts: only('rate', 'screens-off', 'bedroom') } });
    one.signals = LOCKED;
    one.wake(`${day} 21:00`);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 22:00`))).toEqual(['2026-03-10/rate/0/0']);
    expect(one.until(`${day} 22:29`)).toEqual([
      '22:10 2026-03-10/screens-off/0/0',
      '22:20 2026-03-10/bedroom/0/0',
    ]);
  });

  it('a clock set back does not silence the evening', () => {
    const one = evening();
    one.until(`${day} 21:30`);
    one.wake(`${day} 20:30`);
    expect(one.until(`${day} 22:01`).at(-1)).toBe('22:00 2026-03-10/rate/0/0');
  });
});

describe('rule 13: away or locked', () => {
  it.each([
    ['away', AWAY],
    ['locked', LOCKED],
  ])('when %s at the due time, the notice waits for the return', (_, signals) => {
    const one = evening();
    one.signals = signals;
    expect(one.until(`${day} 20:40`)).toEqual([]);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 20:41`))).toEqual(['2026-03-10/lights/0/0']);
    expect(one.until(`${day} 20:52`)).toEqual(['20:51 2026-03-10/foot-bath/0/0']);
  });

  it('what is no longer useful at the return does not come', () => {
    const one = evening();
    one.signals = LOCKED;
    one.until(`${day} 21:31`);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 21:31`))).toEqual(['2026-03-10/screens-off/0/0']);
    expect(one.showing('2026-03-10/lights/0/0')).toMatchObject({
      notice: 'missed',
      outcome: 'expired',
    });
  });
});

describe('rule 13: a film or a call holds every notice', () => {
  it.each([
    ['film', FILM],
    ['call in the active tab', CALL],
  ])(
    'after a %s the most pressing one that is still useful comes, the others are missed',
    (_, signals) => {
      const one = evening();
      one.signals = signals;
      expect(one.until(`${day} 22:10`)).toEqual([]);
      one.signals = AT_WORK;
      expect(noticesOf(one.wake(`${day} 22:11`))).toEqual(['2026-03-10/rate/0/0']);
      const fates = ['lights', 'foot-bath', 'screens-off', 'bedroom'].map((prompt) => {
        const { notice, outcome } = one.showing(`2026-03-10/${prompt}/0/0`);
        return `${prompt} ${notice} ${outcome}`;
      });
      expect(fates).toEqual([
        'lights missed expired',
        'foot-bath missed expired',
        'screens-off missed null',
        'bedroom missed null',
      ]);
      expect(one.until(`${day} 22:31`)).toEqual(['22:30 2026-03-10/bedtime/0/0']);
    },
  );

  it('a prompt that rule 17 holds back does not stand in the way of the next one', () => {
    const one = new Simulation({ settings: { prompts: only('move', 'foot-bath') } });
    one.wake(`${day} 19:45`);
    one.signals = CALL;
    one.until(`${day} 20:34`);
    // Sitting since 19:45, *move* is due like the foot bath at 20:30, and comes first.
    one.restlessAt = one.instant(`${day} 20:00`);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 20:35`))).toEqual(['2026-03-10/foot-bath/0/0']);
  });

  it('a prompt that went quiet does not stand in the way of the next one', () => {
    const one = new Simulation({ settings: { prompts: only('lights', 'foot-bath') } });
    const quiet = { run: 4, through: '2026-03-09', quiet: true, told: true };
    one.state = {
      ...one.state,
      prompts: { ...one.state.prompts, habits: { lights: quiet } },
    };
    one.signals = FILM;
    one.wake(`${day} 19:00`);
    one.until(`${day} 20:34`);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 20:35`))).toEqual(['2026-03-10/foot-bath/0/0']);
    expect(one.cards()).toEqual(['2026-03-10/lights/0/0', '2026-03-10/foot-bath/0/0']);
  });

  it('who walks away at the end of the film finds it when coming back', () => {
    const one = evening();
    one.signals = FILM;
    one.until(`${day} 20:00`);
    one.signals = LOCKED;
    expect(one.until(`${day} 20:10`)).toEqual([]);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 20:11`))).toEqual(['2026-03-10/lights/0/0']);
  });
});

describe('rule 13: a film that ends after bedtime', () => {
  /** A film from 22:05 to a moment, by one who was away before; answers with all that comes after it. */
  const afterFilm = (until: string, { rated }: { rated: boolean }) => {
    const one = new Simulation({ settings: { prompts: without('morning', 'move') } });
    one.wake(`${day} 21:00`);
    if (rated) one.rated = [day];
    one.signals = LOCKED;
    one.until(`${day} 22:04`);
    one.signals = FILM;
    one.wake(`${day} 22:05`);
    one.until(until);
    one.signals = AT_WORK;
    return { one, shown: one.until('2026-03-11 05:00') };
  };

  it('brings bedtime while that is useful, and the still-ups at their own times', () => {
    expect(afterFilm(`${day} 22:41`, { rated: false }).shown).toEqual([
      '22:41 2026-03-10/bedtime/0/0',
      '22:51 2026-03-10/still-up/0/0',
      '23:01 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
  });

  it('else asks for the rating, and the still-ups come at their own times', () => {
    const { one, shown } = afterFilm(`${day} 22:46`, { rated: false });
    expect(shown).toEqual([
      '22:46 2026-03-10/rate/0/0',
      '23:00 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
    expect(one.showing('2026-03-10/still-up/0/0').notice).toBe('missed');
  });

  it('else begins the still-ups at once, then 15 and 45 minutes later', () => {
    expect(afterFilm(`${day} 23:12`, { rated: true }).shown).toEqual([
      '23:12 2026-03-10/still-up/0/1',
      '23:27 2026-03-10/still-up/1/1',
      '23:57 2026-03-10/still-up/2/0',
    ]);
  });

  // Found by random lives: seed 1146404035, path "3698" of the lives in flight.
  it('after a flight begins no still-up anew that was done with, and decides once', () => {
    const one = new Simulation({ zone: 'Pacific/Apia', settings: { prompts: only('still-up') } });
    one.wake(`${day} 23:31`);
    // A clock set right: the first still-up comes after the last one, and is the end of them.
    one.wake(`${day} 22:46`);
    const showing = '2026-03-10/still-up/0/0';
    one.command(`${day} 22:47`, { type: 'answer', showing, answer: 'done' });
    one.zone = 'America/New_York';
    one.wake(`${day} 05:50`);
    one.zone = 'Pacific/Apia';
    one.signals = FILM;
    one.wake(`${day} 23:31`);
    one.signals = AT_WORK;
    expect(noticesOf(one.wake(`${day} 23:36`))).toEqual(['2026-03-10/still-up/2/1']);
    const again = one.wake(`${day} 23:36`);
    expect([logOf(again), clearedOf(again)]).toEqual([[], []]);
  });

  it('and after that of the last still-up as well', () => {
    expect(afterFilm('2026-03-11 00:40', { rated: true }).shown).toEqual([
      '00:40 2026-03-10/still-up/0/1',
      '00:55 2026-03-10/still-up/1/1',
      '01:25 2026-03-10/still-up/2/1',
    ]);
  });

  it('while the person is up and about asks for the rating, and leaves bedtime waiting', () => {
    const one = new Simulation({ settings: { prompts: only('bedtime', 'rate') } });
    one.wake(`${day} 21:00`);
    one.signals = FILM;
    one.until(`${day} 22:10`);
    one.command(`${day} 22:10`, { type: 'up-and-about', evening: day });
    one.until(`${day} 22:31`);
    one.signals = AT_WORK;
    expect(one.until(`${day} 22:50`)).toEqual(['22:31 2026-03-10/rate/0/0']);
  });

  it('while the person is up and about begins no still-ups before their time', () => {
    const one = new Simulation({ settings: { prompts: only('bedtime', 'still-up') } });
    one.wake(`${day} 21:00`);
    one.signals = FILM;
    one.until(`${day} 22:10`);
    one.command(`${day} 22:10`, { type: 'up-and-about', evening: day });
    one.until(`${day} 22:31`);
    one.signals = AT_WORK;
    expect(one.until(`${day} 23:00`)).toEqual([
      '22:40 2026-03-10/bedtime/0/0',
      '22:50 2026-03-10/still-up/0/0',
      '23:00 2026-03-10/still-up/1/0',
    ]);
  });

  it('after the bed tap brings nothing', () => {
    const one = new Simulation({ settings: { prompts: without('morning') } });
    one.wake(`${day} 21:00`);
    one.signals = FILM;
    one.until(`${day} 22:20`);
    one.command(`${day} 22:21`, { type: 'bed', evening: day });
    one.until(`${day} 23:10`);
    one.signals = AT_WORK;
    expect(one.until('2026-03-11 05:00')).toEqual([]);
  });

  it('logs the end of each card once', () => {
    const one = new Simulation({ settings: { prompts: only('bedtime') } });
    one.wake(`${day} 22:05`);
    one.signals = FILM;
    one.until(`${day} 22:45`);
    expect(logOf(one.wake(`${day} 22:45:01`))).toEqual(['2026-03-10/bedtime/0/0 missed expired']);
    expect(logOf(one.wake(`${day} 22:46`))).toEqual([]);
  });
});

describe('rule 13: after three quarters of an hour of sound', () => {
  /** Sound from one moment to another; answers with all that came while it played. */
  const during = (from: string, to: string, signals: Signals = FILM) => {
    const one = new Simulation({ settings: { prompts: without('morning', 'move', 'caffeine') } });
    one.wake(from);
    one.signals = signals;
    return { one, shown: one.until(to) };
  };

  it.each([
    ['a film', FILM],
    ['music or a call at work', CALL],
  ])('the bedtime comes once, and nothing else, while %s plays until one o’clock', (_, signals) => {
    const { one, shown } = during(`${day} 18:00`, '2026-03-11 01:00', signals);
    expect(shown).toEqual(['22:30 2026-03-10/bedtime/0/0']);
    one.signals = AT_WORK;
    expect(one.until('2026-03-11 05:00').map((notice) => notice.slice(6))).not.toContain(
      '2026-03-10/bedtime/0/0',
    );
  });

  it('the bedtime makes no sound of its own', () => {
    const { one } = during(`${day} 18:00`, `${day} 22:29`);
    expect(one.wake(`${day} 22:30`).deeds).toContainEqual({
      type: 'show-notice',
      notice: {
        showing: '2026-03-10/bedtime/0/0',
        prompt: 'bedtime',
        occurrence: 0,
        laterMinutes: 5,
        silent: true,
        upFirst: false,
      },
    });
  });

  it('the bedtime comes as soon as these are over, and not before', () => {
    expect(during(`${day} 21:50`, `${day} 22:45`).shown).toEqual(['22:35 2026-03-10/bedtime/0/0']);
  });

  it('that are not over while the bedtime is of use it does not come', () => {
    expect(during(`${day} 22:01`, `${day} 23:30`).shown).toEqual([]);
  });

  it('which a silence has broken begin anew', () => {
    const { one } = during(`${day} 21:00`, `${day} 22:09`);
    one.signals = AT_WORK;
    one.until(`${day} 22:10`);
    one.signals = FILM;
    expect(one.until(`${day} 23:30`)).toEqual([]);
  });

  it('the bedtime still waits for one who is away, or up and about', () => {
    const { one } = during(`${day} 21:00`, `${day} 22:09`);
    one.command(`${day} 22:10`, { type: 'up-and-about', evening: day });
    expect(one.until(`${day} 22:41`)).toEqual(['22:40 2026-03-10/bedtime/0/0']);
    const gone = during(`${day} 18:00`, `${day} 22:20`).one;
    gone.signals = { ...CALL, idle: 'locked' };
    expect(gone.until(`${day} 22:40`)).toEqual([]);
  });

  it('the bedtime comes ten minutes after a notice that was asked for by hand', () => {
    const { one } = during(`${day} 18:00`, `${day} 21:54`);
    const asked = { everyMinutes: 30, forMinutes: 30 };
    one.command(`${day} 21:55`, { type: 'sit-still', evening: day, ...asked });
    expect(one.until(`${day} 22:50`)).toEqual([
      '22:25 2026-03-10/still-ahead/0/0',
      '22:35 2026-03-10/bedtime/0/0',
    ]);
  });

  it('and the bedtime, the end of the film brings the still-ups, no rating', () => {
    const { one } = during(`${day} 18:00`, `${day} 23:11`);
    one.signals = AT_WORK;
    expect(one.until('2026-03-11 02:00')).toEqual([
      '23:11 2026-03-10/still-up/0/1',
      '23:26 2026-03-10/still-up/1/1',
      '23:56 2026-03-10/still-up/2/0',
    ]);
  });

  it('comes whenever the sound began in time, and once', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 225 }),
      fc.integer({ min: 0, max: 180 }),
      fc.constantFrom(FILM, CALL),
      (from, after, signals) => {
        const one = new Simulation({ settings: { prompts: without('morning', 'caffeine') } });
        one.signals = signals;
        one.wakeAt(one.instant(`${day} 18:00`) + from * 60_000);
        const end = one.instant(`${day} 22:30`) + after * 60_000;
        const shown = one.until(
          `${end > one.instant('2026-03-11 00:00') ? '2026-03-11' : day} ${one.local(end)}`,
        );
        expect(shown).toEqual(['22:30 2026-03-10/bedtime/0/0']);
      },
    );
    holds(property, 8);
  });
});

describe('what the popup says of notices that are held', () => {
  const heldAt = (local: string, signals: Signals) => {
    const one = evening();
    one.signals = signals;
    one.until(local);
    return tonightOf(one.state, { at: one.instant(local), zone: one.zone }).heldBySound;
  };

  it('is said while one of them is, and not before', () => {
    expect(heldAt(`${day} 19:29`, FILM)).toBe(false);
    expect(heldAt(`${day} 19:31`, FILM)).toBe(true);
    expect(heldAt(`${day} 19:31`, AT_WORK)).toBe(false);
  });
});
