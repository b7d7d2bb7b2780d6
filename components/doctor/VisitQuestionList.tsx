import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';

/** So many lines of half a page's width are free for questions beside the rest, and so long is one. */
const LINES = 20;
const LETTERS_A_LINE = 46;

/** The questions kept for the visit, as many as two pages hold. */
export function VisitQuestionList({ questions }: { questions: readonly string[] }) {
  const { say } = useWords();
  const shown = questionsThatFit(questions);
  const left = questions.length - shown.length;
  return (
    <Part heading={say('doctor_questions')}>
      {questions.length === 0 ? (
        <p>{say('visit_questions_none')}</p>
      ) : (
        <ol class="doctor-list">
          {shown.map((question, place) => (
            <li key={place} dir="auto">
              {question}
            </li>
          ))}
        </ol>
      )}
      {left > 0 && <p>{say('doctor_more', left)}</p>}
    </Part>
  );
}

/** The first questions, as many of them whole as there is room for; the first one in any case. */
function questionsThatFit(questions: readonly string[]): string[] {
  let lines = 0;
  return questions.filter((question, place) => {
    lines += Math.ceil(question.length / LETTERS_A_LINE);
    return place === 0 || lines <= LINES;
  });
}
