import type { EveningKey } from '../../utils/evening/calendar.ts';
import { MINUTE_MS, wallClockAt } from '../../utils/evening/instant.ts';
import type { NightEntry } from '../../utils/summary/night.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { datedText } from './dated-text.ts';
import { entryText } from './entry-text.ts';
import './night-table.css';

type Props = { entries: readonly NightEntry[]; zone: string };

/** The picture as a table: everything of the night that has a time, as it came, each date once. */
export function NightTable({ entries, zone }: Props) {
  const { say } = useWords();
  const dates = Map.groupBy(entries.filter(isLongEnough), ({ start }) => dateAt(start, zone));
  return (
    <section class="section" aria-label={say('night_page_table')}>
      <h2>{say('night_page_table')}</h2>
      {dates.size === 0 ? (
        <p class="soft">{say('night_page_table_empty')}</p>
      ) : (
        <table class="night-table">
          <thead>
            <tr>
              <th scope="col">{say('night_page_column_when')}</th>
              <th scope="col">{say('night_page_column_what')}</th>
            </tr>
          </thead>
          {[...dates].map(([date, ofDate]) => (
            <DateRows key={date} date={date} entries={ofDate} zone={zone} />
          ))}
        </table>
      )}
    </section>
  );
}

/** A glance at the screen would read "0 min"; it stays in the picture and in the figures. */
function isLongEnough({ kind, start, end }: NightEntry): boolean {
  return kind !== 'session' || end === null || end - start >= MINUTE_MS / 2;
}

function DateRows({ date, entries, zone }: Props & { date: EveningKey }) {
  const words = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {words.formats.day(date)}
        </th>
      </tr>
      {entries.map((entry) => (
        <tr key={entry.key}>
          <td>{timesText(words, entry, zone)}</td>
          <td>{entryText(words, entry)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** By the clock; an end on another date names it: "10:40 PM to Wed, Mar 11 6:30 AM". */
function timesText(words: PageWords, { start, end }: NightEntry, zone: string): string {
  const { say, formats } = words;
  const from = formats.clock(start);
  if (end === null) return from;
  const isSameDate = dateAt(end, zone) === dateAt(start, zone);
  const to = isSameDate ? formats.clock(end) : datedText(words, end, zone);
  return from === to ? from : say('night_page_from_to', from, to);
}

function dateAt(at: number, zone: string): EveningKey {
  return wallClockAt(at, zone).date;
}
