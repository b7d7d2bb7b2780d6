/** As the settings hold a question, in characters. */
export const LONGEST_QUESTION = 500;

/** The list with the question at a place changed; emptied, it is gone. */
export function changedAt(questions: readonly string[], place: number, question: string): string[] {
  return questions.flatMap((one, at) => (at === place ? question.trim() || [] : one));
}

/** The list with one question at another place. */
export function moved(questions: readonly string[], from: number, to: number): string[] {
  const question = questions[from];
  return question === undefined
    ? [...questions]
    : questions.toSpliced(from, 1).toSpliced(to, 0, question);
}
