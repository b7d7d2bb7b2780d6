import { useRef } from 'preact/hooks';
import type { RestoreState } from '../../../components/backup/RestoreForm.tsx';
import { commitBackup, type Preview, previewBackup } from '../../../utils/transfer/backup.ts';
import { useTask } from './use-task.ts';

/** Takes in a backup: first what it would change, and on a second press the change itself. */
export function useRestore() {
  const { state, start, forget } = useTask<RestoreState>({
    ready: { step: 'ready' },
    working: { step: 'working' },
    failed: (kind) => ({ step: 'failed', kind }),
  });
  const previewed = useRef<Preview | null>(null);

  const read = (file: File) =>
    start(async () => {
      const preview = await previewBackup(await file.text());
      previewed.current = preview;
      const { name } = file;
      return preview.ok
        ? {
            step: 'preview',
            name,
            counts: preview.counts,
            leftOut: preview.leftOut.map(({ evening }) => evening),
          }
        : { step: 'refused', name, why: preview.why };
    });

  const add = (choice: { withSettings: boolean }) =>
    start(async () => {
      const preview = previewed.current;
      const done = preview?.ok ? await commitBackup(preview, choice) : 'all';
      return done === 'all' ? { step: 'done' } : { step: 'rows' };
    });

  return { state, read, add, cancel: forget };
}
