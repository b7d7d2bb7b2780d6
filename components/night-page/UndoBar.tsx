import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words-context.ts';

/** What changed last, as the bar says it. */
export type Said = {
  text: string;
  /** Where it went, when it left this evening. */
  link?: { href: string; text: string } | undefined;
  /** What was pressed is gone with what it removed, so the focus comes to the bar. */
  takesFocus?: boolean | undefined;
  canUndo: boolean;
};

type Props = { said: Said | null; onUndo: () => void };

/** At the foot of the window: what changed last, and for ten seconds the way back. */
export function UndoBar({ said, onUndo }: Props) {
  const { say } = useWords();
  const bar = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (said?.takesFocus) button.current?.focus({ preventScroll: true });
  }, [said]);
  return (
    <section
      ref={bar}
      class={said ? 'undo-bar panel' : 'undo-bar'}
      tabIndex={-1}
      aria-label={say('night_page_undo_bar')}
    >
      <output>
        {said?.text} {said?.link && <a href={said.link.href}>{said.link.text}</a>}
      </output>
      {said?.canUndo && (
        <button
          ref={button}
          type="button"
          class="button"
          onClick={() => {
            bar.current?.focus({ preventScroll: true });
            onUndo();
          }}
        >
          {say('undo')}
        </button>
      )}
    </section>
  );
}
