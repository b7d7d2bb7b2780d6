import { LongerEmpty, LongerView } from '../../../components/longer/LongerView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { longView } from '../../../utils/summary/long-view.ts';
import type { PageProps } from '../page-props.ts';
import { useLongDiary } from './use-long-diary.ts';

/** The longer view: twelve weeks, the one under way the last of them. */
export function LongerPage({ settings, now }: PageProps) {
  const { formats } = useWords();
  const { evenings, trouble } = useLongDiary(settings, now);
  if (trouble) return <Trouble kind={trouble} />;
  if (!evenings) return null;
  const view = longView(evenings, formats.firstWeekday, now);
  return (
    <>
      <WeekLinks current="longer" />
      {view ? <LongerView view={view} changes={changeSigns(evenings, now)} /> : <LongerEmpty />}
    </>
  );
}
