import { useWords } from '../../components/ui/words-context.ts';
import { planOf } from '../../utils/plan/plan.ts';
import { sleepsByDay } from '../../utils/plan/sleeps-by-day.ts';
import { isNightAskedAbout, nightOver } from '../../utils/plan/usual-night.ts';
import { isCheckedIn, type SleepRecord } from '../../utils/rows/sleep-record.ts';
import { sleepRecord } from '../../utils/storage/read-rows.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';
import { useRoot } from '../shared/Root.tsx';
import { useLive } from '../shared/use-live.ts';
import { useNow } from '../shared/use-now.ts';

/** While nothing is told of the last night: a line that says so, and the way to its check-in (rule 27). */
export function UntoldNight() {
  const { say } = useWords();
  const { settings } = useRoot();
  const now = useNow();
  const evening = nightOver(settings, now);
  const sleep = useLive<SleepRecord>(() => watchQuery(() => sleepRecord(evening)), [evening]).value;
  // What was read last may be of the night before.
  if (sleep?.evening !== evening || isCheckedIn(sleep)) return null;
  if (!isNightAskedAbout(evening, settings, now.zone)) return null;
  const byDay = sleepsByDay(planOf(evening, settings.plan).bedtime);
  return (
    <p>
      {say(byDay ? 'untold_night_by_day' : 'untold_night')}{' '}
      <a class="page-way" href={`#check-in/${evening}`}>
        {say('untold_night_link')}
      </a>
    </p>
  );
}
