import type { ComponentChildren } from 'preact';
import type { MonthEvening } from '../../utils/summary/month.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';
import { keptText } from '../week/kept-text.ts';
import { Lacking } from './Lacking.tsx';

type Props = { shown: MonthEvening };

/** What is there of an evening and what is missing, one cell each. */
export function EveningCells({ shown }: Props) {
  const words = useWords();
  const { say } = words;
  const { worst, nightWorst, ratings, kept } = shown;
  return (
    <>
      <Cell label={say('column_worst')}>{worst ?? <Lacking word={say('not_logged')} />}</Cell>
      <Cell label={say('nights_column_night')}>
        {nightWorst ?? <Lacking word={say('not_logged')} />}
      </Cell>
      <Cell label={say('column_ratings')}>
        {ratings > 0 ? ratings : <Lacking word={say('not_logged')} />}
      </Cell>
      <Cell label={say('nights_column_after')}>
        <AfterBedtime shown={shown} />
      </Cell>
      <Cell label={say('column_bedtime')}>
        {kept ? keptText(words, kept) : <Lacking word={say('nights_not_told')} />}
      </Cell>
      <Cell label={say('nights_column_check_in')}>
        <CheckIn shown={shown} />
      </Cell>
    </>
  );
}

function AfterBedtime({ shown }: Props) {
  const words = useWords();
  if (shown.afterBedtime !== null) return <>{durationText(words, shown.afterBedtime)}</>;
  if (shown.off) return <span class="soft">{words.say('evening_off')}</span>;
  return <Lacking word={words.say(shown.early ? 'nights_not_yet' : 'nights_not_seen')} />;
}

function CheckIn({ shown: { checkIn } }: Props) {
  const { say } = useWords();
  if (checkIn === null) return <Lacking word={say('nights_not_told')} />;
  return <>{say(checkIn === 'told' ? 'nights_check_in_told' : 'nights_check_in_no_sleep')}</>;
}

/** On a narrow page the heads of the columns are gone, and each cell bears its own. */
function Cell({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <td>
      <span class="cell-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}
