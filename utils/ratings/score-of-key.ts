import type { Score } from '../rows/rating.ts';

/** What a keyboard says of a press: the character by its layout, the place of the key, and what was held with it. */
export type KeyPress = {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
};

/**
 * The score that a key stands for: a digit, or `x` for ten; null for any other. Where the layout has
 * no digit or no `x` on the key, as on the digit row of a French keyboard or in another script, the
 * place of the key decides. The number pad goes by its characters alone: without Num Lock it moves.
 */
export function scoreOfKey(press: KeyPress): Score | null {
  const { key, code, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const typed = digitOf(key);
  if (typed !== null) return typed;
  if (key === 'x' || key === 'X') return 10;
  if (shiftKey || isLatin(key)) return null;
  if (code === 'KeyX') return 10;
  const digit = /^Digit([0-9])$/.exec(code)?.[1];
  return digit === undefined ? null : (Number(digit) as Score);
}

/** A decimal digit of whatever script: those of one script lie side by side, from a zero on. */
function digitOf(key: string): Score | null {
  if (!/^\p{Nd}$/u.test(key)) return null;
  const code = key.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return digit as Score;
}

/** A letter that the layout put there on purpose is meant as that letter. */
function isLatin(key: string): boolean {
  return /^[a-z]$/i.test(key);
}
