import { useEffect, useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { addEvenings, type EveningKey, weekOf } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { readWeek } from '../../../utils/storage/week-store.ts';
import { openingWeek } from '../../../utils/summary/opening-week.ts';
import { type WeekData, weekSummary } from '../../../utils/summary/week-summary.ts';
import { asleepOf, noScreenOf } from '../../shared/evening-answers.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useLive } from '../../shared/use-live.ts';
import { useSave } from '../../shared/use-save.ts';
import type { PageProps } from '../page-props.ts';

/** The week page: opens on the week worth reading (rule 28), and turns from week to week. */
export function WeekPage({ settings, now }: PageProps) {
  const { formats } = useWords();
  const current = eveningOf(now, settings.turnOvers);
  const running = weekOf(current, formats.firstWeekday)[0] ?? current;
  const [shown, setShown] = useState<EveningKey | null>(null);
  const first = shown ?? running;
  const { value, failure } = useLive<WeekData>(() => watchQuery(() => readWeek(first)), [first]);
  const { save, trouble } = useSave();
  useEffect(() => {
    // Only once: a page that is being read does not turn by itself.
    if (shown !== null || !value) return;
    const last = weekSummary(weekBefore(value), now);
    setShown(openingWeek({ last, running: weekSummary(value, now) }));
  }, [value]);
  if (failure !== null) return <Trouble kind={troubleOf(failure)} />;
  const data = value && [value, weekBefore(value)].find((one) => one.first === shown);
  if (!data) return null;
  return (
    <>
      <WeekLinks current="week" />
      {trouble && <Trouble kind={trouble} />}
      <WeekView
        week={weekSummary(data, now)}
        onNoScreen={(evening, chosen) => save(noScreenOf(evening, chosen))}
        onAsleep={(evening, chosen) => save(asleepOf(evening, chosen))}
        onEarlier={() => setShown(addEvenings(data.first, -7))}
        onLater={data.first < running ? () => setShown(addEvenings(data.first, 7)) : null}
        onCareDismissed={
          settings.careDismissed ? null : () => save(ofSettings(() => ({ careDismissed: true })))
        }
      />
    </>
  );
}

/** Last week from the same rows, which reach that far back. */
function weekBefore(data: WeekData): WeekData {
  return { ...data, first: addEvenings(data.first, -7) };
}
