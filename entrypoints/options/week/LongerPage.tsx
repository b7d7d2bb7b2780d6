import { useMemo } from 'preact/hooks';
import { LongerEmpty, LongerView } from '../../../components/longer/LongerView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { longView } from '../../../utils/summary/longer.ts';
import type { PageProps } from '../page-props.ts';
import { useChanges } from '../use-changes.ts';
import { useLastEvenings } from './use-last-evenings.ts';

/** The longer view: twelve weeks, the one under way the last of them. */
export function LongerPage({ settings, now }: PageProps) {
  const { firstWeekday } = useWords().formats;
  const { rows, trouble } = useLastEvenings(settings, now);
  const { changes, trouble: unread } = useChanges(rows, settings, now);
  const view = useMemo(() => rows && longView(rows, firstWeekday), [rows, firstWeekday]);
  const kind = trouble ?? unread;
  if (kind) return <Trouble kind={kind} />;
  if (!rows || !changes) return null;
  return <>{view ? <LongerView view={view} changes={changes} /> : <LongerEmpty />}</>;
}
