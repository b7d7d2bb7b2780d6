import { useRef, useState } from 'preact/hooks';
import type { RestoreState } from '../../../components/backup/RestoreForm.tsx';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { commitBackup, type Preview, previewBackup } from '../../../utils/transfer/backup.ts';

/** Takes in a backup: first what it would change, and on a second press the change itself. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'ready' });
  const previewed = useRef<Preview | null>(null);

  const attempt = async (act: () => Promise<RestoreState>) => {
    setState({ step: 'working' });
    const failed = (error: unknown) => setState({ step: 'failed', kind: troubleOf(error) });
    await act().then(setState, failed);
  };

  const read = (file: File) =>
    void attempt(async () => {
      const preview = await previewBackup(await file.text());
      previewed.current = preview;
      const { name } = file;
      return preview.ok
        ? { step: 'preview', name, counts: preview.counts }
        : { step: 'refused', name, why: preview.why };
    });

  const add = (choice: { withSettings: boolean }) =>
    void attempt(async () => {
      if (previewed.current?.ok) await commitBackup(previewed.current, choice);
      return { step: 'done' };
    });

  return { state, read, add, cancel: () => setState({ step: 'ready' }) };
}
