import type { ComponentChildren } from 'preact';
import { type EveningKey, weekdayOf } from '../../utils/evening/calendar.ts';
import { isTold, type MonthEvening, type MonthSummary } from '../../utils/summary/month.ts';
import { HeatValue } from '../chart/HeatValue.tsx';
import { Lacking } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';
import { byDayText } from '../words/by-day-text.ts';
import { durationText } from '../words/duration-text.ts';
import { keptText } from '../words/night-text.ts';

type Props = { month: MonthSummary; hrefOf: (evening: EveningKey) => string };

/** The evenings of a month, one row each; on a narrow page each is a small block. */
export function NightsTable({ month, hrefOf }: Props) {
  const { say, formats } = useWords();
  const heads = [
    say('column_worst'),
    say('column_night_worst'),
    say('column_by_day'),
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
            <td colSpan={8} class="soft">
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

type CellsProps = { shown: MonthEvening };

/** What is there of an evening and what is missing, one cell each. */
function EveningCells({ shown }: CellsProps) {
  const words = useWords();
  const { say } = words;
  const { eveningWorst, nightWorst, ratings, kept } = shown;
  const byDay = byDayText(words, shown);
  return (
    <>
      <Cell label={say('column_worst')}>
        <Rating value={eveningWorst} />
      </Cell>
      <Cell label={say('column_night_worst')}>
        <Rating value={nightWorst} />
      </Cell>
      <Cell label={say('column_by_day')} isRare={byDay === null}>
        {byDay ?? <Lacking word={say('not_logged')} />}
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

/** Filled as high as it is, so that the eye finds the hard evenings. */
function Rating({ value }: { value: number | null }) {
  const { say } = useWords();
  return value === null ? <Lacking word={say('not_logged')} /> : <HeatValue value={value} />;
}

function AfterBedtime({ shown }: CellsProps) {
  const words = useWords();
  if (shown.afterBedtime !== null) return <>{durationText(words, shown.afterBedtime)}</>;
  if (shown.off) return <span class="soft">{words.say('evening_off')}</span>;
  return <Lacking word={words.say(shown.early ? 'nights_not_yet' : 'nights_not_seen')} />;
}

function CheckIn({ shown: { checkIn } }: CellsProps) {
  const { say } = useWords();
  if (checkIn === null) return <Lacking word={say('nights_not_told')} />;
  return <>{say(checkIn === 'told' ? 'nights_check_in_told' : 'nights_check_in_no_sleep')}</>;
}

type CellProps = { label: string; isRare?: boolean; children: ComponentChildren };

/** On a narrow page the heads of the columns are gone, and each cell bears its own; one that is told rarely stands there only when it is told. */
function Cell({ label, isRare = false, children }: CellProps) {
  return (
    <td class={isRare ? 'nights-rare' : undefined}>
      <span class="cell-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

/** An evening of which nothing is known takes one line. Those before "Start" miss nothing. */
function NothingThere({ shown: { state, off } }: { shown: MonthEvening }) {
  const { say } = useWords();
  if (state === 'before') {
    return (
      <td colSpan={7} class="soft">
        {say('nights_before')}
      </td>
    );
  }
  return (
    <td colSpan={7}>
      <Lacking word={say(state === 'running' ? 'nights_nothing_yet' : 'nights_nothing')} />
      {off && <span class="soft">, {say('evening_off')}</span>}
    </td>
  );
}
