import type { BackupState } from '../../../components/backup/BackupForm.tsx';
import { makeBackup, previewBackup } from '../../../utils/transfer/backup.ts';
import { saveFile } from './save-file.ts';
import { useTask } from './use-task.ts';

/** Saves a backup, and says so only when the written text reads back with the same counts. */
export function useBackup() {
  const { state, start, forget } = useTask<BackupState>({
    ready: { step: 'ready' },
    working: { step: 'working' },
    failed: (kind) => ({ step: 'failed', kind }),
  });
  const backup = () =>
    start(async () => {
      const { name, text, counts } = await makeBackup();
      const readBack = await countsOf(await saveFile(name, text));
      const whole = Object.entries(counts).every(([table, count]) => readBack[table] === count);
      const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return whole ? { step: 'done', name, records } : { step: 'unread' };
    });
  return { state, backup, forget };
}

/** The records of a backup by table, as a restore would see them; empty when it could not be restored. */
async function countsOf(text: string): Promise<Record<string, number>> {
  const preview = await previewBackup(text);
  if (!preview.ok) return {};
  const sums = Object.entries(preview.counts).map(([table, change]) => [
    table,
    change.new + change.newer + change.same + change.older,
  ]);
  return Object.fromEntries(sums);
}
