import type { EveningKey } from '../../utils/evening/calendar.ts';

/** What can be told of an evening that is over, and taken back. */
export type EveningAnswers = {
  onNoScreen: (evening: EveningKey, chosen: boolean) => void;
  onAsleep: (evening: EveningKey, chosen: boolean) => void;
};
