import type { ChangeSign, ChangeSignId, ChangeSigns } from '../../utils/doctor/change-signs.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import { signNumberText } from './change-text.ts';
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
