import type { EveningKey } from '../evening/calendar.ts';
import type { PromptId } from '../prompts/catalog.ts';

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
  /** True once: the notice of this prompt has gone quiet, and the card says so. */
  wentQuiet: boolean;
};

/** What the popup shows of the evening under way. */
export type Tonight = {
  evening: EveningKey;
  /** Null on an evening that is off. Epoch ms. */
  night: { windowStart: number; bedtime: number; wake: number } | null;
  /** Minutes of evening screen time so far, by kind; null before the first observation of this evening. */
  minutes: { active: number; watching: number; elsewhere: number } | null;
  next: ComingPrompt | null;
  /** The most pressing pending card, and how many more wait behind it. */
  card: PendingCard | null;
  moreCards: number;
  /** When "I'm going to bed" was tapped for this evening. Epoch ms. */
  bedAt: number | null;
  /** Notices that must wait are held until this moment after "I'm up and about". Epoch ms. */
  upUntil: number | null;
  paused: boolean;
};
