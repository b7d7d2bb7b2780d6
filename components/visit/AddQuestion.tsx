import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/words-context.ts';
import { LONGEST_QUESTION, questionOf } from './question-list.ts';

type Props = { onAdd: (question: string) => void };

/** One more question at the end of the list; Enter adds it. */
export function AddQuestion({ onAdd }: Props) {
  const { say } = useWords();
  const id = useId();
  const [question, setQuestion] = useState('');
  const asked = questionOf(question);
  const add = (event: Event) => {
    event.preventDefault();
    if (asked === '') return;
    onAdd(asked);
    setQuestion('');
  };
  return (
    <form class="visit-add" onSubmit={add}>
      <div class="labelled-field">
        <label for={id}>{say('visit_new')}</label>
        <input
          id={id}
          class="field"
          dir="auto"
          maxLength={LONGEST_QUESTION}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button" disabled={asked === ''}>
        {say('visit_add')}
      </button>
    </form>
  );
}
