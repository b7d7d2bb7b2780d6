import { clockTimeAt } from '../../utils/evening/clock-time.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from './duration-text.ts';

/** Rho as statisticians write it: ".41", "−.03", "1.00". */
export function coefficientText(words: PageWords, value: number): string {
  const text = withoutZero(written(words, Math.abs(value), 2));
  return signed(words, value, text, withoutZero(written(words, 0, 2)));
}

/** A p, to three digits, so that .049 and .051 are told apart. */
export function chanceText(words: PageWords, p: number): string {
  return withoutZero(written(words, p, 3));
}

/** The bound of a p, to four digits. */
export function boundText(words: PageWords, p: number): string {
  return withoutZero(written(words, p, 4));
}

/** A difference on the scale, with its sign: "+1", "−0.5", "0". */
export function pointsText(words: PageWords, value: number): string {
  const text = numberText(words, value);
  return Math.round(value * 10) > 0 ? `+${text}` : text;
}

/** A number with at most one decimal. */
export function numberText(words: PageWords, value: number): string {
  const text = new Intl.NumberFormat(words.say('language'), { maximumFractionDigits: 1 });
  return signed(words, value, text.format(Math.abs(value)), '0');
}

/** Minutes that may lie before a bedtime: "−20 min". */
export function minutesText(words: PageWords, minutes: number): string {
  const text = durationText(words, Math.abs(minutes));
  return Math.round(minutes) < 0 ? words.say('look_minus', text) : text;
}

/** A time of day from clock minutes, where 00:30 may be 1470. */
export function clockText({ formats }: PageWords, minutes: number): string {
  return formats.clockTime(clockTimeAt(minutes));
}

function written({ say }: PageWords, value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(say('language'), digits).format(value);
}

function withoutZero(text: string): string {
  return text.replace(/^0(?=[.,]\d)/, '');
}

/** A true minus sign, and none before what is written as nothing. */
function signed({ say }: PageWords, value: number, text: string, nothing: string): string {
  return value < 0 && text !== nothing ? say('look_minus', text) : text;
}
