import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  /** The evenings of records that cannot be read in full, null of those that do not say. */
  evenings: readonly (EveningKey | null)[];
  onSave: () => void;
};

/** More dates than these tell nobody anything; the file has them all. */
const MOST_DATES = 12;

/** How many records cannot be read, of which evenings, and a file of them; nothing when all can. */
export function OddRecords({ evenings, onSave }: Props) {
  const words = useWords();
  if (evenings.length === 0) return null;
  return (
    <div class="odd-records">
      <p>
        {words.plural('odd_rows', evenings.length)} {eveningsText(words, evenings)}
      </p>
      <button type="button" class="button" onClick={onSave}>
        {words.say('odd_rows_save')}
      </button>
    </div>
  );
}

/** The evenings by their dates, each once, oldest first; empty when none is known. */
export function eveningsText(
  { say, formats }: PageWords,
  evenings: readonly (EveningKey | null)[],
): string {
  const known = [...new Set(evenings.filter((one) => one !== null))].sort();
  if (known.length === 0) return '';
  const dates = known
    .slice(0, MOST_DATES)
    .map((one) => `${formats.shortDate(one)} ${one.slice(0, 4)}`);
  return say(
    'odd_rows_evenings',
    // A date has commas of its own.
    [...dates, ...(known.length > MOST_DATES ? ['…'] : [])].join('; '),
  );
}
