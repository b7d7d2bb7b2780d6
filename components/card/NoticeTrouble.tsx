import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The notices of this prompt have gone quiet; before that they are about to. */
  wentQuiet: boolean;
  /** The browser did not take the notice of this card. */
  refused: boolean;
  onNoticesAgain: () => void;
  /** The test notice. */
  children: ComponentChildren;
};

/** Notices that nobody answers go quiet; do-not-disturb looks the same, so a test notice is offered (rule 16). */
export function NoticeTrouble({ wentQuiet, refused, onNoticesAgain, children }: Props) {
  const { say } = useWords();
  return (
    <div class="went-quiet">
      <p>
        {refused
          ? say('popup_notice_refused')
          : `${say(wentQuiet ? 'went_quiet' : 'popup_unanswered')} ${say('popup_same_as_quiet')}`}
      </p>
      {wentQuiet && (
        <button type="button" class="button" onClick={onNoticesAgain}>
          {say('notices_again')}
        </button>
      )}
      {children}
    </div>
  );
}
