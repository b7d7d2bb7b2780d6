import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';

type Props = {
  label: string;
  /** What the choice means, below its name. */
  children?: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
};

/** Something that is on or off, with a sentence on what that means. */
export function Switch({ label, children, on, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        aria-describedby={children ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {children && (
        <div id={`${id}-about`} class="switch-about">
          {children}
        </div>
      )}
    </div>
  );
}
