import { useEffect } from 'preact/hooks';
import { BackupForm, type BackupState } from '../../../components/backup/BackupForm.tsx';
import { saveBackup, saveFile } from '../../shared/save-backup.ts';
import { useTask } from './use-task.ts';
import '../../../components/ui/table.css';
import '../../../components/backup/backup.css';
import { EraseForm, type EraseState } from '../../../components/backup/EraseForm.tsx';
import { OddRecords } from '../../../components/backup/OddRecords.tsx';
import { RestoreForm } from '../../../components/backup/RestoreForm.tsx';
import { StoredCounts } from '../../../components/backup/StoredCounts.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { report } from '../../../utils/platform/report.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { countEverything, eraseEverything, readOddRows } from '../../../utils/transfer/backup.ts';
import type { OddRow } from '../../../utils/transfer/backup-format.ts';
import { finishNow } from '../../../utils/transfer/pending-act.ts';
import { useLive } from '../../shared/use-live.ts';
import { useRestore } from './use-restore.ts';

/** The data page: what is stored, a file out, a file in, and everything erased. */
export function DataPage() {
  const counts = useLive<Record<string, number>>(() => watchQuery(countEverything), []);
  const rows = useLive<OddRow[]>(() => watchQuery(readOddRows), []).value ?? [];
  const { state: backupState, backup, forget } = useBackup();
  const restore = useRestore();
  // What an earlier page began here and was cut off from.
  useEffect(() => void finishNow().catch(() => undefined), []);
  const erasing = useTask<EraseState>({
    ready: { step: 'ready' },
    working: { step: 'working' },
    failed: (kind) => ({ step: 'failed', kind }),
  });
  const erase = () =>
    erasing.start(async () => {
      const done = await eraseEverything();
      forget();
      restore.cancel();
      return done === 'all' ? { step: 'done' } : { step: 'rows' };
    });
  return (
    <>
      {counts.failure !== null && <Trouble kind={troubleOf(counts.failure)} />}
      <StoredCounts counts={counts.value ?? {}}>
        <OddRecords
          evenings={rows.map(({ evening }) => evening)}
          onSave={() => void saveOddRows(rows).catch(report)}
        />
      </StoredCounts>
      <BackupForm state={backupState} onBackup={backup} />
      <RestoreForm
        state={restore.state}
        onFile={restore.read}
        onAdd={(choice) => {
          erasing.forget();
          restore.add(choice);
        }}
        onCancel={restore.cancel}
      />
      <EraseForm state={erasing.state} onBackup={backup} onErase={erase} />
    </>
  );
}

/** Gives records that cannot be read out as they are, each with its table. */
async function saveOddRows(rows: readonly OddRow[]): Promise<void> {
  const told = rows.map(({ table, row }) => ({ table, row }));
  await saveFile('evenfall-unread.json', JSON.stringify(told, null, 1));
}

/** Saves a backup, and knows how far it has come. */
export function useBackup() {
  const { state, start, forget } = useTask<BackupState>({
    ready: { step: 'ready' },
    working: { step: 'working' },
    failed: (kind) => ({ step: 'failed', kind }),
  });
  return { state, backup: () => start(saveBackup), forget };
}
