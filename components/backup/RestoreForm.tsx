import { useId, useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { Switch } from '../ui/Switch.tsx';
import { Trouble, type TroubleKind, TroubleNote } from '../ui/Trouble.tsx';
import { useWords } from '../ui/words-context.ts';
import { eveningsText } from './OddRecords.tsx';
import { namedKinds } from './StoredCounts.tsx';

/** What a file would change in one table. */
type TableChange = { new: number; newer: number; same: number; older: number };

/** Why a file cannot be taken in. */
type Refusal = 'not-json' | 'foreign' | 'newer-version' | 'damaged';

/** How far a restore has come. *Rows*: the records were added, the settings not yet taken over. */
export type RestoreState =
  | { step: 'ready' | 'working' | 'rows' | 'done' }
  | {
      step: 'preview';
      name: string;
      counts: Readonly<Record<string, TableChange>>;
      /** The evenings of records that make no sense, null of those that do not say. */
      leftOut: readonly (EveningKey | null)[];
    }
  | { step: 'refused'; name: string; why: Refusal }
  | { step: 'failed'; kind: TroubleKind };

type Props = {
  state: RestoreState;
  onFile: (file: File) => void;
  onAdd: (choice: { withSettings: boolean }) => void;
  onCancel: () => void;
};

const REFUSALS: Record<Refusal, WordKey> = {
  'not-json': 'restore_not_json',
  foreign: 'restore_foreign',
  'newer-version': 'restore_newer_version',
  damaged: 'restore_damaged',
};

/** A backup taken in: choose a file, see what it would add, then add it. */
export function RestoreForm({ state, onFile, onAdd, onCancel }: Props) {
  const { say } = useWords();
  const id = useId();
  return (
    <section class="section panel" aria-label={say('restore_heading')}>
      <h2>{say('restore_heading')}</h2>
      <p class="soft">{say('restore_text')}</p>
      <div class="file-field">
        <label for={id}>{say('restore_choose')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {state.step === 'preview' && <Preview {...state} onAdd={onAdd} onCancel={onCancel} />}
      <output>{state.step === 'done' ? say('restore_done') : ''}</output>
      {state.step === 'refused' && (
        <p class="trouble" role="alert">
          {say(REFUSALS[state.why], state.name)}
        </p>
      )}
      {state.step === 'rows' && (
        <TroubleNote text={say('restore_rows')} onAgain={() => onAdd({ withSettings: true })} />
      )}
      {state.step === 'failed' && <Trouble kind={state.kind} />}
    </section>
  );
}

type PreviewProps = {
  name: string;
  counts: Readonly<Record<string, TableChange>>;
  leftOut: readonly (EveningKey | null)[];
  onAdd: (choice: { withSettings: boolean }) => void;
  onCancel: () => void;
};

function Preview({ name, counts, leftOut, onAdd, onCancel }: PreviewProps) {
  const words = useWords();
  const { say, plural } = words;
  const rows = namedKinds(counts);
  const [withSettings, setWithSettings] = useState(false);
  const changes = rows.some(([, change]) => change.new + change.newer > 0);
  return (
    <div class="restore-preview" role="status">
      <h3>{say('restore_preview_heading', name)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('restore_column_kind')}</th>
            <th scope="col">{say('restore_column_new')}</th>
            <th scope="col">{say('restore_column_newer')}</th>
            <th scope="col">{say('restore_column_same')}</th>
            <th scope="col">{say('restore_column_older')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([word, change]) => (
            <tr key={word}>
              <th scope="row">{say(word)}</th>
              <td>{change.new}</td>
              <td>{change.newer}</td>
              <td>{change.same}</td>
              <td>{change.older}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(changes ? 'restore_preview_text' : 'restore_nothing_new')}</p>
      {leftOut.length > 0 && (
        <p>
          {plural('restore_left_out', leftOut.length)} {eveningsText(words, leftOut)}
        </p>
      )}
      <Switch label={say('restore_with_settings')} on={withSettings} onChange={setWithSettings} />
      <div class="buttons">
        {(changes || withSettings || leftOut.length > 0) && (
          <button type="button" class="button button-main" onClick={() => onAdd({ withSettings })}>
            {say('restore_add')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}
