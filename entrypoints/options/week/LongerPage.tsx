import { useMemo } from 'preact/hooks';
import { LongerEmpty, LongerView } from '../../../components/longer/LongerView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { looksReach } from '../../../utils/looks/pairing.ts';
import { longView } from '../../../utils/summary/longer.ts';
import type { PageProps } from '../page-props.ts';
import { useChanges } from '../use-changes.ts';
import { useEvenings } from '../use-evenings.ts';

/** The longer view: twelve weeks, the one under way the last of them. */
export function LongerPage({ settings, now }: PageProps) {
  const { firstWeekday } = useWords().formats;
  const current = eveningOf(now, settings.turnOvers);
  // Twelve weeks fit into the evenings that comparisons look back to.
  const { rows, trouble } = useEvenings(
    { ...looksReach(current), promptsFrom: null },
    settings,
    now,
  );
  const { changes, trouble: unread } = useChanges(rows, settings, now);
  const view = useMemo(() => rows && longView(rows, firstWeekday), [rows, firstWeekday]);
  const kind = trouble ?? unread;
  if (kind) return <Trouble kind={kind} />;
  if (!rows || !changes) return null;
  return view ? <LongerView view={view} changes={changes} /> : <LongerEmpty />;
}
