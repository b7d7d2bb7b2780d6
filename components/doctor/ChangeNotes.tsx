import type {
  ChangeSign,
  ChangeSignId,
  ChangeSigns,
  SignNumber,
} from '../../utils/doctor/change-signs.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { AT_REST } from '../../utils/rows/rating.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { clockText } from '../words/number-text.ts';
import { AT_REST_WORDS } from '../words/rating-words.ts';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';

const SIGN_WORDS: Record<ChangeSignId, WordKey> = {
  earlier: 'doctor_change_earlier',
  arms: 'doctor_change_arms',
  'sooner-at-rest': 'doctor_change_sooner',
  stronger: 'doctor_change_stronger',
};

const STATE_WORDS: Record<ChangeSign['state'], WordKey> = {
  noted: 'doctor_change_noted',
  'not-noted': 'doctor_change_not_noted',
  'too-few': 'doctor_change_too_few',
};

/** What changed in the last two weeks of the period against the four before, with both numbers. */
export function ChangeNotes({ changes }: { changes: ChangeSigns }) {
  const { say, formats } = useWords();
  const { recent, before, signs } = changes;
  const isNoted = signs.some(({ state }) => state === 'noted');
  if (!recent || !before) return null;
  return (
    <Part heading={say('doctor_changes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('doctor_changes_what')}</th>
            <th scope="col">
              {say('doctor_changes_before', formats.days(before.first, before.first))}
            </th>
            <th scope="col">
              {say('doctor_changes_recent', formats.days(recent.first, recent.first))}
            </th>
            <th scope="col">{say('doctor_changes_state')}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map((sign) => (
            <SignRow key={sign.sign} sign={sign} />
          ))}
        </tbody>
      </table>
      {isNoted && <p class="doctor-note">{say('doctor_change_advice')}</p>}
    </Part>
  );
}

function SignRow({ sign: { sign, recent, before, state } }: { sign: ChangeSign }) {
  const words = useWords();
  const { say } = words;
  return (
    <tr>
      <th scope="row">{say(SIGN_WORDS[sign])}</th>
      <td>{signNumberText(words, sign, before)}</td>
      <td>{signNumberText(words, sign, recent)}</td>
      <td>
        {state === 'noted' ? <strong>{say(STATE_WORDS[state])}</strong> : say(STATE_WORDS[state])}
      </td>
    </tr>
  );
}

/** One stretch's number of a sign with its n, or that there are too few entries for one. */
function signNumberText(words: PageWords, sign: ChangeSignId, number: SignNumber): string {
  const { n, value } = number;
  if (n === 0) return words.say('not_logged');
  if (value === null) return words.say('doctor_change_n_only', n);
  if (sign === 'arms') return words.say('count_of', value, n);
  return words.say('doctor_change_value', valueText(words, sign, value), n);
}

function valueText(words: PageWords, sign: ChangeSignId, value: number): string {
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
