import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../utils/settings/settings.ts';
import {
  AT_WORK,
  AWAY,
  FILM,
  LOCKED,
  logOf,
  noticesOf,
  only,
  Simulation,
} from '../engine/simulation.ts';

const day = '2026-03-10';
const ELSEWHERE = { ...AT_WORK, focused: false };

/** A person for whom only *move* is on; the computer is looked at from the afternoon on. */
function sitter(settings: Partial<Settings> = {}): Simulation {
  return new Simulation({ settings: { prompts: only('move'), ...settings } });
}

describe('"stand up and move"', () => {
  it('comes after 45 minutes without a break, and again after each further 45, until bedtime', () => {
    const evening = sitter();
    evening.signals = AWAY;
    evening.wake(`${day} 13:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 19:50`);
    expect(evening.until('2026-03-11 06:00')).toEqual([
      '20:35 2026-03-10/move/1/0',
      '21:20 2026-03-10/move/2/0',
      '22:05 2026-03-10/move/3/0',
    ]);
  });

  it('counts a stretch that began before the window, and comes no sooner than the window', () => {
    const evening = sitter();
    evening.wake(`${day} 19:10`);
    expect(evening.until(`${day} 21:00`)).toEqual([
      '19:55 2026-03-10/move/1/0',
      '20:40 2026-03-10/move/2/0',
    ]);
    const longer = sitter();
    longer.wake(`${day} 15:00`);
    expect(longer.until(`${day} 21:00`)).toEqual([
      '19:30 2026-03-10/move/1/0',
      '20:15 2026-03-10/move/2/0',
      '21:00 2026-03-10/move/3/0',
    ]);
  });

  it('begins anew after five minutes away', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 20:05`);
    expect(evening.until(`${day} 21:00`)).toEqual(['20:50 2026-03-10/move/1/0']);
  });

  it('bridges a break of less than five minutes', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 20:04:59`);
    expect(evening.until(`${day} 20:30`)).toEqual(['20:15 2026-03-10/move/1/0']);
  });

  it('counts the two minutes before the system says idle into the break', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = AWAY;
    evening.wake(`${day} 20:01`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 20:04`);
    expect(evening.until(`${day} 21:00`)).toEqual(['20:49 2026-03-10/move/1/0']);
  });

  it('counts other programs and films as sitting', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.signals = ELSEWHERE;
    evening.until(`${day} 19:50`);
    evening.signals = FILM;
    evening.until(`${day} 20:10`);
    evening.signals = AT_WORK;
    expect(evening.until(`${day} 20:20`)).toEqual(['20:15 2026-03-10/move/1/0']);
  });

  it.each([
    [20, ['19:50', '20:10', '20:30']],
    [120, ['21:30']],
  ])('comes every %i minutes when that was chosen', (sittingMinutes, times) => {
    const evening = sitter({ sittingMinutes });
    evening.wake(`${day} 19:30`);
    const shown = evening.until(`${day} ${sittingMinutes === 20 ? '20:45' : '22:29'}`);
    expect(shown.map((one) => one.slice(0, 5))).toEqual(times);
  });

  it('waits ten minutes for its turn and no longer', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.signals = { ...AT_WORK, audible: true };
    evening.until(`${day} 20:25`);
    expect(evening.cards()).toEqual(['2026-03-10/move/1/0']);
    evening.signals = AT_WORK;
    expect(noticesOf(evening.wake(`${day} 20:25`))).toEqual(['2026-03-10/move/1/0']);
    expect(logOf(evening.wake(`${day} 20:25:01`))).toEqual(['2026-03-10/move/1/0 shown expired']);
  });

  it('goes when the person goes', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:16`);
    evening.signals = LOCKED;
    expect(logOf(evening.wake(`${day} 20:17`))).toEqual(['2026-03-10/move/1/0 shown cleared']);
    expect(evening.cards()).toEqual([]);
  });

  it('"done" ends that one, and the next comes after 45 minutes more', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:16`);
    const showing = '2026-03-10/move/1/0';
    evening.command(`${day} 20:17`, { type: 'answer', showing, answer: 'done' });
    expect(evening.until(`${day} 21:10`)).toEqual(['21:00 2026-03-10/move/2/0']);
  });

  it('"not tonight" ends them all for tonight', () => {
    const evening = sitter();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:16`);
    const showing = '2026-03-10/move/1/0';
    evening.command(`${day} 20:17`, { type: 'answer', showing, answer: 'not-tonight' });
    expect(evening.until('2026-03-11 06:00')).toEqual([]);
  });
});

describe('"stand up and move" ahead of the usual onset', () => {
  const learned = (...onsets: string[]) => {
    const evening = sitter();
    evening.onsets = onsets;
    return evening;
  };
  const sevenTimes = (onset: string) => Array<string>(7).fill(onset);

  it('comes half an hour before it, from seven evenings on', () => {
    const seven = learned(...sevenTimes('21:40'));
    seven.wake(`${day} 21:00`);
    expect(seven.until(`${day} 21:30`)).toEqual(['21:10 2026-03-10/move/0/0']);
    const six = learned(...sevenTimes('21:40').slice(1));
    six.wake(`${day} 21:00`);
    expect(six.until(`${day} 21:30`)).toEqual([]);
  });

  it('goes by the median, counted round midnight', () => {
    const plan = { ...new Simulation().state.settings.plan };
    const week = { ...plan.week, 2: { on: true, bedtime: '01:30', wake: '09:00' } };
    const evening = sitter({ plan: { ...plan, week } });
    evening.onsets = ['23:40', '23:50', '00:10', '23:55', '00:20', '23:30', '00:05'];
    evening.wake(`${day} 23:00`);
    // Sorted from noon: 23:30 23:40 23:50 23:55 00:05 00:10 00:20.
    expect(evening.until(`${day} 23:35`)).toEqual(['23:25 2026-03-10/move/0/0']);
  });

  it('asks for no sitting: whoever has just come is invited too', () => {
    const evening = learned(...sevenTimes('21:40'));
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 21:09`);
    expect(evening.until(`${day} 21:30`)).toEqual(['21:10 2026-03-10/move/0/0']);
  });

  it('is of no use to whoever is away', () => {
    const evening = learned(...sevenTimes('21:40'));
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    expect(evening.until(`${day} 21:10`)).toEqual([]);
    evening.signals = AT_WORK;
    expect(noticesOf(evening.wake(`${day} 21:15`))).toEqual([]);
  });

  it('comes beside those after long sitting', () => {
    const evening = learned(...sevenTimes('21:40'));
    evening.wake(`${day} 19:30`);
    expect(evening.until(`${day} 22:00`)).toEqual([
      '20:15 2026-03-10/move/1/0',
      '21:00 2026-03-10/move/2/0',
      '21:10 2026-03-10/move/0/0',
      '21:45 2026-03-10/move/3/0',
    ]);
  });

  it('comes before the window too, where the legs start early', () => {
    const evening = learned(...sevenTimes('17:40'));
    evening.wake(`${day} 17:00`);
    expect(evening.until(`${day} 19:00`)).toEqual(['17:10 2026-03-10/move/0/0']);
  });

  it('comes past midnight where the legs start past midnight', () => {
    const plan = { ...new Simulation().state.settings.plan };
    const week = { ...plan.week, 2: { on: true, bedtime: '01:30', wake: '09:00' } };
    const evening = sitter({ plan: { ...plan, week } });
    evening.onsets = sevenTimes('00:50');
    evening.wake(`${day} 23:00`);
    const came = evening.until('2026-03-11 00:45').filter((one) => one.includes('/move/0/'));
    expect(came).toEqual(['00:20 2026-03-10/move/0/0']);
  });

  it('comes in the morning before the evening whose day it is, where the legs start in the morning', () => {
    const evening = learned(...sevenTimes('09:00'));
    evening.wake(`${day} 08:00`);
    const ahead = evening.until('2026-03-11 09:30').filter((one) => one.includes('/move/0/'));
    expect(ahead).toEqual(['08:30 2026-03-10/move/0/0', '08:30 2026-03-11/move/0/0']);
  });

  it('does not come when it is not wanted', () => {
    const evening = sitter({ onsetAware: false });
    evening.onsets = sevenTimes('21:40');
    evening.wake(`${day} 21:00`);
    expect(evening.until(`${day} 21:30`)).toEqual([]);
  });

  it('goes by the clock of where the person is', () => {
    const evening = new Simulation({ zone: 'Asia/Kolkata', settings: { prompts: only('move') } });
    evening.onsets = sevenTimes('21:40');
    evening.wake(`${day} 21:00`);
    expect(evening.until(`${day} 21:30`)).toEqual(['21:10 2026-03-10/move/0/0']);
  });
});
