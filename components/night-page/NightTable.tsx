import type { NightEntry } from '../../utils/summary/night.ts';
import { useWords } from '../ui/words-context.ts';
import { datedText, spanText } from './dated-text.ts';
import { entryText } from './entry-text.ts';

type Props = { entries: readonly NightEntry[]; zone: string };

/** The picture as a table: everything of the night that has a time, as it came. */
export function NightTable({ entries, zone }: Props) {
  const { say } = useWords();
  return (
    <section class="section" aria-label={say('night_page_table')}>
      <h2>{say('night_page_table')}</h2>
      {entries.length === 0 ? (
        <p class="soft">{say('night_page_table_empty')}</p>
      ) : (
        <table class="night-table">
          <thead>
            <tr>
              <th scope="col">{say('night_page_column_when')}</th>
              <th scope="col">{say('night_page_column_what')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.key} entry={entry} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function EntryRow({ entry, zone }: { entry: NightEntry; zone: string }) {
  const words = useWords();
  const { start, end } = entry;
  return (
    <tr>
      <td>
        {end === null ? datedText(words, start, zone) : spanText(words, { start, end }, zone)}
      </td>
      <td>{entryText(words, entry)}</td>
    </tr>
  );
}
