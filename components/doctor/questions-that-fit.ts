/** So many lines of half a page's width are free for questions beside the rest, and so long is one. */
const LINES = 20;
const LETTERS_A_LINE = 46;

/** The first questions, as many of them whole as there is room for; the first one in any case. */
export function questionsThatFit(questions: readonly string[]): string[] {
  let lines = 0;
  return questions.filter((question, place) => {
    lines += Math.ceil(question.length / LETTERS_A_LINE);
    return place === 0 || lines <= LINES;
  });
}
