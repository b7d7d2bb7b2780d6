import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { hasEvening } from '../../../utils/ratings/day-figures.ts';
import { eveningRecord, ratingsOfEvening, sleepRecord } from '../../../utils/storage/read-rows.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import type { Ask } from './ask.ts';

type Props = { evening: EveningKey; byDay: boolean; onAsk: (ask: Ask) => void };

/** After the night is rated: an evening of which nothing is known is asked about next (rule 11). */
export function NextQuestion({ evening, byDay, onAsk }: Props) {
  const { say } = useWords();
  const isUnknown = useLive(() => watchQuery(() => lacksEvening(evening)), [evening]).value;
  if (!isUnknown) return null;
  return (
    <button
      type="button"
      class="button next-question"
      onClick={() => onAsk({ what: 'last-worst', evening })}
    >
      {say(byDay ? 'popup_next_last_worst_by_day' : 'popup_next_last_worst')}
    </button>
  );
}

async function lacksEvening(evening: EveningKey): Promise<boolean> {
  const [record, sleep, ratings] = await Promise.all([
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  return !hasEvening({ worst: record.worst, ratings, bed: record.bed ?? sleep.bed });
}
