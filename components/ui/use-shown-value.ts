import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A field that shows a value, and is written to only when that value changes: drawing the page again
 * must not take away what is half typed. A date or a time of which only a part is typed reads as empty,
 * so that a `value` written at each drawing would clear the parts that are there; of words it would take
 * those that are handed on only when their field is left.
 */
export function useShownValue<
  Field extends HTMLInputElement | HTMLTextAreaElement = HTMLInputElement,
>(value: string): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input || input.value === value) return;
    // What cannot be taken stays as it was typed, to be mended.
    if (input.type === 'number' && !input.validity.valid) return;
    // "07" while it is being typed is the 7 that it stands for.
    if (input.type === 'number' && input.value !== '' && Number(input.value) === Number(value))
      return;
    input.value = value;
  }, [value]);
  return field;
}
