import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Trouble, type TroubleKind, TroubleNote } from '../ui/Trouble.tsx';
import { useWords } from '../ui/words-context.ts';

/** *Rows*: the records are erased, the settings not yet. */
export type EraseState =
  | { step: 'ready' | 'working' | 'rows' | 'done' }
  | { step: 'failed'; kind: TroubleKind };

type Props = { state: EraseState; onBackup: () => void; onErase: () => void };

/** Everything erased, in two steps, with a backup recommended before. */
export function EraseForm({ state, onBackup, onErase }: Props) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section class="section panel" aria-label={say('erase_heading')}>
      <h2>{say('erase_heading')}</h2>
      <p class="soft">{say('erase_text')}</p>
      <button type="button" class="button button-warn" onClick={() => setAsking(true)}>
        {say('erase_open')}
      </button>
      <output>{state.step === 'done' ? say('erase_done') : ''}</output>
      {state.step === 'rows' && <TroubleNote text={say('erase_rows')} onAgain={onErase} />}
      {state.step === 'failed' && <Trouble kind={state.kind} />}
      {asking && (
        <EraseDialog
          onBackup={onBackup}
          onClose={() => setAsking(false)}
          onErase={() => {
            setAsking(false);
            onErase();
          }}
        />
      )}
    </section>
  );
}

type DialogProps = { onBackup: () => void; onErase: () => void; onClose: () => void };

function EraseDialog({ onBackup, onErase, onClose }: DialogProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [sure, setSure] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="panel erase-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{say('erase_ask')}</h2>
      <p>{say('erase_warning')}</p>
      <button type="button" class="button" onClick={onBackup}>
        {say('erase_backup_first')}
      </button>
      <label class="erase-sure">
        <input
          type="checkbox"
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <span>{say('erase_sure')}</span>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
        <button type="button" class="button button-warn" disabled={!sure} onClick={onErase}>
          {say('erase_now')}
        </button>
      </div>
    </dialog>
  );
}
