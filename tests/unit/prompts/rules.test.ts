import { describe, expect, it } from 'vitest';
import { logOf, noticesOf, Simulation } from '../engine/simulation.ts';

const day = '2026-03-10';

/** The settings with tonight's bedtime moved at a moment. */
function tonightAt(evening: Simulation, bedtime: string, chosenAt: string) {
  const { plan } = evening.state.settings;
  return {
    plan: { ...plan, tonightOnly: { [day]: { bedtime, chosenAt: evening.instant(chosenAt) } } },
  };
}

describe('a bedtime moved in mid-evening (rule 4)', () => {
  it('simply moves what has not been shown', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:00`);
    evening.change(`${day} 21:10`, tonightAt(evening, '23:30', `${day} 21:10`));
    expect(evening.until('2026-03-11 00:00')).toEqual([
      '22:30 2026-03-10/screens-off/0/0',
      '23:00 2026-03-10/rate/0/0',
      '23:30 2026-03-10/bedtime/0/0',
      '23:45 2026-03-10/still-up/0/0',
      '00:00 2026-03-10/still-up/1/0',
    ]);
  });

  it('brings what was shown and not answered again, in the next round', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:31`);
    evening.until(`${day} 21:40`);
    const actions = evening.change(`${day} 21:40`, tonightAt(evening, '23:30', `${day} 21:40`));
    expect(logOf(actions)).toContain('2026-03-10/screens-off/0/0 shown moved');
    expect(evening.until(`${day} 22:40`)).toEqual(['22:30 2026-03-10/screens-off/0/1']);
  });

  it('does not bring back what was answered', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:31`);
    const showing = '2026-03-10/screens-off/0/0';
    evening.command(`${day} 21:32`, { type: 'answer', showing, answer: 'done' });
    evening.change(`${day} 21:40`, tonightAt(evening, '23:30', `${day} 21:40`));
    expect(evening.until(`${day} 22:59`)).toEqual([]);
  });

  it('to a time already past shows the bedtime once, at once', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:45`);
    evening.until(`${day} 21:59`);
    const actions = evening.change(`${day} 21:59`, tonightAt(evening, '21:30', `${day} 21:59`));
    expect(noticesOf(actions)).toEqual(['2026-03-10/bedtime/0/0']);
  });

  it('in the weekly plan reaches tonight only while the old and the new one lie ahead', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:00`);
    const { plan } = evening.state.settings;
    const week = { ...plan.week, 2: { on: true, bedtime: '21:00', wake: '06:30' } };
    evening.change(`${day} 22:01`, { plan: { ...plan, week } });
    expect(evening.state.plan?.bedtime).toBe('22:30');
    evening.change(`${day} 22:02`, {
      plan: { ...plan, week: { ...week, 2: { on: true, bedtime: '23:00', wake: '06:30' } } },
    });
    expect(evening.state.plan?.bedtime).toBe('23:00');
  });
});

describe('a flight (rule 4)', () => {
  it('west across the date line brings the evening again, in the next round', () => {
    const evening = new Simulation({ zone: 'Pacific/Apia' });
    evening.wake(`${day} 20:00`);
    evening.until(`${day} 22:31`);
    evening.zone = 'America/New_York';
    evening.wake(`${day} 06:00`);
    expect(evening.state.plan?.evening).toBe('2026-03-09');
    evening.wake(`${day} 13:00`);
    expect(evening.until(`${day} 22:31`)).toEqual([
      '19:30 2026-03-10/lights/0/1',
      '21:30 2026-03-10/screens-off/0/1',
      '22:00 2026-03-10/rate/0/1',
      '22:30 2026-03-10/bedtime/0/1',
    ]);
  });
});

describe('priority and spacing (rule 13)', () => {
  it('shows the more pressing of two first, the other ten minutes later while still useful', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:00`, { type: 'started', browser: false });
    evening.restart();
    const late = new Simulation();
    late.wake(`${day} 18:00`);
    expect(noticesOf(late.wake(`${day} 22:05`))).toEqual(['2026-03-10/rate/0/0']);
    expect(late.until(`${day} 22:20`)).toEqual(['22:15 2026-03-10/screens-off/0/0']);
  });
});

describe('an answer (rules 14 and 15)', () => {
  it('"done" ends the prompt for tonight and for tonight only', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:40`);
    evening.rated = [day];
    evening.until(`${day} 22:46`);
    const showing = '2026-03-10/still-up/0/0';
    evening.command(`${day} 22:47`, { type: 'answer', showing, answer: 'done' });
    expect(evening.until('2026-03-11 02:00')).toEqual([]);
    evening.rated = [];
    expect(evening.until('2026-03-11 22:46').at(-1)).toBe('22:45 2026-03-11/still-up/0/0');
  });

  it('to a card that is gone changes nothing', () => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    const before = evening.state.prompts;
    const showing = '2026-03-09/rate/0/0';
    evening.command(`${day} 20:00`, { type: 'answer', showing, answer: 'done' });
    expect(evening.state.prompts).toEqual(before);
  });

  it('"later" on the notice takes a quarter of an hour, or what still fits, or none', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:30`);
    evening.until(`${day} 22:35`);
    const showing = '2026-03-10/bedtime/0/0';
    evening.command(`${day} 22:36`, { type: 'notice-later', showing });
    const next = evening.state.prompts.showings.at(-1);
    expect(next).toMatchObject({ prompt: 'bedtime', round: 1, snoozes: 1 });
    expect(next?.dueAt).toBe(evening.instant(`${day} 22:41`));
  });
});

describe('a prompt ignored again and again (rule 16)', () => {
  const ignoreEvenings = (evening: Simulation, count: number) => {
    for (let day = 10; day < 10 + count; day += 1) {
      evening.wake(`2026-03-${day} 19:00`);
      evening.until(`2026-03-${day} 23:59`);
    }
    evening.wake(`2026-03-${10 + count} 13:00`);
  };

  it('keeps to badge and card after four evenings, and says so once', () => {
    const evening = new Simulation();
    ignoreEvenings(evening, 4);
    expect(evening.state.prompts.habits.lights).toMatchObject({ run: 4, quiet: true, told: false });
    evening.wake('2026-03-14 19:30');
    const lights = evening.state.prompts.showings.at(-1);
    expect(lights).toMatchObject({ prompt: 'lights', notice: 'quiet', outcome: null });
    const showing = '2026-03-14/lights/0/0';
    evening.command('2026-03-14 19:31', { type: 'answer', showing, answer: 'dismissed' });
    expect(evening.state.prompts.habits.lights?.told).toBe(true);
  });

  it('comes again when switched on again', () => {
    const evening = new Simulation();
    ignoreEvenings(evening, 4);
    evening.command('2026-03-14 14:00', { type: 'notices-again', prompt: 'lights' });
    expect(noticesOf(evening.wake('2026-03-14 19:30'))).toEqual(['2026-03-14/lights/0/0']);
  });

  it('is not called ignored when the person was away', () => {
    const evening = new Simulation();
    for (let day = 10; day < 14; day += 1) {
      evening.signals = { idle: 'active', focused: true, audible: false, fullscreen: false };
      evening.wake(`2026-03-${day} 19:30`);
      evening.signals = { idle: 'locked', focused: false, audible: false, fullscreen: false };
      evening.wake(`2026-03-${day} 19:30:30`);
      evening.until(`2026-03-${day} 23:59`);
    }
    evening.wake('2026-03-14 13:00');
    expect(evening.state.prompts.habits.lights).toMatchObject({ run: 0, quiet: false });
  });
});

describe('"I\'m up and about" (rule 17)', () => {
  it('holds bedtime for half an hour, and it is missed when that is too long', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:20`);
    evening.rated = [day];
    evening.command(`${day} 22:25`, { type: 'up-and-about' });
    expect(evening.until(`${day} 22:54`)).toEqual([]);
    expect(evening.until(`${day} 23:01`)).toEqual(['22:55 2026-03-10/still-up/0/0']);
  });
});

describe('where notices cannot be silent (rule 19)', () => {
  it('still-ups keep to badge and card', () => {
    const evening = new Simulation({ canBeSilent: false });
    evening.wake(`${day} 22:20`);
    expect(evening.until('2026-03-11 02:00')).toEqual(
      ['22:20 2026-03-10/rate/0/0', '22:30 2026-03-10/bedtime/0/0'].slice(1),
    );
    const stillUps = evening.state.prompts.showings.filter(({ prompt }) => prompt === 'still-up');
    expect(stillUps.map(({ notice }) => notice)).toEqual(['quiet', 'quiet', 'quiet']);
  });
});
