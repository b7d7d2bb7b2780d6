import { useState } from 'preact/hooks';
import { BegunAnewNote } from '../../../components/tonight/BegunAnewNote.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { noteBegunAnewTold } from '../../../utils/storage/engine-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';

/** Tells, until it is dismissed, that what was noted for the evening could not be read. */
export function BegunAnew() {
  const [failure, setFailure] = useState<{ cause: unknown } | null>(null);
  const dismiss = () => void noteBegunAnewTold().catch((cause: unknown) => setFailure({ cause }));
  return (
    <>
      <BegunAnewNote onDismiss={dismiss} />
      {failure && <Trouble kind={troubleOf(failure.cause)} onAgain={dismiss} />}
    </>
  );
}
