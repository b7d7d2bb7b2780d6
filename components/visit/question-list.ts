import { cutToFit } from '../../utils/settings/cut-to-fit.ts';

/** As the settings hold a question, in UTF-16 units. */
export const LONGEST_QUESTION = 500;

/** A question as it is kept; empty when nothing was typed. */
export function questionOf(typed: string): string {
  return cutToFit(typed.trim(), LONGEST_QUESTION).trim();
}

/** The list with the question at a place changed; emptied, it is gone. */
export function changedAt(questions: readonly string[], place: number, question: string): string[] {
  return questions.flatMap((one, at) => (at === place ? questionOf(question) || [] : one));
}

/** The list with one question at another place. */
export function moved(questions: readonly string[], from: number, to: number): string[] {
  const question = questions[from];
  return question === undefined
    ? [...questions]
    : questions.toSpliced(from, 1).toSpliced(to, 0, question);
}
