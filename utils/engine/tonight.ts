import type { EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';

/** One coming prompt: when it is due, epoch ms. */
export type ComingPrompt = {
  evening: EveningKey;
  prompt: PromptId;
  occurrence: number;
  dueAt: number;
};

/** A pending card in the popup. */
export type PendingCard = {
  /** The showing's key, for commands. */
  showing: string;
  evening: EveningKey;
  prompt: PromptId;
  occurrence: number;
  /** Lengths of "later" in minutes that end before the last useful moment; empty: the button reads "not tonight". */
  snoozeMinutes: number[];
  snoozesLeft: number;
  /** A rating above zero is fresh: up and about is fine first (rule 17). */
  upFirst: boolean;
  /** Its bedtime has come: going to bed is the first answer. */
  toBed: boolean;
  /** True once: the notice of this prompt has gone quiet, and the card says so. */
  wentQuiet: boolean;
  /** Ignored so often that it will go quiet: a test notice is offered first, since do-not-disturb looks the same (rule 16). */
  offerTest: boolean;
  /** The browser did not take the notice of this card: a test is offered as well. */
  refused: boolean;
};

/** Why no prompt comes this evening. */
export type Quiet =
  | { why: 'paused'; until: number }
  | { why: 'not-tonight' }
  | { why: 'marked'; mode: EveningMode; through: EveningKey | null };

/** What the popup shows of the evening under way. */
export type Tonight = {
  evening: EveningKey;
  /** Null on an evening that is off. Epoch ms. */
  night: { windowStart: number; bedtime: number; wake: number } | null;
  /** Its night is over: the wake time has come, or the person said that the day has begun. */
  over: boolean;
  /** The bedtime of the plan when tonight's was moved, else null. By the wall clock. */
  movedFrom: ClockTime | null;
  /** Minutes of evening screen time so far, by kind; null before the first observation of this evening. */
  minutes: { active: number; watching: number; elsewhere: number } | null;
  next: ComingPrompt | null;
  /** The pending card that came last, of two at once the more pressing one, and how many more wait behind it. */
  card: PendingCard | null;
  moreCards: number;
  /** When "I'm going to bed" was tapped for this evening. Epoch ms. */
  bedAt: number | null;
  /** Notices that must wait are held until this moment after "I'm up and about". Epoch ms. */
  upUntil: number | null;
  quiet: Quiet | null;
  /** A notice waits for the end of the sound that plays (rule 13). */
  heldBySound: boolean;
  /** "Sitting still ahead", while it goes on; epoch ms. */
  stillAhead: { everyMinutes: number; nextAt: number | null; until: number } | null;
  /** When the legs usually start, once that is learned (from 7 evenings on). Epoch ms, of this evening. */
  usualOnsetAt: number | null;
  /** The night popup shows instead of the normal one (rule 20). */
  upInTheNight: boolean;
};
