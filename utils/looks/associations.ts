import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningKey } from '../evening/calendar.ts';
import type { Verdict } from '../rows/verdict.ts';
import { type Check, type Family, nextCheck } from './check.ts';
import { dueVerdicts, freshFor, standingVerdicts } from './due-verdicts.ts';
import type { Look } from './look.ts';
import { lookOf } from './look-of.ts';
import { pairingOf } from './pairing.ts';
import {
  FURTHER_MEASURES,
  groupQuestions,
  MAIN_QUESTION,
  type Measure,
  type MeasureQuestion,
} from './pairing-question.ts';
import type { CheckMade } from './verdict-of.ts';

/** A person may have so many further questions tested (rule 31). */
export const MOST_CHOSEN_LOOKS = 4;

/** Which further measures are to be tested, on evenings after that of the choice; none without it. */
export type Choice = { measures: readonly Measure[]; since: EveningKey | null };

/** A question that is tested: what is shown of it, what its checks said, and the next check. */
export type TestedLook = {
  look: Look;
  /** Oldest first; the last one is what the page says. */
  verdicts: Verdict[];
  check: Check;
};

/** Everything that the diary may show of what went together with what. */
export type Associations = {
  main: TestedLook;
  /** The further questions chosen to be tested, in the order of `FURTHER_MEASURES`. */
  chosen: TestedLook[];
  /** All other questions: dots, "not tested". */
  others: Look[];
};

/** The last 90 evenings, and what the checks said, all that are due having been made. */
export function associations(
  rows: readonly EveningRow[],
  choice: Choice,
  kept: readonly Verdict[],
): Associations {
  const [main, further] = familiesOf(choice);
  const asked = [...main.questions, ...further.questions];
  const rest = [...FURTHER_MEASURES.filter((one) => !asked.includes(one)), ...groupQuestions(rows)];
  const [first] = testedLooks(rows, main, kept);
  return {
    main: first as TestedLook,
    chosen: testedLooks(rows, further, kept),
    others: rest.map((question) => lookOf(pairingOf(question, rows))),
  };
}

/** The verdicts of all tested questions that are due and were not made yet. */
export function allDueVerdicts(
  rows: readonly EveningRow[],
  choice: Choice,
  kept: readonly Verdict[],
  made: Pick<CheckMade, 'madeAt' | 'madeOn'>,
): Verdict[] {
  return familiesOf(choice).flatMap((family) => dueVerdicts(rows, family, kept, made));
}

/** The main question, which needs no choosing, and those that were chosen, tested together; four at most. */
function familiesOf({ measures, since }: Choice): [Family, Family] {
  const chosen = FURTHER_MEASURES.filter(({ measure }) => measures.includes(measure));
  const questions = since === null ? [] : chosen.slice(0, MOST_CHOSEN_LOOKS);
  return [
    { questions: [MAIN_QUESTION], after: null },
    { questions, after: since },
  ];
}

function testedLooks(
  rows: readonly EveningRow[],
  family: Family,
  kept: readonly Verdict[],
): TestedLook[] {
  const { questions, after } = family;
  if (questions.length === 0) return [];
  const check = nextCheck(rows, freshFor(family, kept));
  return questions.map((question) => ({
    look: lookOf(pairingOf(question, rows)),
    verdicts: verdictsOn(question, after, kept),
    check,
  }));
}

/** Those of evenings after the choice: an earlier one was made for another. */
function verdictsOn(
  { measure }: MeasureQuestion,
  after: EveningKey | null,
  kept: readonly Verdict[],
): Verdict[] {
  return standingVerdicts(kept, measure).filter(({ first }) => after === null || first > after);
}
