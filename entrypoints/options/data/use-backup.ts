import { useState } from 'preact/hooks';
import type { BackupState } from '../../../components/backup/BackupForm.tsx';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { saveBackup } from '../../shared/save-backup.ts';

/** Saves a backup, and knows how far it has come. */
export function useBackup() {
  const [state, setState] = useState<BackupState>({ step: 'ready' });
  const backup = async () => {
    setState({ step: 'working' });
    const failed = (error: unknown) => setState({ step: 'failed', kind: troubleOf(error) });
    await saveBackup().then(setState, failed);
  };
  return { state, backup: () => void backup(), forget: () => setState({ step: 'ready' }) };
}
