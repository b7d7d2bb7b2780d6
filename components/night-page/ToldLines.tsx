import type { WordKey } from '../../utils/i18n/words.ts';
import type { Rating, Score } from '../../utils/rows/rating.ts';
import type { SleepFields } from '../../utils/rows/sleep-record.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { itemName, REMEDY_WORDS } from '../words/item-name.ts';
import { AT_REST_WORDS, FEELING_WORDS, PLACE_WORDS } from '../words/rating-words.ts';
import './told-lines.css';

/** Something that was entered, with its name. */
type ToldLine = { name: WordKey; text: string };

/** What was entered, to be read: a short line each, and none for what was not. */
export function ToldLines({ lines }: { lines: readonly ToldLine[] }) {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <dl class="told-lines">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The details of a rating, in the order in which they are asked. */
export function ratingLines(
  words: PageWords,
  rating: Rating,
  ownRemedies: readonly OwnItem[],
): ToldLine[] {
  const { say } = words;
  const { where, feel, atRest, tried, note } = rating;
  const names = { words: REMEDY_WORDS, own: ownRemedies };
  const triedText = tried?.map(({ remedy, helped }) => {
    const name = itemName(remedy, names, say);
    return helped === null ? name : say('night_page_tried', name, helped);
  });
  return entered([
    ['details_where', where?.map((place) => say(PLACE_WORDS[place])).join(', ')],
    ['details_feel', feel?.map((feeling) => say(FEELING_WORDS[feeling])).join(', ')],
    ['details_at_rest', atRest && say(AT_REST_WORDS[atRest])],
    ['remedy_question', triedText?.join(', ')],
    ['details_note', note],
  ]);
}

/** The answers of a check-in that stand in no figure and no picture of the night, in its order. */
export function checkInLines(words: PageWords, sleep: SleepFields): ToldLine[] {
  const { say } = words;
  const score = (value: Score | null) => value !== null && say('count_of', value, 10);
  const minutes = (value: number | null) => value !== null && durationText(words, value);
  const answer = (value: boolean | null) =>
    value !== null && say(value ? 'check_in_yes' : 'check_in_no');
  return entered([
    ['check_in_woken', answer(sleep.wokenByLegs)],
    ['night_page_walked', minutes(sleep.walkedMinutes)],
    ['night_page_sol', minutes(sleep.sol)],
    ['check_in_nwak', sleep.nwak !== null && String(sleep.nwak)],
    ['night_page_waso', minutes(sleep.waso)],
    ['night_page_tasafa', minutes(sleep.tasafa || null)],
    ['check_in_quality', score(sleep.quality)],
    ['check_in_sleepy', score(sleep.sleepy)],
    ['check_in_in_the_way', score(sleep.inTheWay)],
    ['check_in_napped', answer(sleep.napped)],
    ['check_in_snored', answer(sleep.snored)],
    ['check_in_kicked', answer(sleep.kicked)],
    ['details_note', sleep.note],
  ]);
}

function entered(
  lines: readonly (readonly [name: WordKey, text: string | null | undefined | false])[],
): ToldLine[] {
  return lines.flatMap(([name, text]) => (text ? { name, text } : []));
}
