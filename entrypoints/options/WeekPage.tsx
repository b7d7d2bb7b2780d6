import { useEffect, useState } from 'preact/hooks';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { useLive } from '../../components/ui/use-live.ts';
import { useWords } from '../../components/ui/words-context.ts';
import { WeekLinks } from '../../components/week/WeekLinks.tsx';
import { WeekView } from '../../components/week/WeekView.tsx';
import { addEvenings, type EveningKey, weekOf } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';
import { readWeek } from '../../utils/storage/week-store.ts';
import { openingWeek } from '../../utils/summary/opening-week.ts';
import { type WeekData, weekSummary } from '../../utils/summary/week-of.ts';
import type { PageProps } from './pages.ts';
import { useTell } from './use-tell.ts';

/** The week page: opens on the week worth reading (rule 28), and turns from week to week. */
export function WeekPage({ settings, now }: PageProps) {
  const { formats } = useWords();
  const current = eveningOf(now, settings.turnOvers);
  const running = weekOf(current, formats.firstWeekday)[0] ?? current;
  const [shown, setShown] = useState<EveningKey | null>(null);
  const first = shown ?? running;
  const { value, failure } = useLive<WeekData[]>(
    () => watchQuery(() => Promise.all([readWeek(addEvenings(first, -7)), readWeek(first)])),
    [first],
  );
  const { tell, trouble } = useTell();
  const weeks = value?.map((data) => weekSummary(data, now)) ?? [];
  useEffect(() => {
    // Only once: a page that is being read does not turn by itself.
    const [last, opened] = weeks;
    if (shown === null && last && opened) setShown(openingWeek({ last, running: opened }));
  }, [value]);
  if (failure !== null) return <Trouble kind={troubleOf(failure)} />;
  const week = weeks.find((one) => one.first === shown);
  if (!week) return null;
  return (
    <>
      <WeekLinks current="week" />
      {trouble && <Trouble kind={trouble} />}
      <WeekView
        week={week}
        onNoScreen={(evening, chosen) => tell(evening, { noScreen: chosen || null })}
        onAsleep={(evening, chosen) => tell(evening, { sleptThrough: chosen || null })}
        onEarlier={() => setShown(addEvenings(week.first, -7))}
        onLater={week.first < running ? () => setShown(addEvenings(week.first, 7)) : null}
      />
    </>
  );
}
