import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { scoreOfKey } from '../../utils/ratings/score-of-key.ts';
import { SCORES, type Score } from '../../utils/rows/rating.ts';
import { ClearButton } from './ClearButton.tsx';
import './scale-field.css';

type Props = {
  legend: string;
  /** Something to know before answering. */
  children?: ComponentChildren;
  lowest: string;
  highest: string;
  score: Score | null;
  onChange: (score: Score | null) => void;
};

/** A scale from 0 to 10 as one stop of the keyboard: arrows, digits, and x for ten. Nothing is chosen until it is. */
export function ScaleField({ legend, children, lowest, highest, score, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    onChange(null);
    field.current?.querySelector('input')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const pressed = scoreOfKey(event);
    if (pressed === null) return;
    event.preventDefault();
    field.current?.querySelectorAll('input')[pressed]?.focus();
    onChange(pressed);
  };
  const anchors: Partial<Record<Score, string>> = { 0: lowest, 10: highest };
  return (
    <fieldset ref={field} class="scale-field">
      <legend>{legend}</legend>
      {children}
      <div class="scale-field-row">
        {SCORES.map((one) => (
          <label key={one} class="scale-field-score">
            <input
              type="radio"
              name={id}
              aria-label={anchors[one] ?? String(one)}
              checked={score === one}
              onChange={() => onChange(one)}
              onKeyDown={press}
            />
            <span aria-hidden="true">{one}</span>
          </label>
        ))}
      </div>
      <div class="scale-field-below">
        <span aria-hidden="true">{lowest}</span>
        {score !== null && <ClearButton of={legend} look="word" onClear={clear} />}
        <span aria-hidden="true">{highest}</span>
      </div>
    </fieldset>
  );
}
