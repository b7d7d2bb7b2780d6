import { type EveningKey, weekdayOf } from '../../utils/evening/calendar.ts';
import { isTold, type MonthEvening, type MonthSummary } from '../../utils/summary/month.ts';
import { useWords } from '../ui/words-context.ts';
import { EveningCells } from './EveningCells.tsx';
import { Lacking } from './Lacking.tsx';

type Props = { month: MonthSummary; hrefOf: (evening: EveningKey) => string };

/** The evenings of a month, one row each; on a narrow page each is a small block. */
export function NightsTable({ month, hrefOf }: Props) {
  const { say, formats } = useWords();
  const heads = [
    say('column_worst'),
    say('nights_column_night'),
    say('column_ratings'),
    say('nights_column_after'),
    say('column_bedtime'),
    say('nights_column_check_in'),
  ];
  return (
    <table class="nights" aria-label={say('nights_table')}>
      <thead>
        <tr>
          <th scope="col">{say('column_evening')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.evenings.map((shown) => (
          <EveningRow key={shown.evening} shown={shown} href={hrefOf(shown.evening)} />
        ))}
        {month.coming && (
          <tr class="nights-coming">
            <td colSpan={7} class="soft">
              {say('nights_coming', formats.days(month.coming.first, month.coming.last))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function EveningRow({ shown, href }: { shown: MonthEvening; href: string }) {
  const { say, formats } = useWords();
  const { evening, state, mode } = shown;
  const begins = weekdayOf(evening) === formats.firstWeekday;
  return (
    <tr class={begins ? 'nights-week' : undefined}>
      <th scope="row">
        <a href={href}>{formats.shortDay(evening)}</a>
        {mode && <small>{say(`mode_${mode}`)}</small>}
        {state === 'running' && <small>{say('nights_so_far')}</small>}
      </th>
      {isTold(shown) ? <EveningCells shown={shown} /> : <NothingThere shown={shown} />}
    </tr>
  );
}

/** An evening of which nothing is known takes one line. Those before "Start" miss nothing. */
function NothingThere({ shown: { state, off } }: { shown: MonthEvening }) {
  const { say } = useWords();
  if (state === 'before') {
    return (
      <td colSpan={6} class="soft">
        {say('nights_before')}
      </td>
    );
  }
  return (
    <td colSpan={6}>
      <Lacking word={say(state === 'running' ? 'nights_nothing_yet' : 'nights_nothing')} />
      {off && <span class="soft">, {say('evening_off')}</span>}
    </td>
  );
}
