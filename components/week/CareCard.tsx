import { CrisisLine } from '../ui/CrisisLine.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The number to call that the person keeps. */
  number: string | null;
  onDismiss: () => void;
};

/** The crisis line, and folded with it calm words for hard weeks. They are always the same, and never follow from ratings (rule 33). */
export function CareCard({ number, onDismiss }: Props) {
  const { say } = useWords();
  return (
    <section class="care-card" aria-label={say('care_heading')}>
      <CrisisLine number={number} />
      <details>
        <summary>{say('care_heading')}</summary>
        <p>{say('care_text')}</p>
        <p class="care-foot">
          <button type="button" class="button" onClick={onDismiss}>
            {say('care_dismiss')}
          </button>
          <small class="soft">{say('care_dismiss_note')}</small>
        </p>
      </details>
    </section>
  );
}
