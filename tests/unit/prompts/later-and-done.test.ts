import { describe, expect, it } from 'vitest';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { moveTonight } from '../../../utils/plan/plan.ts';
import { keyOf } from '../../../utils/prompts/showing-key.ts';
import { clearedOf, logOf, noticesOf, only, Simulation, without } from '../engine/simulation.ts';

const day = '2026-03-10';
const LIGHTS = '2026-03-10/lights/0/0';
const SCREENS_OFF = '2026-03-10/screens-off/0/0';

/** What the popup shows at a moment that was woken last. */
function cardIn(evening: Simulation) {
  const { seen } = evening.state;
  return seen && tonightOf(evening.state, seen).card;
}

describe('rule 14: later', () => {
  it('is silent until its time, then comes again in the next round', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.wake(`${day} 21:31`);
    const stepped = evening.command(`${day} 21:32`, {
      type: 'snooze',
      showing: SCREENS_OFF,
      minutes: 15,
    });
    expect(clearedOf(stepped)).toEqual([SCREENS_OFF]);
    expect(logOf(stepped)).toEqual(['2026-03-10/screens-off/0/0 shown later']);
    expect(evening.cards()).toEqual([]);
    expect(evening.until(`${day} 21:59`)).toEqual(['21:47 2026-03-10/screens-off/0/1']);
  });

  it('survives a restart of the browser', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.wake(`${day} 21:31`);
    evening.command(`${day} 21:32`, { type: 'snooze', showing: SCREENS_OFF, minutes: 15 });
    evening.restart();
    evening.wake(`${day} 21:40`, { type: 'started', browser: true });
    expect(evening.until(`${day} 21:59`)).toEqual(['21:47 2026-03-10/screens-off/0/1']);
  });

  it('is offered three times, with what is left told, and then no more', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:29`);
    evening.until(`${day} 19:30`);
    const left: (number | undefined)[] = [];
    for (const round of [0, 1, 2, 3]) {
      const at = `${day} ${['19:30', '19:45', '20:00', '20:15'][round]}`;
      evening.until(at);
      left.push(cardIn(evening)?.snoozesLeft);
      const showing = `2026-03-10/lights/0/${round}`;
      evening.command(at, { type: 'snooze', showing, minutes: 15 });
    }
    expect(left).toEqual([3, 2, 1, 0]);
    expect(cardIn(evening)).toMatchObject({
      showing: '2026-03-10/lights/0/3',
      snoozeMinutes: [],
    });
    const outcomes = evening.state.prompts.showings.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['later', 'later', 'later', null]);
  });

  it('offers only lengths that end before the last useful moment', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    const offered = (local: string) => {
      evening.wake(`${day} ${local}`);
      return cardIn(evening)?.snoozeMinutes;
    };
    // Of use until 22:15.
    expect(offered('21:44:59')).toEqual([5, 15, 30]);
    expect(offered('21:45')).toEqual([5, 15]);
    expect(offered('21:59:59')).toEqual([5, 15]);
    expect(offered('22:00')).toEqual([5]);
    expect(offered('22:09:59')).toEqual([5]);
    expect(offered('22:10')).toEqual([]);
  });

  it('beyond the last useful moment is refused', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.wake(`${day} 21:31`);
    const command = { type: 'snooze', showing: SCREENS_OFF, minutes: 45 } as const;
    expect(clearedOf(evening.command(`${day} 21:32`, command))).toEqual([]);
    expect(evening.cards()).toEqual([SCREENS_OFF]);
    expect(evening.state.prompts.showings).toHaveLength(1);
  });

  it('is for one prompt; the others come', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off', 'rate') } });
    evening.wake(`${day} 21:31`);
    evening.command(`${day} 21:50`, { type: 'snooze', showing: SCREENS_OFF, minutes: 15 });
    expect(evening.until(`${day} 22:20`)).toEqual([
      '22:00 2026-03-10/rate/0/0',
      '22:10 2026-03-10/screens-off/0/1',
    ]);
  });
});

describe("rule 14: the notice's own two buttons", () => {
  const laterOn = (local: string, showing: string) => {
    const evening = new Simulation({ settings: { prompts: only('bedtime', 'lights') } });
    evening.wake(`${day} ${local}`);
    const { deeds } = evening.wake(`${day} ${local}`, { type: 'started', browser: false });
    expect(deeds[0]).toEqual({ type: 'keep-notices', showings: [showing] });
    evening.command(`${day} ${local}`, { type: 'notice-later', showing });
    return evening.state.prompts.showings.at(-1);
  };

  it('later is a quarter of an hour', () => {
    const next = laterOn('19:30', LIGHTS);
    expect(next).toMatchObject({ round: 1, snoozes: 1, outcome: null });
    expect(next?.dueAt).toBe(new Simulation().instant(`${day} 19:45`));
  });

  it('or what still fits', () => {
    const next = laterOn('22:36', '2026-03-10/bedtime/0/0');
    expect(next).toMatchObject({ round: 1, snoozes: 1, outcome: null });
    expect(next?.dueAt).toBe(new Simulation().instant(`${day} 22:41`));
  });

  it('or "not tonight" where nothing fits', () => {
    expect(laterOn('22:40', '2026-03-10/bedtime/0/0')).toMatchObject({
      round: 0,
      outcome: 'not-tonight',
    });
  });

  it('or, pressed too late for the length it reads, the end of that one alone', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:40`);
    evening.until(`${day} 22:46`);
    const showing = '2026-03-10/still-up/0/0';
    evening.command(`${day} 22:52`, { type: 'notice-later', showing });
    expect(evening.showing(showing).outcome).toBe('later');
    expect(evening.cards()).toEqual([]);
    expect(evening.until(`${day} 23:05`)).toEqual(['23:00 2026-03-10/still-up/1/0']);
  });

  it('the notice says which of them it will be', () => {
    const laterMinutes = (prompt: 'lights' | 'bedtime', local: string) => {
      const evening = new Simulation({ settings: { prompts: only(prompt) } });
      return evening
        .wake(`${day} ${local}`)
        .deeds.flatMap((deed) => (deed.type === 'show-notice' ? [deed.notice.laterMinutes] : []));
    };
    expect(laterMinutes('lights', '19:30')).toEqual([15]);
    expect(laterMinutes('bedtime', '22:30')).toEqual([5]);
    expect(laterMinutes('bedtime', '22:40')).toEqual([null]);
  });
});

describe('rule 14: not tonight, for all prompts', () => {
  it('clears what is shown, and nothing comes before the morning', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:30`);
    const stepped = evening.command(`${day} 19:31`, { type: 'not-tonight', evening: day });
    expect(clearedOf(stepped)).toEqual([LIGHTS]);
    expect(evening.until('2026-03-11 07:00')).toEqual(['06:30 2026-03-10/morning/0/0']);
  });

  it('is over with the evening', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.command(`${day} 13:00`, { type: 'not-tonight', evening: day });
    expect(evening.until('2026-03-11 20:00')).toEqual(['19:30 2026-03-11/lights/0/0']);
  });

  it('taken back: what is due from now on comes, what was due before does not', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'foot-bath', 'rate') } });
    evening.wake(`${day} 19:00`);
    evening.command(`${day} 19:10`, { type: 'not-tonight', evening: day });
    evening.until(`${day} 20:40`);
    const stepped = evening.command(`${day} 20:41`, { type: 'prompts-again', evening: day });
    expect(noticesOf(stepped)).toEqual([]);
    expect(evening.until(`${day} 22:10`)).toEqual(['22:00 2026-03-10/rate/0/0']);
    expect(evening.openings()).toEqual(['22:00 to 23:30 rate/0']);
  });
});

describe('rule 15: done', () => {
  it('ends the prompt for tonight and for tonight only', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:40`);
    evening.until(`${day} 22:46`);
    const showing = '2026-03-10/still-up/0/0';
    evening.command(`${day} 22:47`, { type: 'answer', showing, answer: 'done' });
    expect(evening.until('2026-03-11 22:46')).toEqual(['22:45 2026-03-11/still-up/0/0']);
  });

  it('on bedtime is going to bed', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:30`);
    const showing = '2026-03-10/bedtime/0/0';
    evening.until(`${day} 22:41`);
    const stepped = evening.command(`${day} 22:42`, { type: 'answer', showing, answer: 'done' });
    const bed = evening.instant(`${day} 22:42`);
    expect(stepped.rows).toContainEqual({ type: 'save-evening', evening: day, fields: { bed } });
    expect(evening.until('2026-03-11 06:00')).toEqual([]);
  });

  it('on still-up is going to bed as well, as long as the night lasts', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:40`);
    evening.until(`${day} 22:46`);
    const showing = '2026-03-10/still-up/0/0';
    const stepped = evening.command(`${day} 22:47`, { type: 'answer', showing, answer: 'done' });
    const bed = evening.instant(`${day} 22:47`);
    expect(stepped.rows).toContainEqual({ type: 'save-evening', evening: day, fields: { bed } });
    expect(logOf(stepped)).toContain(`${showing} shown done`);
    expect(evening.cards()).toEqual([]);
    evening.command(`${day} 22:48`, { type: 'not-in-bed', evening: day });
    expect(evening.cards()).toEqual([showing]);
  });

  it('to a card that is gone changes nothing', () => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    const before = evening.state.prompts;
    const showing = '2026-03-09/rate/0/0';
    evening.command(`${day} 20:00`, { type: 'answer', showing, answer: 'done' });
    expect(evening.state.prompts).toEqual(before);
  });

  it.each(['dismissed', 'not-tonight'] as const)(
    '"%s" is kept in the log, as itself and not as done, and ends the card',
    (answer) => {
      const evening = new Simulation({ settings: { prompts: only('lights') } });
      evening.wake(`${day} 19:30`);
      const stepped = evening.command(`${day} 19:31`, { type: 'answer', showing: LIGHTS, answer });
      expect(logOf(stepped)).toEqual([`${LIGHTS} shown ${answer}`]);
      expect(clearedOf(stepped)).toEqual([LIGHTS]);
      expect(evening.until('2026-03-11 06:00')).toEqual([]);
    },
  );
});

describe('rule 15: not tonight, for one prompt', () => {
  const stillUp = (occurrence: number, round = 0) => `${day}/still-up/${occurrence}/${round}`;

  it('ends it for this evening, with all that would still have come of it', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:40`);
    evening.until(`${day} 22:46`);
    const showing = stillUp(0);
    evening.command(`${day} 22:47`, { type: 'answer', showing, answer: 'not-tonight' });
    expect(evening.until('2026-03-11 05:00')).toEqual([]);
    expect(evening.until('2026-03-11 22:46')).toEqual(['22:45 2026-03-11/still-up/0/0']);
  });

  it('ends a round of it that waits for its time as well', () => {
    const evening = new Simulation({ settings: { prompts: only('move'), sittingMinutes: 20 } });
    evening.onsets = Array(7).fill('21:00');
    evening.wake(`${day} 20:09`);
    evening.until(`${day} 20:30`);
    const later = { type: 'snooze', showing: `${day}/move/0/0`, minutes: 5 } as const;
    evening.command(`${day} 20:31`, later);
    expect(evening.cards()).toEqual([`${day}/move/1/0`]);
    const showing = `${day}/move/1/0`;
    evening.command(`${day} 20:32`, { type: 'answer', showing, answer: 'not-tonight' });
    expect(evening.until('2026-03-11 05:00')).toEqual([]);
    const told = evening.state.prompts.showings.map((one) => `${keyOf(one)} ${one.outcome}`);
    expect(told.toSorted()).toEqual([
      `${day}/move/0/0 later`,
      `${day}/move/0/1 not-tonight`,
      `${day}/move/1/0 not-tonight`,
    ]);
  });

  it('leaves the other prompts of the evening as they are', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'screens-off') } });
    evening.wake(`${day} 19:30`);
    evening.command(`${day} 19:31`, { type: 'answer', showing: LIGHTS, answer: 'not-tonight' });
    expect(evening.until('2026-03-11 05:00')).toEqual(['21:30 2026-03-10/screens-off/0/0']);
  });

  it('taken back brings the card back without its notice, and what was to come still comes', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:40`);
    evening.until(`${day} 22:46`);
    const showing = stillUp(0);
    evening.command(`${day} 22:47`, { type: 'answer', showing, answer: 'not-tonight' });
    const again = evening.command(`${day} 22:48`, { type: 'card-again', showing });
    expect(noticesOf(again)).toEqual([]);
    expect(evening.cards()).toEqual([showing]);
    expect(evening.until(`${day} 23:05`)).toEqual([`23:00 ${stillUp(1)}`]);
  });

  it('is offered on a card until bedtime; from then on going to bed comes first', () => {
    const evening = new Simulation({ settings: { prompts: only('rate', 'bedtime', 'morning') } });
    const toBed = (local: string) => {
      evening.wake(local);
      return cardIn(evening)?.toBed;
    };
    expect(toBed(`${day} 22:29`)).toBe(false);
    expect(toBed(`${day} 22:30`)).toBe(true);
    expect(toBed(`${day} 23:29`)).toBe(true);
    expect(toBed('2026-03-11 06:31')).toBe(false);
  });
});

describe('rule 15: the bedtime card', () => {
  it('goes to bed also where the bedtime was moved on by a little since', () => {
    const evening = new Simulation({ settings: { prompts: only('bedtime') } });
    evening.wake(`${day} 22:30`);
    const { plan } = evening.state.settings;
    const moved = moveTonight(
      plan,
      { evening: day, bedtime: '22:36' },
      evening.instant(`${day} 22:31`),
    );
    evening.change(`${day} 22:31`, { plan: moved });
    expect(cardIn(evening)).toMatchObject({ prompt: 'bedtime', toBed: true });
  });
});

describe('rule 15: going to bed', () => {
  it('goes on counting the screen, while prompts stop', () => {
    const evening = new Simulation();
    evening.wake(`${day} 22:40`);
    evening.command(`${day} 22:41`, { type: 'bed', evening: day });
    expect(evening.until(`${day} 23:00`)).toEqual([]);
    expect(evening.state.screen?.sessions.at(-1)?.end).toBe(evening.instant(`${day} 23:00`));
  });

  it('taken back goes on with the evening: what comes due from then on comes', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off', 'rate') } });
    evening.wake(`${day} 21:40`);
    evening.command(`${day} 21:45`, { type: 'bed', evening: day });
    const stepped = evening.command(`${day} 21:50`, { type: 'not-in-bed', evening: day });
    expect(stepped.rows).toContainEqual({
      type: 'save-evening',
      evening: day,
      fields: { bed: null },
    });
    expect(evening.state.tonight?.bed).toBeNull();
    expect(evening.until(`${day} 22:10`)).toEqual(['22:00 2026-03-10/rate/0/0']);
  });

  const goneToBed = () => {
    const evening = new Simulation({ settings: { prompts: without('move', 'caffeine') } });
    evening.wake(`${day} 21:00`);
    evening.until(`${day} 22:31`);
    const showing = '2026-03-10/rate/0/0';
    evening.command(`${day} 22:31:10`, { type: 'snooze', showing, minutes: 15 });
    const cards = evening.cards();
    expect(cards).toEqual(['2026-03-10/bedtime/0/0']);
    return { evening, cards };
  };

  it('undone brings back the cards that waited, without their notices, and what was put off', () => {
    const { evening, cards } = goneToBed();
    evening.command(`${day} 22:31:20`, { type: 'bed', evening: day });
    expect(evening.cards()).toEqual([]);
    const undone = evening.command(`${day} 22:31:25`, { type: 'not-in-bed', evening: day });
    expect(evening.cards()).toEqual(cards);
    expect(noticesOf(undone)).toEqual([]);
    expect(evening.until(`${day} 23:00`)).toEqual([
      '22:45 2026-03-10/still-up/0/0',
      '22:55 2026-03-10/rate/0/1',
    ]);
  });

  it('on the card, undone, brings that card back', () => {
    const { evening, cards } = goneToBed();
    const showing = '2026-03-10/bedtime/0/0';
    evening.command(`${day} 22:31:20`, { type: 'answer', showing, answer: 'done' });
    expect(evening.cards()).toEqual([]);
    evening.command(`${day} 22:31:25`, { type: 'not-in-bed', evening: day });
    expect(evening.cards()).toEqual(cards);
  });

  it('taken back hours later brings back no card that is of no more use, nor one that was answered', () => {
    const { evening } = goneToBed();
    evening.command(`${day} 22:31:20`, { type: 'bed', evening: day });
    evening.command('2026-03-11 01:00', { type: 'not-in-bed', evening: day });
    expect(evening.cards()).toEqual([]);
  });
});

describe('rule 16: "seen enough, thanks"', () => {
  it('taken back brings the card back, without its notice, while it is of use', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    evening.command(`${day} 19:31`, { type: 'answer', showing: LIGHTS, answer: 'dismissed' });
    evening.change(`${day} 19:31`, { prompts: { ...only('lights'), lights: false } });
    evening.change(`${day} 19:32`, { prompts: only('lights') });
    const again = evening.command(`${day} 19:32`, { type: 'card-again', showing: LIGHTS });
    expect(evening.cards()).toEqual([LIGHTS]);
    expect(noticesOf(again)).toEqual([]);
    expect(evening.until(`${day} 21:31`)).toEqual([]);
    evening.command(`${day} 21:32`, { type: 'card-again', showing: LIGHTS });
    expect(evening.cards()).toEqual([]);
  });

  it('taken back is no ignoring: whoever leaves the card then has answered all the same', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    const habit = { run: 3, through: '2026-03-09', quiet: false, told: false };
    const { prompts } = evening.state;
    evening.state = { ...evening.state, prompts: { ...prompts, habits: { lights: habit } } };
    evening.wake(`${day} 19:30`);
    evening.command(`${day} 19:31`, { type: 'answer', showing: LIGHTS, answer: 'dismissed' });
    evening.command(`${day} 19:32`, { type: 'card-again', showing: LIGHTS });
    evening.wake(`${day} 21:31`);
    evening.wake('2026-03-11 12:30');
    expect(evening.state.prompts.habits.lights).toMatchObject({ run: 0, quiet: false });
  });

  it.each(['done', 'not-tonight'] as const)('so can "%s" be taken back', (answer) => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    evening.command(`${day} 19:31`, { type: 'answer', showing: LIGHTS, answer });
    evening.command(`${day} 19:32`, { type: 'card-again', showing: LIGHTS });
    expect(evening.cards()).toEqual([LIGHTS]);
  });

  it('brings back no card that was put off, and no bedtime that was gone to bed by', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'bedtime') } });
    evening.wake(`${day} 19:30`);
    evening.command(`${day} 19:31`, { type: 'snooze', showing: LIGHTS, minutes: 15 });
    evening.command(`${day} 19:32`, { type: 'card-again', showing: LIGHTS });
    expect(evening.cards()).toEqual([]);
    const showing = `${day}/bedtime/0/0`;
    evening.wake(`${day} 22:30`);
    evening.command(`${day} 22:31`, { type: 'answer', showing, answer: 'done' });
    evening.command(`${day} 22:32`, { type: 'card-again', showing });
    expect(evening.cards()).toEqual([]);
  });
});
