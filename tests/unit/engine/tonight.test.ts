import { describe, expect, it } from 'vitest';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { AT_WORK, everyEvening, FILM, only, Simulation } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

function tonight(evening: Simulation, local: string): Tonight {
  return tonightOf(evening.state, { at: evening.instant(local), zone: evening.zone });
}

describe('what the popup shows of tonight', () => {
  it('window, bedtime and wake time, and nothing counted before the window', () => {
    const evening = new Simulation();
    evening.wake(`${day} 18:00`);
    expect(tonight(evening, `${day} 18:00`)).toMatchObject({
      evening: day,
      night: {
        windowStart: evening.instant(`${day} 19:30`),
        bedtime: evening.instant(`${day} 22:30`),
        wake: evening.instant(`${next} 06:30`),
      },
      over: false,
      minutes: null,
      movedFrom: null,
      bedAt: null,
      upUntil: null,
      quiet: null,
      stillAhead: null,
      usualOnsetAt: null,
      upInTheNight: false,
    });
  });

  it('the minutes so far by kind, those elsewhere only where they count', () => {
    const counted = (countElsewhere: boolean) => {
      const evening = new Simulation({ settings: { prompts: only(), countElsewhere } });
      evening.wake(`${day} 19:30`);
      evening.until(`${day} 19:50`);
      evening.signals = { ...AT_WORK, focused: false };
      evening.wake(`${day} 19:50`);
      evening.until(`${day} 20:00`);
      // The two minutes in which the system was not yet sure were silent: away.
      evening.signals = FILM;
      evening.wake(`${day} 20:00`);
      evening.until(`${day} 20:07`);
      return tonight(evening, `${day} 20:07`).minutes;
    };
    expect(counted(true)).toEqual({ active: 20, elsewhere: 8, watching: 7 });
    expect(counted(false)).toEqual({ active: 20, elsewhere: 0, watching: 7 });
  });

  it('on an evening that is off there is no night', () => {
    const evening = new Simulation({ settings: { plan: everyEvening({ on: false }) } });
    evening.wake(`${day} 20:00`);
    expect(tonight(evening, `${day} 20:00`)).toMatchObject({ night: null, minutes: null });
  });

  it('the card that is pending, and how many wait behind it', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off', 'rate') } });
    evening.wake(`${day} 21:30`);
    evening.until(`${day} 22:05`);
    const { card, moreCards } = tonight(evening, `${day} 22:05`);
    expect(card?.showing).toBe('2026-03-10/rate/0/0');
    expect(moreCards).toBe(1);
  });

  it('on the card, for an hour after a rating above zero, that up and about is fine first', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.restlessAt = evening.instant(`${day} 21:20`);
    evening.wake(`${day} 21:30`);
    expect(tonight(evening, `${day} 22:10`).card?.upFirst).toBe(true);
    evening.restlessAt = evening.instant(`${day} 21:10`);
    evening.wake(`${day} 22:10`);
    expect(tonight(evening, `${day} 22:10`).card?.upFirst).toBe(false);
    evening.restlessAt = null;
    evening.wake(`${day} 22:11`);
    expect(tonight(evening, `${day} 22:11`).card?.upFirst).toBe(false);
  });

  it('that its night is over from the wake time on, or once the day has begun', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:00`);
    expect(tonight(evening, `${next} 06:29`).over).toBe(false);
    expect(tonight(evening, `${next} 06:30`).over).toBe(true);
    expect(tonight(evening, `${next} 12:00`).over).toBe(false);
    evening.command(`${next} 05:00`, { type: 'up-for-the-day', evening: day });
    expect(tonight(evening, `${next} 05:01`).over).toBe(true);
  });

  it('no card that is of no more use, though nobody woke the background since', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.wake(`${day} 21:30`);
    expect(tonight(evening, `${day} 22:15`).card?.prompt).toBe('screens-off');
    expect(tonight(evening, `${day} 22:16`).card).toBeNull();
    expect(tonight(evening, `${next} 13:00`)).toMatchObject({ evening: next, card: null });
  });

  it('the bedtime of the plan beside one that was moved', () => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    const { plan } = evening.state.settings;
    const tonightOnly = { [day]: { bedtime: '23:30', chosenAt: evening.instant(`${day} 20:01`) } };
    evening.change(`${day} 20:01`, { plan: { ...plan, tonightOnly } });
    expect(tonight(evening, `${day} 20:02`).movedFrom).toBe('22:30');
  });

  it('when the bed tap was, for this evening only', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:00`);
    evening.command(`${day} 22:05`, { type: 'bed', evening: day });
    expect(tonight(evening, `${day} 22:06`).bedAt).toBe(evening.instant(`${day} 22:05`));
    expect(tonight(evening, `${next} 13:00`).bedAt).toBeNull();
  });

  it('how long "up and about" holds', () => {
    const evening = new Simulation();
    evening.command(`${day} 22:00`, { type: 'up-and-about', evening: day });
    expect(tonight(evening, `${day} 22:29`).upUntil).toBe(evening.instant(`${day} 22:30`));
    expect(tonight(evening, `${day} 22:30`).upUntil).toBeNull();
  });

  it('"sitting still ahead": when the next reminder comes, and when it is over', () => {
    const evening = new Simulation();
    evening.command(`${day} 15:00`, {
      type: 'sit-still',
      evening: day,
      everyMinutes: 30,
      forMinutes: 75,
    });
    const until = evening.instant(`${day} 16:15`);
    const ahead = (local: string) => tonight(evening, local).stillAhead;
    expect(ahead(`${day} 15:10`)).toEqual({
      everyMinutes: 30,
      nextAt: evening.instant(`${day} 15:30`),
      until,
    });
    expect(ahead(`${day} 16:05`)).toEqual({ everyMinutes: 30, nextAt: null, until });
    expect(ahead(`${day} 16:15`)).toBeNull();
  });

  it('the usual onset once it is learned', () => {
    const evening = new Simulation();
    evening.onsets = Array(7).fill('21:40');
    evening.wake(`${day} 20:00`);
    expect(tonight(evening, `${day} 20:00`).usualOnsetAt).toBe(evening.instant(`${day} 21:40`));
  });
});

describe('why nothing comes tonight', () => {
  const quietWith = (act: (evening: Simulation) => void, local = `${day} 20:30`) => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    act(evening);
    return tonight(evening, local).quiet;
  };

  it('a pause, until when', () => {
    const until = new Simulation().instant(`${next} 06:30`);
    const paused = (evening: Simulation) => {
      evening.change(`${day} 20:01`, { pausedUntil: until });
    };
    expect(quietWith(paused)).toEqual({ why: 'paused', until });
    expect(quietWith(paused, `${next} 06:30`)).toBeNull();
  });

  it('"not tonight", until the evening is over', () => {
    const notTonight = (evening: Simulation) => {
      evening.command(`${day} 20:01`, { type: 'not-tonight', evening: day });
    };
    expect(quietWith(notTonight)).toEqual({ why: 'not-tonight' });
    expect(quietWith(notTonight, `${next} 12:00`)).toBeNull();
  });

  it('a marked evening before all else', () => {
    const marked = { mode: 'flare', from: day, through: null } as const;
    const flare = (evening: Simulation) => {
      evening.change(`${day} 20:01`, { marked, pausedUntil: evening.instant(`${next} 06:30`) });
    };
    expect(quietWith(flare)).toEqual({ why: 'marked', mode: 'flare', through: null });
  });
});
