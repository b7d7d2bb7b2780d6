import { NightsView } from '../../../components/nights/NightsView.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { readMonth } from '../../../utils/storage/nights-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { addMonths, isMonthKey, monthOf } from '../../../utils/summary/month.ts';
import { laterMonth, type MonthData, monthSummary } from '../../../utils/summary/month-of.ts';
import { useLive } from '../../shared/use-live.ts';
import { useNightTurn } from '../night/use-night-turn.ts';
import type { PageProps } from '../page-props.ts';

/** The nights page: one month of evenings, the running one unless the address names another. */
export function NightsPage({ settings, now, rest }: PageProps) {
  const running = monthOf(eveningOf(now, settings.turnOvers));
  const shown = isMonthKey(rest) ? rest : running;
  const { value, failure } = useLive<MonthData>(() => watchQuery(() => readMonth(shown)), [shown]);
  const place = useNightTurn<HTMLDivElement>('nights', value !== undefined);
  if (failure !== null) return <Trouble kind={troubleOf(failure)} />;
  if (!value) return null;
  const month = monthSummary(value, now);
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
