import { useEffect, useMemo, useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { covers } from '../../../utils/diary/evening-range.ts';
import { addEvenings, type EveningKey, weekOf } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { openingWeek, twoWeekReach, weekReach, weekSummary } from '../../../utils/summary/week.ts';
import { asleepOf, noScreenOf } from '../../shared/evening-answers.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useSave } from '../../shared/use-save.ts';
import type { PageProps } from '../page-props.ts';
import { useEvenings } from '../use-evenings.ts';

/** The week page: opens on the week worth reading (rule 28), and turns from week to week. */
export function WeekPage({ settings, now }: PageProps) {
  const { formats } = useWords();
  const current = eveningOf(now, settings.turnOvers);
  const running = weekOf(current, formats.firstWeekday)[0] ?? current;
  const [shown, setShown] = useState<EveningKey | null>(null);
  const { rows, trouble: unread } = useEvenings(twoWeekReach(shown ?? running), settings, now);
  const { save, trouble } = useSave();
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
  return (
    <>
      {trouble && <Trouble kind={trouble} />}
      <WeekView
        week={week}
        crisisNumber={settings.crisisNumber}
        onNoScreen={(evening, chosen) => save(noScreenOf(evening, chosen))}
        onAsleep={(evening, chosen) => save(asleepOf(evening, chosen))}
        onEarlier={() => setShown(addEvenings(first, -7))}
        onLater={first < running ? () => setShown(addEvenings(first, 7)) : null}
        onCareDismissed={
          settings.careDismissed || isFirstEvening(settings, now)
            ? null
            : () => save(ofSettings(() => ({ careDismissed: true })))
        }
      />
    </>
  );
}

/** On the first evening the week has room for how to begin, and for nothing else (rule 33). */
function isFirstEvening({ startedAt, turnOvers }: Settings, now: Now): boolean {
  if (startedAt === null) return true;
  return eveningOf({ at: startedAt, zone: now.zone }, turnOvers) >= eveningOf(now, turnOvers);
}
