import { useEffect, useMemo, useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { covers } from '../../../utils/diary/evening-range.ts';
import { addEvenings, type EveningKey, weekOf } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { openingWeek, twoWeekReach, weekReach, weekSummary } from '../../../utils/summary/week.ts';
import { useTell } from '../../shared/use-tell.ts';
import type { PageProps } from '../page-props.ts';
import { useEvenings } from '../use-evenings.ts';
import { useCareCard } from './use-care-card.ts';

/** The week page: opens on the week worth reading (rule 28), and turns from week to week. */
export function WeekPage({ settings, now }: PageProps) {
  const { formats } = useWords();
  const current = eveningOf(now, settings.turnOvers);
  const running = weekOf(current, formats.firstWeekday)[0] ?? current;
  const [shown, setShown] = useState<EveningKey | null>(null);
  const { rows, trouble: unread } = useEvenings(twoWeekReach(shown ?? running), settings, now);
  const { tell, trouble } = useTell();
  const care = useCareCard(settings);
  useEffect(() => {
    // Only once: a page that is being read does not turn by itself.
    if (shown === null && rows) setShown(openingWeek(rows, running));
  }, [rows]);
  const week = useMemo(
    () => rows && shown && covers(rows, weekReach(shown)) && weekSummary(rows, shown),
    [rows, shown],
  );
  if (unread) return <Trouble kind={unread} />;
  if (!week) return null;
  const { first } = week;
  const problem = trouble ?? care.trouble;
  return (
    <>
      <WeekLinks current="week" />
      {problem && <Trouble kind={problem} />}
      <WeekView
        week={week}
        onNoScreen={(evening, chosen) => tell(evening, { noScreen: chosen || null })}
        onAsleep={(evening, chosen) => tell(evening, { sleptThrough: chosen || null })}
        onEarlier={() => setShown(addEvenings(first, -7))}
        onLater={first < running ? () => setShown(addEvenings(first, 7)) : null}
        onCareDismissed={care.dismiss}
      />
    </>
  );
}
