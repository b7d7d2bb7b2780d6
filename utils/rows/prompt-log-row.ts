import type { EveningKey } from '../evening/calendar.ts';

/** The prompts by name; each is a row of the catalogue. */
export const PROMPT_IDS = [
  'caffeine',
  'walk',
  'lights',
  'foot-bath',
  'move',
  'screens-off',
  'bedroom',
  'rate',
  'bedtime',
  'still-up',
  'morning',
  'wake-time',
  'still-ahead',
] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

/**
 * What became of the desktop notice: *waiting* until the person is back, spacing allows or a hold
 * ends; *held* by a film or a call; *missed*, no longer useful when it could have come;
 * *capped*, enough for one evening; *quiet*, ignored so often that it keeps to badge and card.
 */
export const NOTICE_OUTCOMES = ['waiting', 'held', 'shown', 'missed', 'capped', 'quiet'] as const;
export type NoticeOutcome = (typeof NOTICE_OUTCOMES)[number];

/**
 * What became of the card: the person's answer, or what ended it without one. *Not helpful* and *wrong
 * time* are answers that up to 0.2.0 could be given; no card offers them now, and rows that have them
 * are read on.
 */
export const CARD_OUTCOMES = [
  'done',
  'later',
  'not-helpful',
  'wrong-time',
  'dismissed',
  'not-tonight',
  'expired',
  'missed',
  'moved',
  'cleared',
] as const;
export type CardOutcome = (typeof CARD_OUTCOMES)[number];

/** The answers a person can give on a card. */
export const ANSWERS = ['done', 'dismissed', 'not-tonight'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A row of the log: one showing of one prompt and what became of it. */
export type PromptLogRow = {
  /** Made with the showing; merging goes by it. */
  id: string;
  evening: EveningKey;
  prompt: PromptId;
  /** Which of the prompt's moments of the evening, from 0. */
  occurrence: number;
  /** 0 at first, raised by a snooze or a moved bedtime. */
  round: number;
  /** Epoch ms of the due moment, of the card, of the notice and of the end; null where it did not come to that. */
  dueAt: number;
  openedAt: number | null;
  notice: NoticeOutcome;
  noticeAt: number | null;
  outcome: CardOutcome | null;
  endedAt: number | null;
  /** Where the person was when it was logged. */
  zone: string;
  offsetMinutes: number;
  updatedAt: number;
};
