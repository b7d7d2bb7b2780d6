import { useWords } from './words-context.ts';

/** Why the store could not keep or give something. */
export type TroubleKind = 'missing' | 'full' | 'newer' | 'failed';

type Props = { kind: TroubleKind; onAgain?: () => void };

/** A failure as a sentence, with another try where one makes sense. */
export function Trouble({ kind, onAgain }: Props) {
  const { say } = useWords();
  return <TroubleNote text={say(`trouble_${kind}`)} onAgain={onAgain} />;
}

type NoteProps = { text: string; onAgain: (() => void) | undefined };

/** The same in a sentence of its own. */
export function TroubleNote({ text, onAgain }: NoteProps) {
  const { say } = useWords();
  return (
    <div class="trouble" role="alert">
      <p>{text}</p>
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {say('try_again')}
        </button>
      )}
    </div>
  );
}
