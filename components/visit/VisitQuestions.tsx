import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useItemKeys } from '../ui/use-item-keys.ts';
import { isolated, useWords } from '../ui/words-context.ts';
import { AddQuestion } from './AddQuestion.tsx';
import { changedAt, moved, questionOf } from './question-list.ts';
import { ReadyQuestions } from './ReadyQuestions.tsx';
import { VisitQuestion } from './VisitQuestion.tsx';
import './visit.css';

type Props = {
  questions: readonly string[];
  onChange: (questions: string[]) => void;
  /** The list with one question less, which can be taken back for a while. */
  onDelete: (questions: string[]) => void;
  /** Null when no question can come back. */
  onUndo: (() => void) | null;
};

/** The questions, in the order in which they are to be asked. */
export function VisitQuestions({ questions, onChange, onDelete, onUndo }: Props) {
  const { say } = useWords();
  const [said, setSaid] = useState('');
  const { list, follow } = useFollowedItem(questions);
  const keys = useItemKeys(questions);
  const change = (next: string[], text: string) => {
    onChange(next);
    setSaid(text);
  };
  const move = (from: number, to: number) => {
    follow(to, from);
    change(moved(questions, from, to), say('visit_moved', to + 1, questions.length));
  };
  const remove = (at: number, question: string) => {
    onDelete(changedAt(questions, at, ''));
    setSaid(say('visit_deleted', isolated(question)));
  };
  return (
    <section class="section panel" aria-label={say('visit_questions')}>
      <h2>{say('visit_questions')}</h2>
      {questions.length === 0 && <p class="soft">{say('visit_questions_none')}</p>}
      <ol ref={list} class="visit-questions">
        {questions.map((question, at) => (
          <VisitQuestion
            key={keys[at]}
            question={question}
            place={at}
            last={questions.length - 1}
            onChange={(text) =>
              questionOf(text) === ''
                ? remove(at, question)
                : change(changedAt(questions, at, text), '')
            }
            onMove={(to) => move(at, to)}
          />
        ))}
      </ol>
      <div class="visit-said">
        <output>{said}</output>
        {onUndo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onUndo();
              setSaid('');
            }}
          >
            {say('undo')}
          </button>
        )}
      </div>
      <AddQuestion onAdd={(question) => change([...questions, question], '')} />
      <ReadyQuestions
        questions={questions}
        onAdd={(question) => change([...questions, question], '')}
        onRemove={(place) => remove(place, questions[place] ?? '')}
      />
    </section>
  );
}

/** The focus goes with a question that is moved: to the button of the same way, or of the other at an end. */
function useFollowedItem(questions: readonly string[]) {
  const list = useRef<HTMLOListElement>(null);
  const going = useRef<{ to: number; way: 'up' | 'down' } | null>(null);
  // At once with the new order: an effect still pending from an older drawing would spend the way on that.
  useLayoutEffect(() => {
    const { to, way } = going.current ?? {};
    going.current = null;
    if (to === undefined) return;
    const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-way]');
    const open = [...(buttons ?? [])].filter(({ disabled }) => !disabled);
    (open.find(({ dataset }) => dataset.way === way) ?? open[0])?.focus();
  }, [questions]);
  const follow = (to: number, from: number) => {
    going.current = { to, way: to < from ? 'up' : 'down' };
  };
  return { list, follow };
}
