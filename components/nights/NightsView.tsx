import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { MonthSummary } from '../../utils/summary/month.ts';
import { useWords } from '../ui/words-context.ts';
import '../week/week.css';
import { MonthNavigation } from './MonthNavigation.tsx';
import { NightsTable } from './NightsTable.tsx';
import './nights.css';

type Props = {
  month: MonthSummary;
  earlierHref: string;
  laterHref: string | null;
  runningHref: string;
  hrefOf: (evening: EveningKey) => string;
};

/** A month of evenings: how many have a rating, and of each what is there and what is missing. */
export function NightsView({ month, hrefOf, ...ways }: Props) {
  const { say, plural } = useWords();
  return (
    <>
      <MonthNavigation month={month} {...ways} />
      <p class="lead">
        {month.soFar === 0
          ? say('nights_none_begun')
          : plural('nights_rated', month.soFar, month.rated)}
      </p>
      <NightsTable month={month} hrefOf={hrefOf} />
    </>
  );
}
