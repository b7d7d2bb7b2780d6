import { useWords } from './words-context.ts';

/** Why the store could not keep or give something. */
export type TroubleKind = 'missing' | 'full' | 'newer' | 'failed';

type Props = { kind: TroubleKind; onAgain?: () => void };

/** A failure as a sentence, with another try where one makes sense. */
export function Trouble({ kind, onAgain }: Props) {
  const { say } = useWords();
  return (
    <div class="trouble" role="alert">
      <p>{say(`trouble_${kind}`)}</p>
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {say('try_again')}
        </button>
      )}
    </div>
  );
}
