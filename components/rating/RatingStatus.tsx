import { Trouble } from '../ui/Trouble.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import type { Asking } from './asking.ts';
import type { Attempt } from './attempt.ts';

type Props = { attempt: Attempt; asking: Asking; onUndo: () => void; onAgain: () => void };

/** Below the scale: the keys at first, then what became of the press. Its height never changes. */
export function RatingStatus({ attempt, asking, onUndo, onAgain }: Props) {
  const words = useWords();
  return (
    <>
      <div class="rate-status">
        <output>{sentence(attempt, asking, words)}</output>
        {attempt.step === 'ready' && <span class="hint">{words.say('keys_hint')}</span>}
        {attempt.step === 'saved' && attempt.undoable && (
          <button type="button" class="button" onClick={onUndo}>
            {words.say('undo')}
          </button>
        )}
      </div>
      {attempt.step === 'failed' && <Trouble kind={attempt.trouble} onAgain={onAgain} />}
    </>
  );
}

function sentence(attempt: Attempt, asking: Asking, { say, formats }: PageWords): string {
  switch (attempt.step) {
    case 'ready':
      return '';
    case 'saving':
      return say('saving');
    case 'saved':
      return asking === 'now'
        ? say('saved_rating', attempt.score, formats.clock(attempt.at))
        : say('saved_worst', attempt.score);
    case 'undone':
      return say('undone_rating', attempt.score);
    case 'failed':
      return say('not_saved', attempt.score);
  }
}
