import type { WordKey } from '../../utils/i18n/words.ts';
import type { Measure, Question } from '../../utils/looks/pairing-question.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import type { PageWords } from '../ui/words-context.ts';
import { FACTOR_WORDS, itemName, REMEDY_WORDS } from '../words/item-name.ts';

/** What the person added and named; archived ones keep their names. */
export type OwnNames = { ownFactors: readonly OwnItem[]; ownRemedies: readonly OwnItem[] };

export const MEASURE_WORDS = {
  afterBedtime: 'look_measure_after',
  lastHour: 'look_measure_last_hour',
  beforeBedtime: 'look_measure_before',
  longestStretch: 'look_measure_stretch',
  lateBy: 'look_measure_late',
} as const satisfies Record<Measure, WordKey>;

/** What is set beside the legs. */
export function exposureName(words: PageWords, question: Question, own: OwnNames): string {
  const { say } = words;
  const nameless = 'look_own_unknown';
  switch (question.about) {
    case 'measure':
      return say(MEASURE_WORDS[question.measure]);
    case 'factor':
      return itemName(question.factor, { words: FACTOR_WORDS, own: own.ownFactors, nameless }, say);
    case 'remedy':
      return itemName(
        question.remedy,
        { words: REMEDY_WORDS, own: own.ownRemedies, nameless },
        say,
      );
  }
}

/** Which rating it is set beside. */
export function outcomeName({ say }: PageWords, { outcome }: Question): string {
  return say(outcome === 'nightWorst' ? 'look_legs_night' : 'look_legs_worst');
}

/** A look's heading, beginning with a capital where the language has them. */
export function lookName(words: PageWords, question: Question, own: OwnNames): string {
  return words.say(
    question.outcome === 'nightWorst' ? 'look_and_night' : 'look_and_worst',
    shortName(words, question, own),
  );
}

/** In a list of looks, which all are about the legs. */
export function shortName(words: PageWords, question: Question, own: OwnNames): string {
  const name = exposureName(words, question, own);
  return name.slice(0, 1).toLocaleUpperCase(words.say('language')) + name.slice(1);
}
