import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';

type Props = {
  questions: readonly string[];
  /** How many of them there is room for. */
  shown: number;
};

/** The questions kept for the visit, as many as two pages hold. */
export function VisitQuestionList({ questions, shown }: Props) {
  const { say } = useWords();
  const left = questions.length - shown;
  return (
    <Part heading={say('doctor_questions')}>
      {questions.length === 0 ? (
        <p>{say('visit_questions_none')}</p>
      ) : (
        <ol class="doctor-list">
          {questions.slice(0, shown).map((question, place) => (
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
