import type { BackupState } from '../../../components/backup/BackupForm.tsx';
import { saveBackup } from '../../shared/save-backup.ts';
import { useTask } from './use-task.ts';

/** Saves a backup, and knows how far it has come. */
export function useBackup() {
  const { state, start, forget } = useTask<BackupState>({
    ready: { step: 'ready' },
    working: { step: 'working' },
    failed: (kind) => ({ step: 'failed', kind }),
  });
  return { state, backup: () => start(saveBackup), forget };
}
