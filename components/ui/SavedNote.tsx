import './saved-note.css';
import { Trouble, type TroubleKind } from './Trouble.tsx';
import { useWords } from './words-context.ts';

/** How far a change has come that saves itself. */
export type SaveState =
  | { step: 'ready' | 'saving' | 'saved' }
  | { step: 'failed'; kind: TroubleKind };

type Props = { state: SaveState; onAgain: () => void };

/** Says that a page has saved itself, or why it could not. */
export function SavedNote({ state, onAgain }: Props) {
  const { say } = useWords();
  return (
    <div class="saved-note">
      <output>
        {state.step === 'saved' ? say('changes_saved') : say('changes_save_themselves')}
      </output>
      {state.step === 'failed' && <Trouble kind={state.kind} onAgain={onAgain} />}
    </div>
  );
}
