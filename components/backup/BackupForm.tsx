import { Trouble, type TroubleKind } from '../ui/Trouble.tsx';
import { useWords } from '../ui/words-context.ts';

/** How far a backup has come. *Unread*: the written file did not read back as it should. */
export type BackupState =
  | { step: 'ready' | 'working' | 'unread' }
  | { step: 'done'; name: string; records: number; setAside: number }
  | { step: 'failed'; kind: TroubleKind };

type Props = { state: BackupState; onBackup: () => void };

/** Everything into one file. "Done" is said only after the file was read again and counted. */
export function BackupForm({ state, onBackup }: Props) {
  const { say, plural } = useWords();
  return (
    <section class="section panel" aria-label={say('backup_heading')}>
      <h2>{say('backup_heading')}</h2>
      <p class="soft">{say('backup_text')}</p>
      <button
        type="button"
        class="button button-main"
        disabled={state.step === 'working'}
        onClick={onBackup}
      >
        {say('backup_save')}
      </button>
      <output>
        {state.step === 'done' && plural('backup_done', state.records, state.name)}
        {state.step === 'done' && state.setAside > 0 && (
          <> {plural('backup_set_aside', state.setAside)}</>
        )}
      </output>
      {state.step === 'unread' && (
        <p class="trouble" role="alert">
          {say('backup_unread')}
        </p>
      )}
      {state.step === 'failed' && <Trouble kind={state.kind} onAgain={onBackup} />}
    </section>
  );
}
