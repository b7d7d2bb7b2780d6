import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { isRated } from '../../../utils/ratings/evening-worst.ts';
import { eveningRecord, ratingsOfEvening } from '../../../utils/storage/read-rows.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import type { Ask } from './ask.ts';

type Props = { evening: EveningKey; byDay: boolean; onAsk: (ask: Ask) => void };

/** After the night is rated: an evening that was not is asked about next (rule 11). */
export function NextQuestion({ evening, byDay, onAsk }: Props) {
  const { say } = useWords();
  const unrated = useLive(() => watchQuery(() => isUnrated(evening)), [evening]).value;
  if (!unrated) return null;
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

async function isUnrated(evening: EveningKey): Promise<boolean> {
  const [{ worst }, ratings] = await Promise.all([
    eveningRecord(evening),
    ratingsOfEvening(evening),
  ]);
  return !isRated(worst, ratings);
}
