import { describe, expect, it } from 'vitest';
import { AWAY, clearedOf, FILM, logOf, noticesOf, only, Simulation, wakeOf } from './simulation.ts';

const day = '2026-03-10';

/** All notices of an evening spent at the screen, on which Start was pressed at eleven. */
const WHOLE_EVENING = [
  '12:00 2026-03-10/caffeine/0/0',
  '19:30 2026-03-10/lights/0/0',
  '19:40 2026-03-10/move/1/0',
  '21:30 2026-03-10/screens-off/0/0',
  '22:00 2026-03-10/rate/0/0',
  '22:30 2026-03-10/bedtime/0/0',
  '22:45 2026-03-10/still-up/0/0',
  '06:30 2026-03-10/morning/0/0',
];

function startedAtEleven(): Simulation {
  const startedAt = new Simulation().instant(`${day} 11:00`);
  const evening = new Simulation({ settings: { startedAt } });
  evening.wake(`${day} 11:00`);
  return evening;
}

describe('an evening at the screen', () => {
  it('shows each prompt once, at its time: four notices before bedtime, six in all, and the check-in', () => {
    expect(startedAtEleven().until('2026-03-11 11:00')).toEqual(WHOLE_EVENING);
  });

  it('has a card for every prompt, with or without a notice', () => {
    const evening = startedAtEleven();
    evening.until('2026-03-11 11:00');
    expect(evening.openings()).toEqual([
      '12:00 to 13:00 caffeine/0',
      '19:30 to 21:30 lights/0',
      '19:30 to 19:40 move/1',
      '20:15 to 20:25 move/2',
      '20:30 to 21:30 foot-bath/0',
      '21:00 to 21:10 move/3',
      '21:30 to 22:15 screens-off/0',
      '21:45 to 21:55 move/4',
      '22:00 to 22:30 bedroom/0',
      '22:00 to 23:30 rate/0',
      '22:30 to 22:45 bedtime/0',
      '22:45 to 22:55 still-up/0',
      '23:00 to 23:10 still-up/1',
      '23:30 to 23:40 still-up/2',
      '06:30 to 12:30 morning/0',
    ]);
  });

  it('gives a third still-up while the six notices are not used up', () => {
    const prompts = only('lights', 'screens-off', 'rate', 'bedtime', 'still-up');
    const evening = new Simulation({ settings: { prompts } });
    evening.wake(`${day} 13:00`);
    evening.rated = [day];
    expect(evening.until('2026-03-11 11:00').slice(-3)).toEqual([
      '22:45 2026-03-10/still-up/0/0',
      '23:00 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
  });

  it('is the same when the worker dies after every wake', () => {
    const evening = startedAtEleven();
    const shown: string[] = [];
    let next = evening.instant(`${day} 11:00`);
    while (next <= evening.instant('2026-03-11 11:00')) {
      evening.restart();
      const stepped = evening.wakeAt(next, { type: 'started', browser: false });
      shown.push(...noticesOf(stepped).map((key) => `${evening.local(next)} ${key}`));
      next = wakeOf(stepped) ?? Number.POSITIVE_INFINITY;
    }
    expect(shown).toEqual(WHOLE_EVENING);
  });

  it('puts a notice up again when the worker died before it was up, under the same name', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    evening.performs = false;
    expect(noticesOf(evening.wake(`${day} 19:30`))).toEqual(['2026-03-10/lights/0/0']);
    evening.performs = true;
    expect(noticesOf(evening.wake(`${day} 19:32`, { type: 'started', browser: false }))).toEqual([
      '2026-03-10/lights/0/0',
    ]);
    expect(noticesOf(evening.wake(`${day} 19:33`))).toEqual([]);
  });

  it('slept through shows the check-in alone in the morning, and logs what was missed', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    const stepped = evening.wake('2026-03-11 07:00', { type: 'started', browser: true });
    expect(noticesOf(stepped)).toEqual(['2026-03-10/morning/0/0']);
    expect(logOf(stepped)).toEqual([
      '2026-03-10/lights/0/0 missed missed',
      '2026-03-10/foot-bath/0/0 missed missed',
      '2026-03-10/screens-off/0/0 missed missed',
      '2026-03-10/bedroom/0/0 missed missed',
      '2026-03-10/rate/0/0 missed missed',
      '2026-03-10/bedtime/0/0 missed missed',
      '2026-03-10/morning/0/0 shown null',
    ]);
  });

  it('opening the lid at 21:40 shows only what is still useful', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    expect(noticesOf(evening.wake(`${day} 21:40`))).toEqual(['2026-03-10/screens-off/0/0']);
  });

  it('says nothing before the person pressed Start', () => {
    const evening = new Simulation({ settings: { startedAt: null } });
    const stepped = evening.wake(`${day} 22:30`);
    expect(noticesOf(stepped)).toEqual([]);
    expect(wakeOf(stepped)).toBeNull();
    expect(evening.state.screen).toBeNull();
  });

  it('says nothing on an evening that is off, and waits for the next one that is on', () => {
    const settings = new Simulation().state.settings;
    const week = { ...settings.plan.week, 2: { ...settings.plan.week[2], on: false } };
    const evening = new Simulation({ settings: { plan: { ...settings.plan, week } } });
    evening.wake(`${day} 13:00`);
    expect(evening.until('2026-03-11 19:30')).toEqual([
      '12:00 2026-03-11/caffeine/0/0',
      '19:30 2026-03-11/lights/0/0',
    ]);
  });
});

describe('going to bed', () => {
  it('ends the evening: the cards go, the notices are cleared, nothing comes before the morning', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:50`);
    evening.until(`${day} 22:10`);
    const stepped = evening.command(`${day} 22:12`, { type: 'bed', evening: day });
    // The bedroom took the place that nothing before 21:50 had taken.
    expect(clearedOf(stepped)).toEqual([
      '2026-03-10/screens-off/0/0',
      '2026-03-10/bedroom/0/0',
      '2026-03-10/rate/0/0',
    ]);
    expect(evening.cards()).toEqual([]);
    expect(stepped.rows).toContainEqual({
      type: 'save-evening',
      evening: day,
      fields: { bed: evening.instant(`${day} 22:12`) },
    });
    expect(evening.until('2026-03-11 11:00')).toEqual(['06:30 2026-03-10/morning/0/0']);
  });

  it('can be taken back, and the evening goes on', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:00`);
    evening.command(`${day} 21:10`, { type: 'bed', evening: day });
    const stepped = evening.command(`${day} 21:20`, { type: 'not-in-bed', evening: day });
    expect(stepped.rows).toContainEqual({
      type: 'save-evening',
      evening: day,
      fields: { bed: null },
    });
    expect(evening.until(`${day} 21:30`)).toEqual(['21:30 2026-03-10/screens-off/0/0']);
  });

  it('is what "done" on the bedtime card means', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:20`);
    evening.until(`${day} 22:31`);
    evening.command(`${day} 22:32`, {
      type: 'answer',
      showing: '2026-03-10/bedtime/0/0',
      answer: 'done',
    });
    expect(evening.state.tonight).toMatchObject({
      evening: day,
      bed: evening.instant(`${day} 22:32`),
    });
    expect(evening.until('2026-03-11 08:00')).toEqual(['06:30 2026-03-10/morning/0/0']);
  });
});

describe('later', () => {
  it('is silent until its time, then comes again in the next round', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:31`);
    const showing = '2026-03-10/screens-off/0/0';
    const stepped = evening.command(`${day} 21:32`, { type: 'snooze', showing, minutes: 15 });
    expect(clearedOf(stepped)).toEqual([showing]);
    expect(evening.until(`${day} 21:59`)).toEqual(['21:47 2026-03-10/screens-off/0/1']);
  });

  it('is refused a fourth time, and beyond the last useful moment', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:29`);
    evening.until(`${day} 19:30`);
    for (const round of [0, 1, 2, 3]) {
      const showing = `2026-03-10/lights/0/${round}`;
      const at = `${day} 19:${32 + round * 7}`;
      evening.until(at);
      evening.command(at, { type: 'snooze', showing, minutes: 5 });
    }
    const lights = evening.state.prompts.showings.filter(({ prompt }) => prompt === 'lights');
    expect(lights.map(({ outcome }) => outcome)).toEqual(['later', 'later', 'later', null]);
  });
});

describe('a film', () => {
  it('holds the notices, and at its end the most pressing one comes and the others are missed', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:00`);
    evening.signals = FILM;
    expect(evening.until(`${day} 22:10`)).toEqual([]);
    evening.signals = { ...FILM, idle: 'active', audible: false };
    expect(noticesOf(evening.wake(`${day} 22:11`))).toEqual(['2026-03-10/rate/0/0']);
    const screensOff = evening.state.prompts.showings.find(
      ({ prompt }) => prompt === 'screens-off',
    );
    expect(screensOff?.notice).toBe('missed');
    expect(screensOff?.outcome).toBeNull();
  });

  it('that ends late asks for the rating first, and without one begins the still-ups anew', () => {
    const rated = new Simulation();
    rated.wake(`${day} 21:00`);
    rated.rated = [day];
    rated.signals = FILM;
    rated.until(`${day} 23:12`);
    rated.signals = { ...FILM, idle: 'active', audible: false };
    expect(rated.until('2026-03-11 01:00')).toEqual([
      '23:12 2026-03-10/still-up/0/1',
      '23:27 2026-03-10/still-up/1/1',
      '23:57 2026-03-10/still-up/2/0',
    ]);
  });
});

describe('away from the computer', () => {
  it('a notice waits for the return while it is useful', () => {
    const evening = new Simulation();
    evening.wake(`${day} 21:20`);
    evening.signals = AWAY;
    expect(evening.until(`${day} 21:40`)).toEqual([]);
    evening.signals = { ...AWAY, idle: 'active' };
    expect(noticesOf(evening.wake(`${day} 21:41`))).toEqual(['2026-03-10/screens-off/0/0']);
  });

  it('no tick is asked for, only the next prompt', () => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    evening.signals = AWAY;
    evening.wake(`${day} 20:02`);
    // The foot bath is next.
    expect(wakeOf(evening.wake(`${day} 20:03`))).toBe(evening.instant(`${day} 20:30`));
  });
});
