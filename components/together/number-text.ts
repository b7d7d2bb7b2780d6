import { durationText } from '../ui/duration-text.ts';
import type { PageWords } from '../ui/words-context.ts';

/** Rho and p as statisticians write them: ".41", "−.03", "1.00". */
export function coefficientText(words: PageWords, value: number): string {
  const text = written(words, Math.abs(value), 2);
  return signed(words, value, text, '0.00').replace(/0(?=[.,]\d)/, '');
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

function written({ say }: PageWords, value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(say('language'), digits).format(value);
}

/** A true minus sign, and none before what is written as nothing. */
function signed({ say }: PageWords, value: number, text: string, nothing: string): string {
  return value < 0 && text !== nothing ? say('look_minus', text) : text;
}
