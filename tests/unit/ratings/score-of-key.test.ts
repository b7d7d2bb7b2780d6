import { describe, expect, it } from 'vitest';
import { scoreOfKey } from '../../../utils/ratings/score-of-key.ts';

const pressed = (key: string, code: string, held: object = {}) =>
  scoreOfKey({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...held,
  });

const shift = { shiftKey: true };

describe('a key of the scale', () => {
  it.each([
    ['a digit of a British keyboard', '4', 'Digit4', {}, 4],
    ['the x of it', 'x', 'KeyX', {}, 10],
    ['a capital X', 'X', 'KeyX', shift, 10],
    ['the x of a Dvorak keyboard, elsewhere', 'x', 'KeyB', {}, 10],
    ['the digit row of a French keyboard', 'à', 'Digit0', {}, 0],
    ['the same with shift, where it has its digits', '7', 'Digit7', shift, 7],
    ['the digit row of a Czech keyboard', 'ě', 'Digit2', {}, 2],
    ['an Arabic digit', '٣', 'Digit3', {}, 3],
    ['a Persian digit', '۹', 'Digit9', {}, 9],
    ['the key of x in Russian', 'ч', 'KeyX', {}, 10],
    ['the key of x in Greek', 'χ', 'KeyX', {}, 10],
    ['the number pad', '5', 'Numpad5', {}, 5],
    ['the number pad with Arabic digits', '٣', 'Numpad3', {}, 3],
    ['the number pad with Persian digits', '۰', 'Numpad0', {}, 0],
    ['the digit row in Devanagari', '९', 'Digit9', {}, 9],
    ['a full-width digit of a Japanese keyboard', '７', 'Digit7', {}, 7],
    ['a key of which an input method says no more than its place', 'Process', 'Digit4', {}, 4],
  ])('%s rates', (_, key, code, held, score) => {
    expect(pressed(key, code, held)).toBe(score);
  });

  it.each([
    ['a digit with shift on a British keyboard', '£', 'Digit3', shift],
    ['the number pad without Num Lock', 'End', 'Numpad1', {}],
    ['the key of x on a Dvorak keyboard', 'q', 'KeyX', {}],
    ['x in Russian with shift', 'Ч', 'KeyX', shift],
    ['a digit with Ctrl, which turns to a tab', '1', 'Digit1', { ctrlKey: true }],
    ['a digit with Alt', '1', 'Digit1', { altKey: true }],
    ['a digit with the command key', '1', 'Digit1', { metaKey: true }],
    ['a dead key', 'Dead', 'Digit6', shift],
    ['a letter', 'a', 'KeyA', {}],
    ['Enter', 'Enter', 'Enter', {}],
    ['a fraction', '½', 'IntlBackslash', {}],
    ['a digit above the line', '²', 'Backquote', {}],
    ['the number pad with Arabic letters and no Num Lock', 'ArrowDown', 'Numpad2', {}],
  ])('%s does not', (_, key, code, held) => {
    expect(pressed(key, code, held)).toBeNull();
  });
});
