import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { MonthSummary } from '../../utils/summary/month.ts';
import { TurnLink } from '../ui/TurnLink.tsx';
import { useWords } from '../ui/words-context.ts';
import '../ui/table.css';
import '../ui/turn.css';
import { NightsTable } from './NightsTable.tsx';
import './nights.css';

type Props = {
  month: MonthSummary;
  earlierHref: string;
  /** Null while the running month is shown. */
  laterHref: string | null;
  runningHref: string;
  hrefOf: (evening: EveningKey) => string;
};

/** A month of evenings: how many have a rating, and of each what is there and what is missing. */
export function NightsView({ month, earlierHref, laterHref, runningHref, hrefOf }: Props) {
  const { say, plural } = useWords();
  return (
    <>
      <Navigation
        month={month}
        earlierHref={earlierHref}
        laterHref={laterHref}
        runningHref={runningHref}
      />
      <p class="lead">
        {month.soFar === 0
          ? say('nights_none_begun')
          : plural('nights_rated', month.soFar, month.rated)}
      </p>
      <NightsTable month={month} hrefOf={hrefOf} />
    </>
  );
}

/** Which month is shown, and the ways to the ones before and after and back to this one. */
function Navigation({ month, earlierHref, laterHref, runningHref }: Omit<Props, 'hrefOf'>) {
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
