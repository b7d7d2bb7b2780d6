import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { covers } from '../../../utils/diary/evening-range.ts';
import {
  addEvenings,
  type EveningKey,
  isEveningKey,
  type Weekday,
  weekOf,
} from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { openingWeek, twoWeekReach, weekReach, weekSummary } from '../../../utils/summary/week.ts';
import { asleepOf, noScreenOf } from '../../shared/evening-answers.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useSave } from '../../shared/use-save.ts';
import type { PageProps } from '../page-props.ts';
import { useEvenings } from '../use-evenings.ts';
import { useArrowTurn } from './use-arrow-turn.ts';

/** The week page: the week that the address names, else the one worth reading (rule 28). Arrow keys turn it. */
export function WeekPage({ settings, now, rest }: PageProps) {
  const { formats } = useWords();
  const current = eveningOf(now, settings.turnOvers);
  const running = weekOf(current, formats.firstWeekday)[0] ?? current;
  const [opened, setOpened] = useState<EveningKey | null>(null);
  const named = isEveningKey(rest) ? rest : opened;
  const shown = named && weekWith(named, { running, firstWeekday: formats.firstWeekday });
  const { rows, trouble: unread } = useEvenings(twoWeekReach(shown ?? running), settings, now);
  const { save, trouble } = useSave();
  useEffect(() => {
    // Only once: a page that is being read does not turn by itself.
    if (shown !== null || !rows || !covers(rows, twoWeekReach(running))) return;
    setOpened(openingWeek(rows, running));
  }, [rows, shown]);
  const week = useLast(
    useMemo(
      () => (rows && shown && covers(rows, weekReach(shown)) ? weekSummary(rows, shown) : null),
      [rows, shown],
    ),
  );
  const first = shown ?? running;
  const earlierHref = hrefOf(addEvenings(first, -7));
  const laterHref = first < running ? hrefOf(addEvenings(first, 7)) : null;
  useArrowTurn({ earlierHref, laterHref });
  if (unread) return <Trouble kind={unread} />;
  if (!week) return null;
  return (
    <>
      {trouble && <Trouble kind={trouble} />}
      <WeekView
        week={week}
        crisisNumber={settings.crisisNumber}
        onNoScreen={(evening, chosen) => save(noScreenOf(evening, chosen))}
        onAsleep={(evening, chosen) => save(asleepOf(evening, chosen))}
        earlierHref={earlierHref}
        laterHref={laterHref}
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

/** The last one there was, while the next is being read: what was unfolded and what has the focus stay. */
function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}

/** The first evening of the week of an evening, that of the evening under way at the latest. */
function weekWith(
  evening: EveningKey,
  { running, firstWeekday }: { running: EveningKey; firstWeekday: Weekday },
): EveningKey {
  const [first = evening] = weekOf(evening, firstWeekday);
  return first < running ? first : running;
}

const hrefOf = (first: EveningKey) => `#week/${first}`;
