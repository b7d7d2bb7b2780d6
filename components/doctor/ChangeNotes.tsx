import type {
  ChangeSign,
  ChangeSignId,
  ChangeSigns,
  SignNumber,
} from '../../utils/doctor/change-signs.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { AT_REST } from '../../utils/rows/rating.ts';
import { Scrolled } from '../ui/Scrolled.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { clockText } from '../words/number-text.ts';
import { AT_REST_WORDS } from '../words/rating-words.ts';
import { spanWithYear } from '../words/span-with-year.ts';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';

const SIGN_WORDS: Record<ChangeSignId, WordKey> = {
  earlier: 'doctor_change_earlier',
  arms: 'doctor_change_arms',
  'sooner-at-rest': 'doctor_change_sooner',
  stronger: 'doctor_change_stronger',
};

const BY_WORDS: Record<ChangeSigns['by'], WordKey> = {
  start: 'doctor_changes_by_start',
  visit: 'doctor_changes_by_visit',
};

/** A sign that does not bring the card by itself is no more than seen. */
const STATE_WORDS: Record<ChangeSign['state'], WordKey> = {
  noted: 'doctor_change_alone',
  'not-noted': 'doctor_change_not_noted',
  'too-few': 'doctor_change_too_few',
};

/** The last evenings beside the reference, with both numbers and their n. */
export function ChangeNotes({ changes }: { changes: ChangeSigns }) {
  const words = useWords();
  const { say } = words;
  const { recent, reference, by, signs, often, isWorthMentioning } = changes;
  if (!recent || !reference)
    return <Part heading={say('doctor_changes')} note={say('doctor_changes_young')} />;
  return (
    <Part heading={say('doctor_changes')} note={say(BY_WORDS[by])}>
      <Scrolled class="table-scroll" label={say('doctor_changes_what')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('doctor_changes_what')}</th>
              <th scope="col">{say('doctor_changes_reference', spanWithYear(words, reference))}</th>
              <th scope="col">{say('doctor_changes_recent', spanWithYear(words, recent))}</th>
              <th scope="col">{say('doctor_changes_state')}</th>
            </tr>
          </thead>
          <tbody>
            {signs.map((sign) => (
              <SignRow key={sign.sign} sign={sign} isWorthMentioning={isWorthMentioning} />
            ))}
            <tr>
              <th scope="row">{say('doctor_change_often')}</th>
              <td>{numberIn(words, 'often', often.reference)}</td>
              <td>{numberIn(words, 'often', often.recent)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </Scrolled>
      {isWorthMentioning && <p class="doctor-note">{say('doctor_change_advice')}</p>}
    </Part>
  );
}

type RowProps = { sign: ChangeSign } & Pick<ChangeSigns, 'isWorthMentioning'>;

function SignRow({ sign: { sign, recent, reference, state }, isWorthMentioning }: RowProps) {
  const words = useWords();
  const { say } = words;
  const isNoted = state === 'noted' && isWorthMentioning;
  return (
    <tr>
      <th scope="row">{say(SIGN_WORDS[sign])}</th>
      <td>{numberIn(words, sign, reference)}</td>
      <td>{numberIn(words, sign, recent)}</td>
      <td>{isNoted ? <strong>{say('doctor_change_noted')}</strong> : say(STATE_WORDS[state])}</td>
    </tr>
  );
}

/** One stretch's number with its n, or that there are too few entries for one. */
function numberIn(words: PageWords, of: ChangeSignId | 'often', { n, value }: SignNumber): string {
  if (n === 0) return words.say('not_logged');
  if (value === null) return words.say('doctor_change_n_only', n);
  if (of === 'arms') return words.say('count_of', value, n);
  return words.say('doctor_change_value', valueText(words, of, value), n);
}

function valueText(words: PageWords, sign: ChangeSignId | 'often', value: number): string {
  if (sign === 'earlier') return clockText(words, value);
  if (sign === 'sooner-at-rest') return atRestText(words, value);
  return plainText(words, value);
}

/** A median between two classes names both. */
function atRestText({ say }: PageWords, place: number): string {
  const names = [Math.floor(place), Math.ceil(place)].flatMap((at) => {
    const answer = AT_REST[at];
    return answer ? say(AT_REST_WORDS[answer]) : [];
  });
  const [low = '', high = ''] = names;
  return low === high ? low : say('doctor_between', low, high);
}
