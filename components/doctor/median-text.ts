import type { Figure } from '../../utils/diary/figure.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

/** How a number of some kind is written. */
export type Write = (words: PageWords, value: number) => string;

/** A number of the scale, or a count; halves and quarters to one place. */
export const plainText: Write = (_, value) => String(Math.round(value * 10) / 10);

/** A length in minutes. */
export const lengthText: Write = durationText;

export const percentText: Write = ({ say }, value) => say('check_in_percent', Math.round(value));

/** The median, or why there is none: nothing told, or too little. */
export function medianText(words: PageWords, { n, median }: Figure, write: Write): string {
  if (median !== null) return write(words, median);
  return words.say(n === 0 ? 'not_logged' : 'doctor_too_few');
}

/** The quartiles; empty where there is no median. */
export function quartilesText(words: PageWords, { iqr }: Figure, write: Write): string {
  return iqr ? words.say('doctor_range', write(words, iqr.low), write(words, iqr.high)) : '';
}
