import { useWords } from '../ui/words-context.ts';

/** Some calm words for hard weeks. They are always the same, and never follow from ratings (rule 33). */
export function CareCard({ onDismiss }: { onDismiss: () => void }) {
  const { say } = useWords();
  return (
    <section class="section panel care-card" aria-label={say('care_heading')}>
      <h2>{say('care_heading')}</h2>
      <p>{say('care_text')}</p>
      <p>{say('crisis_line')}</p>
      <p class="care-foot">
        <button type="button" class="button" onClick={onDismiss}>
          {say('care_dismiss')}
        </button>
        <small class="soft">{say('care_dismiss_note')}</small>
      </p>
    </section>
  );
}
