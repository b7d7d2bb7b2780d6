import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';
import { questionsThatFit } from './questions-that-fit.ts';

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
            <li key={place}>{question}</li>
          ))}
        </ol>
      )}
      {left > 0 && <p>{say('doctor_more', left)}</p>}
    </Part>
  );
}
