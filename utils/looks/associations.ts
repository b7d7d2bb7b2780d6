import type { EveningRow } from '../diary/evening-row.ts';
import { holm } from '../stats/holm.ts';
import type { Look } from './look.ts';
import { lookOf, readingOf } from './look-of.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import {
  FURTHER_MEASURES,
  groupQuestions,
  MAIN_QUESTION,
  type Measure,
  type Question,
} from './pairing-question.ts';

/** A person may have so many further questions tested (rule 31). */
export const MOST_CHOSEN_LOOKS = 4;

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
  rows: readonly EveningRow[],
  chosen: readonly Measure[],
): Associations {
  const pairingsOf = (questions: readonly Question[]): Pairing[] =>
    questions.map((question) => pairingOf(question, rows));
  const isChosen = ({ measure }: { measure: Measure }) => chosen.includes(measure);
  const rest = [...FURTHER_MEASURES.filter((one) => !isChosen(one)), ...groupQuestions(rows)];
  const main = lookOf(pairingOf(MAIN_QUESTION, rows), { as: 'main' });
  const tested = holmLooks(pairingsOf(FURTHER_MEASURES.filter(isChosen)));
  const others = pairingsOf(rest).map((pairing) => lookOf(pairing, { as: 'other' }));
  const comparisons = [main, ...tested, ...others].filter(hasInterval).length;
  return { main, chosen: tested, others, comparisons };
}

/**
 * The further looks chosen before looking, their p adjusted by Holm for all of them, the first four;
 * any more are not tested. One that cannot be tested yet counts as a p of 1: it was chosen, and being
 * left out must not make the others easier. Questions of minutes only, since groups have no p.
 */
export function holmLooks(chosen: readonly Pairing[]): Look[] {
  const looks = Math.min(chosen.length, MOST_CHOSEN_LOOKS);
  const raw = chosen.map((pairing, index) =>
    lookOf(pairing, index < looks ? { as: 'chosen', looks } : { as: 'other' }),
  );
  const adjusted = holm(raw.slice(0, looks).map(pOf));
  return raw.map((look, index) => withP(look, adjusted[index] ?? 1));
}

function pOf(look: Look): number {
  return look.shows === 'correlation' && look.test.state === 'tested' ? look.test.p : 1;
}

function withP(look: Look, p: number): Look {
  if (look.shows !== 'correlation' || look.test.state !== 'tested') return look;
  const test = { ...look.test, p };
  return { ...look, test, reading: readingOf({ n: look.n, interval: look.interval, test }) };
}

function hasInterval(look: Look): boolean {
  if (look.shows === 'correlation') return look.interval !== null;
  return look.shows === 'groups' && look.shift !== null;
}
