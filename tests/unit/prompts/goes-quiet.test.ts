import { describe, expect, it } from 'vitest';
import { engineStateFrom } from '../../../utils/engine/engine-state-from.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { keyOf } from '../../../utils/prompts/showing-key.ts';
import type { Answer, CardOutcome } from '../../../utils/rows/prompt-log-row.ts';
import {
  AT_WORK,
  clearedOf,
  FILM,
  LOCKED,
  noticesOf,
  only,
  Simulation,
} from '../engine/simulation.ts';

const lightsOn = (date: number) => `2026-03-${date}/lights/0/0`;

/** A person for whom only *lights* is on. */
function person(): Simulation {
  return new Simulation({ settings: { prompts: only('lights') } });
}

/** An evening of March at the screen on which the notice is left alone. */
function ignore(evening: Simulation, ...dates: number[]): void {
  for (const date of dates) {
    evening.signals = AT_WORK;
    evening.wake(`2026-03-${date} 19:30`);
    evening.until(`2026-03-${date} 19:35`);
    evening.wake(`2026-03-${date} 21:31`);
  }
}

/** The next day at one, when the evening before has been looked at. */
function habitOn(evening: Simulation, date: number) {
  evening.wake(`2026-03-${date} 13:00`);
  return evening.state.prompts.habits.lights;
}

function cardNow(evening: Simulation) {
  const { seen } = evening.state;
  return seen && tonightOf(evening.state, seen).card;
}

function answerOn(evening: Simulation, date: number, answer: Answer): void {
  evening.wake(`2026-03-${date} 19:30`);
  evening.command(`2026-03-${date} 19:31`, { type: 'answer', showing: lightsOn(date), answer });
}

/** The answer of an earlier version, as it stands in the state that this one reads on. */
function answerAsBefore(evening: Simulation, date: number, outcome: CardOutcome): void {
  answerOn(evening, date, 'done');
  const { prompts } = evening.state;
  const showings = prompts.showings.map((one) =>
    keyOf(one) === lightsOn(date) ? { ...one, outcome } : one,
  );
  const stored = { ...evening.state, prompts: { ...prompts, showings } };
  evening.state = engineStateFrom(JSON.parse(JSON.stringify(stored))) ?? evening.state;
}

describe('rule 16: a prompt ignored four evenings running goes quiet', () => {
  it('three times is not enough, the fourth is', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    expect(habitOn(evening, 13)).toMatchObject({ run: 3, quiet: false });
    ignore(evening, 13);
    expect(habitOn(evening, 14)).toMatchObject({ run: 4, quiet: true });
  });

  it('offers the test notice on the card of the fourth evening, before going quiet', () => {
    const evening = person();
    const offers: (boolean | undefined)[] = [];
    for (const date of [10, 11, 12, 13]) {
      evening.wake(`2026-03-${date} 19:30`);
      offers.push(cardNow(evening)?.offerTest);
      ignore(evening, date);
    }
    evening.wake('2026-03-14 19:30');
    offers.push(cardNow(evening)?.offerTest);
    expect(offers).toEqual([false, false, false, true, false]);
  });

  it('keeps to badge and card from then on, and says so once', () => {
    const evening = person();
    ignore(evening, 10, 11, 12, 13);
    expect(noticesOf(evening.wake('2026-03-14 19:30'))).toEqual([]);
    expect(evening.showing(lightsOn(14))).toMatchObject({ notice: 'quiet', outcome: null });
    expect(cardNow(evening)?.wentQuiet).toBe(true);
    answerOn(evening, 14, 'dismissed');
    evening.wake('2026-03-15 19:30');
    expect(cardNow(evening)).toMatchObject({ showing: lightsOn(15), wentQuiet: false });
  });

  it('comes again when it is switched on again', () => {
    const evening = person();
    ignore(evening, 10, 11, 12, 13);
    evening.wake('2026-03-14 13:00');
    evening.command('2026-03-14 14:00', { type: 'notices-again', prompt: 'lights' });
    expect(noticesOf(evening.wake('2026-03-14 19:30'))).toEqual([lightsOn(14)]);
    expect(evening.state.prompts.habits.lights).toMatchObject({ run: 0, quiet: false });
  });

  it('other prompts stay as they are', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'screens-off') } });
    ignore(evening, 10, 11, 12, 13);
    evening.wake('2026-03-14 13:00');
    expect(evening.until('2026-03-14 21:31')).toEqual(['21:30 2026-03-14/screens-off/0/0']);
  });
});

describe('rule 16: what counts as ignored', () => {
  it('"not helpful", as answered up to 0.2.0, counts like being left alone', () => {
    const evening = person();
    for (const date of [10, 11, 12, 13]) answerAsBefore(evening, date, 'not-helpful');
    expect(habitOn(evening, 14)).toMatchObject({ run: 4, quiet: true });
  });

  it('"wrong time", as answered up to 0.2.0, is an answer, and the count begins anew', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    answerAsBefore(evening, 13, 'wrong-time');
    expect(habitOn(evening, 14)).toMatchObject({ run: 0, quiet: false });
  });

  it.each(['done', 'dismissed'] as const)(
    '"%s" is an answer, and the count begins anew',
    (answer) => {
      const evening = person();
      ignore(evening, 10, 11, 12);
      answerOn(evening, 13, answer);
      expect(habitOn(evening, 14)).toMatchObject({ run: 0, quiet: false });
    },
  );

  it('"not tonight" says nothing of other evenings: it neither counts nor breaks the run', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    answerOn(evening, 13, 'not-tonight');
    expect(habitOn(evening, 14)).toMatchObject({ run: 3, quiet: false });
    ignore(evening, 14);
    expect(habitOn(evening, 15)).toMatchObject({ run: 4, quiet: true });
  });

  it('"not tonight" on every evening never makes a prompt quiet', () => {
    const evening = person();
    for (const date of [10, 11, 12, 13, 14, 15]) answerOn(evening, date, 'not-tonight');
    expect(habitOn(evening, 16)).toMatchObject({ run: 0, quiet: false });
  });

  it('"later" is an answer too', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    evening.wake('2026-03-13 19:30');
    const command = { type: 'snooze', showing: lightsOn(13), minutes: 15 } as const;
    evening.command('2026-03-13 19:31', command);
    ignore(evening, 13);
    expect(habitOn(evening, 14)).toMatchObject({ run: 0, quiet: false });
  });

  it('is not ignored when nobody was there in the ten minutes after the notice', () => {
    const evening = person();
    for (const date of [10, 11, 12, 13]) {
      evening.signals = AT_WORK;
      evening.wake(`2026-03-${date} 19:30`);
      evening.signals = LOCKED;
      evening.wake(`2026-03-${date} 19:30:30`);
      evening.signals = AT_WORK;
      evening.wake(`2026-03-${date} 19:40:01`);
      evening.wake(`2026-03-${date} 21:31`);
    }
    expect(habitOn(evening, 14)).toMatchObject({ run: 0, quiet: false });
  });

  it('is ignored by one who was there in the tenth minute', () => {
    const evening = person();
    evening.wake('2026-03-10 19:30');
    evening.signals = LOCKED;
    evening.wake('2026-03-10 19:30:30');
    evening.signals = AT_WORK;
    evening.wake('2026-03-10 19:40');
    evening.wake('2026-03-10 21:31');
    expect(habitOn(evening, 11)).toMatchObject({ run: 1 });
  });

  it('evenings without a shown notice neither count nor break the run', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    // On the 13th a film from start to end, on the 14th the computer stays off.
    evening.signals = FILM;
    evening.wake('2026-03-13 19:29');
    evening.until('2026-03-13 21:31');
    expect(habitOn(evening, 14)).toMatchObject({ run: 3, quiet: false });
    ignore(evening, 15);
    expect(habitOn(evening, 16)).toMatchObject({ run: 4, quiet: true });
  });

  it('going to bed early is no answer and no offence', () => {
    const evening = person();
    ignore(evening, 10, 11, 12);
    evening.wake('2026-03-13 19:30');
    evening.command('2026-03-13 19:35', { type: 'bed', evening: '2026-03-13' });
    expect(habitOn(evening, 14)).toMatchObject({ run: 3, quiet: false });
  });
});

describe('rule 16: "never again"', () => {
  it('switches that prompt off: its card goes, and it comes no more', () => {
    const evening = person();
    evening.wake('2026-03-10 19:30');
    const stepped = evening.change('2026-03-10 19:31', { prompts: only() });
    expect(clearedOf(stepped)).toEqual([lightsOn(10)]);
    expect(evening.cards()).toEqual([]);
    expect(evening.until('2026-03-11 22:00')).toEqual([]);
  });
});
