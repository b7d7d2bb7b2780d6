import * as v from 'valibot';
import type { Command } from '../engine/engine-event.ts';
import { isEveningKey } from '../evening/calendar.ts';
import { parseKey } from '../prompts/showing-key.ts';
import { ANSWERS, PROMPT_IDS } from '../rows/prompt-log-row.ts';

/** The showing a command is about, by its key. */
const showing = v.custom<string>((value) => parseKey(value) !== null);

/** The evening that was shown when a command was given. */
const evening = v.custom<string>(isEveningKey);

const message = v.variant('type', [
  v.strictObject({ type: v.literal('answer'), showing, answer: v.picklist(ANSWERS) }),
  v.strictObject({
    type: v.literal('snooze'),
    showing,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  }),
  v.strictObject({ type: v.literal('card-again'), showing }),
  v.strictObject({ type: v.literal('bed'), evening }),
  v.strictObject({ type: v.literal('not-in-bed'), evening }),
  v.strictObject({ type: v.literal('up-and-about'), evening }),
  v.strictObject({ type: v.literal('not-tonight'), evening }),
  v.strictObject({ type: v.literal('prompts-again'), evening }),
  v.strictObject({
    type: v.literal('sit-still'),
    evening,
    everyMinutes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(120)),
    forMinutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(720)),
  }),
  v.strictObject({ type: v.literal('sit-still-over'), evening }),
  v.strictObject({ type: v.literal('night-look'), evening }),
  v.strictObject({ type: v.literal('up-for-the-day'), evening }),
  v.strictObject({ type: v.literal('notices-again'), prompt: v.picklist(PROMPT_IDS) }),
  v.strictObject({ type: v.literal('ratings-changed') }),
  v.strictObject({ type: v.literal('look') }),
]);

/**
 * What a page sends: a press that is obeyed, or, when the page was opened, the wish that the worker
 * looks. That is no press: it says nothing of the person, and sets the alarm again if it is gone.
 */
export type Message = Command | { type: 'look' };

export type { Command };

/** What the worker answers: done, or why not, in a word that the page turns into a sentence. */
export type Reply =
  | { ok: true }
  | { ok: false; why: 'unknown-message' | 'foreign-sender' | 'failed' };

/** What a page has sent, or null for anything that is not exactly that. */
export function parseMessage(sent: unknown): Message | null {
  const parsed = v.safeParse(message, sent);
  return parsed.success && hasOnlyOwn(sent, parsed.output) ? parsed.output : null;
}

/** Valibot takes inherited fields for given ones, and lets own fields with inherited names pass. */
function hasOnlyOwn(sent: unknown, output: Message): boolean {
  const own = Object.keys(sent as object);
  return !Array.isArray(sent) && own.length === Object.keys(output).length;
}
