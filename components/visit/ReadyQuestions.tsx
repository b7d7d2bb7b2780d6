import type { WordKey } from '../../utils/i18n/words.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';

/** What is often worth asking; none of it is said of this person. */
const READY: WordKey[] = [
  'visit_ready_iron',
  'visit_ready_medicine',
  'visit_ready_apnoea',
  'visit_ready_others',
];

type Props = {
  questions: readonly string[];
  onAdd: (question: string) => void;
  /** The place of one that is taken off the list again. */
  onRemove: (place: number) => void;
};

/** Questions to take along by one tap. On the list they are questions like any other, to be changed and moved. */
export function ReadyQuestions({ questions, onAdd, onRemove }: Props) {
  const { say } = useWords();
  const ready = READY.map((word) => say(word));
  const chosen = ready.filter((question) => questions.includes(question));
  const choose = (now: readonly string[]) => {
    const added = now.find((question) => !chosen.includes(question));
    const removed = chosen.find((question) => !now.includes(question));
    if (added !== undefined) onAdd(added);
    if (removed !== undefined) onRemove(questions.indexOf(removed));
  };
  return (
    <div class="visit-ready">
      <Chips
        legend={say('visit_ready')}
        chips={ready.map((question) => ({ value: question, label: question }))}
        chosen={chosen}
        several
        onChange={choose}
      />
    </div>
  );
}
