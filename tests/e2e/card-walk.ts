import { PROMPT_IDS, type PromptId } from '../../utils/rows/prompt-log-row.ts';
import type { Browser } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { timePassesTo } from './person.ts';

declare const chrome: {
  storage: {
    local: { get: (key: string) => Promise<Stored>; set: (all: object) => Promise<void> };
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
};

type Stored = { settings: { revision: number } };

/** A card, and when it comes to a person whose bedtime is half past ten; of *move* and the reminders, how it is brought about. */
export type CardTime = { card: string; prompt: PromptId; time: string; sits?: true; asks?: true };

/** Every card of an evening and of the morning after it, in their order. */
export const CARD_TIMES: readonly CardTime[] = [
  { card: 'the last coffee', prompt: 'caffeine', time: '2026-03-10T12:01' },
  { card: 'a walk', prompt: 'walk', time: '2026-03-10T14:31' },
  { card: 'a reminder asked for', prompt: 'still-ahead', time: '2026-03-10T15:11', asks: true },
  { card: 'lights down', prompt: 'lights', time: '2026-03-10T19:31' },
  { card: 'up for a moment', prompt: 'move', time: '2026-03-10T20:01', sits: true },
  { card: 'something warm', prompt: 'foot-bath', time: '2026-03-10T20:31' },
  { card: 'screens off', prompt: 'screens-off', time: '2026-03-10T21:31' },
  { card: 'the bedroom', prompt: 'bedroom', time: '2026-03-10T22:01' },
  { card: 'rate the evening', prompt: 'rate', time: '2026-03-10T22:05' },
  { card: 'bedtime', prompt: 'bedtime', time: '2026-03-10T22:31' },
  { card: 'still up', prompt: 'still-up', time: '2026-03-10T22:46' },
  { card: 'still up, again', prompt: 'still-up', time: '2026-03-10T23:01' },
  { card: 'still up, a third time', prompt: 'still-up', time: '2026-03-10T23:31' },
  { card: 'the morning', prompt: 'morning', time: '2026-03-11T06:31' },
  { card: 'the wake time', prompt: 'wake-time', time: '2026-03-11T06:33' },
  { card: 'rate the evening, late', prompt: 'rate', time: '2026-03-11T22:41' },
];

/** Time passes to a card, and no other one waits then. */
export async function comeTo(
  browser: Browser,
  options: Page,
  { prompt, time, sits, asks }: CardTime,
): Promise<void> {
  const prompts = Object.fromEntries(PROMPT_IDS.map((id) => [id, id === prompt]));
  await options.eval(changeSettings, { prompts, sittingMinutes: 20 });
  if (sits) await sitUntil(browser, options, time);
  if (asks) await askForReminders(browser, options, time);
  await timePassesTo(browser, options, time);
}

async function changeSettings(part: object): Promise<void> {
  const { settings } = await chrome.storage.local.get('settings');
  const { revision, ...rest } = settings;
  await chrome.storage.local.set({ settings: { ...rest, ...part, revision: revision + 1 } });
}

/** A person at the computer all the time, seen every two minutes. */
async function sitUntil(browser: Browser, options: Page, time: string): Promise<void> {
  const end = Temporal.PlainDateTime.from(time);
  for (let minutes = 24; minutes > 0; minutes -= 2) {
    await timePassesTo(browser, options, end.subtract({ minutes }).toString());
  }
}

async function askForReminders(browser: Browser, options: Page, time: string): Promise<void> {
  const begins = Temporal.PlainDateTime.from(time).subtract({ minutes: 10 });
  await timePassesTo(browser, options, begins.toString());
  await options.eval((evening) => {
    const asked = { type: 'sit-still', evening, everyMinutes: 10, forMinutes: 20 };
    return chrome.runtime.sendMessage(asked);
  }, begins.toPlainDate().toString());
}
