import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Message, parseMessage } from '../../../utils/messages/command.ts';
import { PROMPT_IDS } from '../../../utils/rows/prompt-log-row.ts';
import { holds } from '../property.ts';

const evening = '2026-11-21';
const showing = '2026-11-21/still-up/2/1';

const commands: Message[] = [
  { type: 'answer', showing, answer: 'done' },
  { type: 'answer', showing, answer: 'dismissed' },
  { type: 'answer', showing, answer: 'not-tonight' },
  { type: 'snooze', showing, minutes: 1 },
  { type: 'snooze', showing, minutes: 15 },
  { type: 'snooze', showing, minutes: 120 },
  { type: 'card-again', showing },
  { type: 'bed', evening },
  { type: 'not-in-bed', evening },
  { type: 'up-and-about', evening },
  { type: 'not-tonight', evening },
  { type: 'prompts-again', evening },
  { type: 'sit-still', evening, everyMinutes: 10, forMinutes: 15 },
  { type: 'sit-still', evening, everyMinutes: 120, forMinutes: 720 },
  { type: 'sit-still-over', evening },
  { type: 'night-look', evening },
  { type: 'up-for-the-day', evening },
  { type: 'notices-again', prompt: 'still-up' },
  { type: 'ratings-changed' },
  { type: 'look' },
];

describe('a command', () => {
  it.each(commands)('comes through as it was sent: %j', (command) => {
    expect(parseMessage(structuredClone(command))).toEqual(command);
  });

  it('may name every prompt of the catalogue', () => {
    for (const prompt of PROMPT_IDS) {
      expect(parseMessage({ type: 'notices-again', prompt })).toEqual({
        type: 'notices-again',
        prompt,
      });
    }
  });
});

describe('what is not exactly a command is refused', () => {
  it.each([
    null,
    undefined,
    'bed',
    7,
    true,
    [],
    ['bed'],
    {},
    // Answers of 0.2.0, which did nothing.
    { type: 'answer', showing, answer: 'not-helpful' },
    { type: 'answer', showing, answer: 'wrong-time' },
    { type: 'bed ', evening },
    { type: 'Bed', evening },
    { type: 'bed' },
    { type: 'bed', evening: null },
    { type: 'bed', evening: '' },
    { type: 'bed', evening: [evening] },
    { type: 'bed', evening: '2026-11-31' },
    { type: 'bed', evening: `${evening}\n` },
    { type: 'bed', evening: showing },
    { type: 'not-in-bed' },
    { type: 'up-and-about' },
    { type: 'not-tonight' },
    { type: 'prompts-again' },
    { type: 'sit-still', everyMinutes: 30, forMinutes: 60 },
    { type: 'sit-still', evening, everyMinutes: 9, forMinutes: 60 },
    { type: 'sit-still', evening, everyMinutes: 30, forMinutes: 721 },
    { type: 'sit-still-over' },
    { type: 'night-look' },
    { type: 'up-for-the-day' },
    { type: null },
    { type: ['bed'] },
    { type: 'constructor' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'erase' },
    { command: 'bed' },
    { type: 'notice-later', showing },
    { type: 'answer', showing },
    { type: 'answer', answer: 'done' },
    { type: 'answer', showing, answer: 'later' },
    { type: 'answer', showing, answer: 'Done' },
    { type: 'answer', showing: null, answer: 'done' },
    { type: 'answer', showing: [showing], answer: 'done' },
    { type: 'answer', showing: '', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/still-up/2', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/still-up/2/1/', answer: 'done' },
    { type: 'answer', showing: `${showing}\n`, answer: 'done' },
    { type: 'answer', showing: ` ${showing}`, answer: 'done' },
    { type: 'answer', showing: 'prompt/2026-11-21/still-up/2/1', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/../2/1', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/horoscope/2/1', answer: 'done' },
    { type: 'answer', showing: '2026-11-31/still-up/2/1', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/still-up/-1/0', answer: 'done' },
    { type: 'answer', showing: '2026-11-21/still-up/1.5/0', answer: 'done' },
    { type: 'snooze', showing },
    { type: 'snooze', showing, minutes: 0 },
    { type: 'snooze', showing, minutes: -15 },
    { type: 'snooze', showing, minutes: 121 },
    { type: 'snooze', showing, minutes: 7.5 },
    { type: 'snooze', showing, minutes: '15' },
    { type: 'snooze', showing, minutes: Number.NaN },
    { type: 'snooze', showing, minutes: Number.POSITIVE_INFINITY },
    { type: 'snooze', showing, minutes: 15n },
    { type: 'notices-again' },
    { type: 'notices-again', prompt: 'horoscope' },
    { type: 'notices-again', prompt: 'toString' },
    { type: 'notices-again', prompt: ['rate'] },
  ])('%o', (message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it.each(commands)('with a field too many: %j', (command) => {
    expect(parseMessage({ ...command, at: 1 })).toBeNull();
    expect(parseMessage({ ...command, undefined })).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'with a field of its own named %s',
    (name) => {
      const message = JSON.parse(
        `{"type":"bed","evening":"${evening}","${name}":{"type":"not-in-bed"}}`,
      );
      expect(parseMessage(message)).toBeNull();
    },
  );

  it('with its fields inherited', () => {
    expect(parseMessage(Object.create({ type: 'bed', evening }))).toBeNull();
    expect(
      parseMessage(JSON.parse(`{"__proto__":{"type":"bed","evening":"${evening}"}}`)),
    ).toBeNull();
    const heir = Object.assign(Object.create({ showing, minutes: 15 }), { type: 'snooze' });
    expect(parseMessage(heir)).toBeNull();
  });

  it('in a list or a function', () => {
    expect(parseMessage(Object.assign([], { type: 'bed', evening }))).toBeNull();
    expect(parseMessage(Object.assign(() => undefined, { type: 'bed', evening }))).toBeNull();
  });
});

describe('whatever is sent', () => {
  it('is answered without a throw, and what comes through is plain', () => {
    const near = fc.record(
      {
        type: fc.oneof(fc.constantFrom(...commands.map(({ type }) => type)), fc.anything()),
        evening: fc.oneof(fc.constant(evening), fc.anything()),
        showing: fc.oneof(fc.constant(showing), fc.anything()),
        answer: fc.oneof(fc.constant('done'), fc.anything()),
        minutes: fc.oneof(fc.integer(), fc.anything()),
        prompt: fc.oneof(fc.constant('rate'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    holds(
      fc.property(fc.oneof(near, fc.anything({ withNullPrototype: true })), (message) => {
        const command = parseMessage(message);
        if (command) expect(command).toEqual({ ...(message as object) });
      }),
      3_000,
    );
  });
});
