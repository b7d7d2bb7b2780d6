import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Door } from './Door.tsx';

type Props = { summary: string; children: ComponentChildren };

/** Something folded away whose code comes with the first opening. */
export function Unfolding({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="more" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <Door>{children}</Door>}
    </details>
  );
}
