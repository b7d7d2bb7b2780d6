import type { ChangeSign, SignNumber } from '../../utils/doctor/change-signs.ts';
import { AT_REST } from '../../utils/rows/rating.ts';
import type { PageWords } from '../ui/words-context.ts';
import { clockText, numberText } from '../words/number-text.ts';
import { AT_REST_WORDS } from '../words/rating-words.ts';

/** A sign of change with both its numbers and how many evenings told it. */
export function changeText(words: PageWords, { sign, recent, before }: ChangeSign): string {
  const { say, plural } = words;
  const both = (write: (value: number) => string) =>
    [recent, before].flatMap(({ value, n }: SignNumber) => [
      write(value ?? 0),
      plural('change_n', n),
    ]);
  switch (sign) {
    case 'earlier':
      return say('change_earlier', ...both((at) => clockText(words, at)));
    case 'arms':
      return say('change_arms', ...both(String));
    case 'sooner-at-rest':
      return say('change_sooner', ...both((place) => placeText(words, place)));
    case 'stronger':
      return say('change_stronger', ...both((score) => numberText(words, score)));
  }
}

/** The median of an even number may lie between two answers. */
function placeText({ say }: PageWords, place: number): string {
  const name = (at: number) => say(AT_REST_WORDS[AT_REST[at] ?? 'not-today']);
  const low = Math.floor(place);
  return low === place ? name(low) : say('change_between', name(low), name(low + 1));
}
