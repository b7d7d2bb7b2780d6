import type { WeekSummary } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { week: WeekSummary; onEarlier: () => void; onLater: (() => void) | null };

/** Which week is shown, and the ways to the ones before and after. */
export function WeekNavigation({ week, onEarlier, onLater }: Props) {
  const { say, formats } = useWords();
  return (
    <nav class="week-navigation" aria-label={say('weeks')}>
      <button type="button" class="button" aria-label={say('earlier_week')} onClick={onEarlier}>
        <span aria-hidden="true" class="arrow">
          ←
        </span>
      </button>
      <p aria-live="polite">
        <strong>{formats.days(week.first, week.last)}</strong>
        {week.running && <span class="soft"> {say('this_week')}</span>}
      </p>
      <button
        type="button"
        class="button"
        aria-label={say('later_week')}
        disabled={onLater === null}
        onClick={() => onLater?.()}
      >
        <span aria-hidden="true" class="arrow">
          →
        </span>
      </button>
    </nav>
  );
}
