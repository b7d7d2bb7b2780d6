import type { ChangeSignId, SignNumber } from '../../utils/doctor/change-signs.ts';
import { AT_REST } from '../../utils/rows/rating.ts';
import { AT_REST_WORDS } from '../rating/rating-words.ts';
import type { PageWords } from '../ui/words-context.ts';
import { clockText, plainText } from './figure-text.ts';

/** One stretch's number of a sign with its n, or that there are too few entries for one. */
export function signNumberText(words: PageWords, sign: ChangeSignId, number: SignNumber): string {
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
