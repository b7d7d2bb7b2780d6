import type { MonthSummary } from '../../utils/summary/month-of.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  month: MonthSummary;
  earlierHref: string;
  /** Null while the running month is shown. */
  laterHref: string | null;
  runningHref: string;
};

/** Which month is shown, and the ways to the ones before and after and back to this one. */
export function MonthNavigation({ month, earlierHref, laterHref, runningHref }: Props) {
  const { say, formats } = useWords();
  return (
    <nav class="week-navigation nights-navigation" aria-label={say('nights_months')}>
      <a class="button" href={earlierHref} aria-label={say('nights_earlier')}>
        <Arrow>←</Arrow>
      </a>
      <h2 tabIndex={-1}>
        {formats.month(`${month.month}-01`)}
        {month.running && <span class="soft"> {say('nights_so_far')}</span>}
      </h2>
      {laterHref === null ? (
        <button type="button" class="button" aria-label={say('nights_later')} disabled>
          <Arrow>→</Arrow>
        </button>
      ) : (
        <a class="button" href={laterHref} aria-label={say('nights_later')}>
          <Arrow>→</Arrow>
        </a>
      )}
      {!month.running && (
        <a class="nights-this-month" href={runningHref}>
          {say('nights_this_month')}
        </a>
      )}
    </nav>
  );
}

function Arrow({ children }: { children: string }) {
  return (
    <span aria-hidden="true" class="arrow">
      {children}
    </span>
  );
}
