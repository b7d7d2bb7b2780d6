import { useMemo } from 'preact/hooks';
import { LongerEmpty, LongerView } from '../../../components/longer/LongerView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { longView } from '../../../utils/summary/longer.ts';
import type { PageProps } from '../page-props.ts';
import { useLastEvenings } from './use-last-evenings.ts';

/** The longer view: twelve weeks, the one under way the last of them. */
export function LongerPage({ settings, now }: PageProps) {
  const { firstWeekday } = useWords().formats;
  const { rows, trouble } = useLastEvenings(settings, now);
  const shown = useMemo(
    () => rows && { view: longView(rows, firstWeekday), changes: changeSigns(rows) },
    [rows, firstWeekday],
  );
  if (trouble) return <Trouble kind={trouble} />;
  if (!shown) return null;
  const { view, changes } = shown;
  return (
    <>
      <WeekLinks current="longer" />
      {view ? <LongerView view={view} changes={changes} /> : <LongerEmpty />}
    </>
  );
}
