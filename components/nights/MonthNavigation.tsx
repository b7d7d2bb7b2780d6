import type { MonthSummary } from '../../utils/summary/month.ts';
import { useWords } from '../ui/words-context.ts';
import { TurnLink } from './TurnLink.tsx';

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
      <TurnLink direction="←" name={say('nights_earlier')} href={earlierHref} />
      <h2 tabIndex={-1}>
        {formats.month(`${month.month}-01`)}
        {month.running && <span class="soft"> {say('nights_so_far')}</span>}
      </h2>
      <TurnLink direction="→" name={say('nights_later')} href={laterHref} />
      {!month.running && (
        <a class="nights-this-month" href={runningHref}>
          {say('nights_this_month')}
        </a>
      )}
    </nav>
  );
}
