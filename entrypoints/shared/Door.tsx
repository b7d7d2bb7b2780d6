import { Component, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from '../../components/ui/later-part.tsx';
import { plural, words as say } from '../../utils/i18n/words.ts';
import { report } from '../../utils/platform/report.ts';
import type { SavedBackup } from './save-backup.ts';
import './door.css';

type Props = {
  /** All of the page is inside: where it cannot be drawn, the note is the page. */
  whole?: boolean;
  children: ComponentChildren;
};

type State = { thrown: 'drawing' | 'loading' | null };

/**
 * Where everything ends that is thrown while drawing. Outside of it the page stays as it is; inside
 * stands a sentence with two offers, to try again and to save a backup. Never one to erase anything.
 */
export class Door extends Component<Props, State> {
  override state: State = { thrown: null };

  static override getDerivedStateFromError(error: unknown): State {
    return { thrown: error instanceof NotLoaded ? 'loading' : 'drawing' };
  }

  override componentDidCatch(error: unknown): void {
    report(error);
  }

  readonly #tryAgain = () => {
    if (this.state.thrown === 'loading') location.reload();
    else this.setState({ thrown: null });
  };

  override render({ whole = false, children }: Props, { thrown }: State) {
    if (thrown === null) return children;
    const note = <DoorNote onAgain={this.#tryAgain} />;
    if (!whole) return note;
    return (
      <main class="door-page">
        <h1>{say('extensionName')}</h1>
        {note}
      </main>
    );
  }
}

type Backup = SavedBackup | { step: 'ready' | 'working' | 'failed' };

/**
 * What is said where something went wrong. It leans on nothing that may have failed: its words come
 * straight from the browser, and the code of the backup is loaded when it is asked for.
 */
export function DoorNote({ onAgain }: { onAgain: () => void }) {
  const [backup, setBackup] = useState<Backup>({ step: 'ready' });
  const save = async () => {
    setBackup({ step: 'working' });
    const saved = import('./save-backup.ts').then((it) => it.saveBackup());
    await saved.then(setBackup, () => setBackup({ step: 'failed' }));
  };
  return (
    <div class="trouble" role="alert">
      <p>{say('door_text')}</p>
      <div class="door-offers">
        <button type="button" class="button" onClick={onAgain}>
          {say('try_again')}
        </button>
        <button
          type="button"
          class="button"
          disabled={backup.step === 'working'}
          onClick={() => void save()}
        >
          {say('backup_save')}
        </button>
      </div>
      <output>{sentenceOf(backup)}</output>
    </div>
  );
}

function sentenceOf(backup: Backup): string {
  if (backup.step === 'failed') return say('door_not_saved');
  if (backup.step === 'unread') return say('backup_unread');
  if (backup.step !== 'done') return '';
  const done = plural('backup_done', backup.records, backup.name);
  return backup.setAside === 0 ? done : `${done} ${plural('backup_set_aside', backup.setAside)}`;
}
