import type { EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import type { Notice } from '../prompts/notice.ts';
import type { EveningFields } from '../rows/evening-record.ts';
import type { Answer, PromptId, PromptLogRow } from '../rows/prompt-log-row.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { Signals } from '../screen/attention.ts';
import type { Settings } from '../settings/settings.ts';

/** The evening a command is about: the one that was shown when it was pressed. */
type OfEvening = { evening: EveningKey };

/** The card or the notice a command is about, by its key, which names the evening as well. */
type OfShowing = { showing: string };

/**
 * What a person asks for in the popup or on a notice, because it must act now. A command that says
 * something of an evening names it: pressed a moment before the turn-over and handled after it, it
 * still speaks of the evening that was shown, never of the one that has begun since.
 */
export type Command =
  | ({ type: 'answer'; answer: Answer } & OfShowing)
  | ({ type: 'snooze'; minutes: number } & OfShowing)
  /** The second button of a notice: a quarter of an hour later, what still fits, or not tonight. */
  | ({ type: 'notice-later' } & OfShowing)
  /** Takes an answer back: the card is there again. */
  | ({ type: 'card-again' } & OfShowing)
  | ({ type: 'bed' } & OfEvening)
  | ({ type: 'not-in-bed' } & OfEvening)
  | ({ type: 'up-and-about' } & OfEvening)
  | ({ type: 'not-tonight' } & OfEvening)
  /** Takes "not tonight" back: what is due from now on comes again. */
  | ({ type: 'prompts-again' } & OfEvening)
  /** "Sitting still ahead": a reminder to move every so many minutes, for so long. */
  | ({ type: 'sit-still'; everyMinutes: number; forMinutes: number } & OfEvening)
  | ({ type: 'sit-still-over' } & OfEvening)
  /** The night popup was opened or used: this use of the screen counts nowhere (rule 9). */
  | ({ type: 'night-look' } & OfEvening)
  /** "I'm up for the day" ends the night (rule 20). */
  | ({ type: 'up-for-the-day' } & OfEvening)
  | { type: 'notices-again'; prompt: PromptId }
  | { type: 'ratings-changed' };

/** Why the background was woken. */
export type Cause =
  /** The worker began to run; `browser` when the whole browser was started. */
  | { type: 'started'; browser: boolean }
  /** The alarm, the idle state, the focus or the sound of a tab: the moment itself says the rest. */
  | { type: 'look' }
  | { type: 'command'; command: Command };

/** What the person's own records say that the prompts depend on. */
export type Diary = {
  /** Of the evenings near now, those with an evening rating or a worst. */
  rated: EveningKey[];
  /** Of the evenings near now, those whose morning check-in was begun. */
  checkedIn: EveningKey[];
  /** The last rating above zero, epoch ms; null when the evenings near now have none. */
  restlessAt: number | null;
  /** When the legs first started, of the last evenings that have an onset, newest first. */
  onsets: ClockTime[];
};

/** One wake: its cause, and all that was read at that moment. Plain JSON. */
export type EngineEvent = {
  cause: Cause;
  /** The settings in the store when they are not the ones the engine works by; else null. */
  settings: Settings | null;
  signals: Signals;
  diary: Diary;
  /** Milliseconds after the last input at which the system reports idle. */
  idleMs: number;
  /** This browser's notices can be without sound. */
  canBeSilent: boolean;
  /** A fresh random UUID. */
  freshId: string;
};

/** A record that changed: saved with the state, in one transaction. */
export type Row =
  | { type: 'log'; row: PromptLogRow }
  | { type: 'save-screen'; record: ScreenRecord }
  | { type: 'save-evening'; evening: EveningKey; fields: Partial<EveningFields> };

/** What the browser has to do so that it agrees with the state: performed once the state is saved. */
export type Deed =
  | { type: 'show-notice'; notice: Notice }
  | { type: 'clear-notice'; showing: string }
  /** After a start: notices of any other showing are left from before and are taken away. */
  | { type: 'keep-notices'; showings: string[] }
  | { type: 'badge'; pending: boolean }
  /** The one alarm: when to wake next, epoch ms; null for none (rule 7). */
  | { type: 'wake'; at: number | null };
