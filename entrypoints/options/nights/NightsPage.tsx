import { useMemo } from 'preact/hooks';
import { NightsView } from '../../../components/nights/NightsView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { isBeforeBedtime } from '../../../utils/diary/evening-row.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import {
  addMonths,
  isMonthKey,
  laterMonth,
  monthOf,
  monthSummary,
  rangeOfMonth,
} from '../../../utils/summary/month.ts';
import { useNightTurn } from '../night/use-night-turn.ts';
import type { PageProps } from '../page-props.ts';
import { useEvenings } from '../use-evenings.ts';

/** The nights page: one month of evenings, the running one unless the address names another. */
export function NightsPage({ settings, now, rest }: PageProps) {
  const running = monthOf(eveningOf(now, settings.turnOvers));
  const shown = isMonthKey(rest) ? rest : running;
  const { rows, trouble } = useEvenings(
    { ...rangeOfMonth(shown), promptsFrom: null },
    settings,
    now,
  );
  // Minutes after bedtime are shown from bedtime on; nothing else here goes by the clock.
  const early = rows?.some((row) => row.state === 'running' && isBeforeBedtime(row, now));
  const month = useMemo(() => rows && monthSummary(rows, now), [rows, early]);
  const place = useNightTurn<HTMLDivElement>('nights', rows !== null);
  if (trouble) return <Trouble kind={trouble} />;
  if (!month) return null;
  const later = laterMonth(month);
  return (
    <div ref={place} class="nights-page">
      <NightsView
        month={month}
        earlierHref={hrefOf(addMonths(shown, -1))}
        laterHref={later && hrefOf(later)}
        runningHref={hrefOf(running)}
        hrefOf={(evening) => `#night/${evening}`}
      />
    </div>
  );
}

const hrefOf = (month: string) => `#nights/${month}`;
