import type { DiaryEvening } from '../diary/evening-row.ts';
import type { Now } from '../evening/instant.ts';
import { holmLooks } from './holm-looks.ts';
import type { Look } from './look.ts';
import { lookOf } from './look-of.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import {
  FURTHER_MEASURES,
  groupQuestions,
  MAIN_QUESTION,
  type Measure,
  type Question,
} from './pairing-question.ts';

/** Everything that the diary may show of what went together with what. */
export type Associations = {
  main: Look;
  /** The further questions chosen to be tested, in the order of `FURTHER_MEASURES`. */
  chosen: Look[];
  /** All other questions: dots and interval, "not tested". */
  others: Look[];
  /** Looks of which an interval is shown, the main one included: the number that is said aloud. */
  comparisons: number;
};

/**
 * What went together with what over the last 90 evenings. `chosen` are the further measures that the
 * person chose before looking; the main question is always asked and needs no choosing.
 */
export function associations(
  evenings: readonly DiaryEvening[],
  chosen: readonly Measure[],
  now: Now,
): Associations {
  const pairingsOf = (questions: readonly Question[]): Pairing[] =>
    questions.map((question) => pairingOf(question, evenings, now));
  const isChosen = ({ measure }: { measure: Measure }) => chosen.includes(measure);
  const rest = [...FURTHER_MEASURES.filter((one) => !isChosen(one)), ...groupQuestions(evenings)];
  const main = lookOf(pairingOf(MAIN_QUESTION, evenings, now), { as: 'main' });
  const tested = holmLooks(pairingsOf(FURTHER_MEASURES.filter(isChosen)));
  const others = pairingsOf(rest).map((pairing) => lookOf(pairing, { as: 'other' }));
  const comparisons = [main, ...tested, ...others].filter(hasInterval).length;
  return { main, chosen: tested, others, comparisons };
}

function hasInterval(look: Look): boolean {
  if (look.shows === 'correlation') return look.interval !== null;
  return look.shows === 'groups' && look.shift !== null;
}
