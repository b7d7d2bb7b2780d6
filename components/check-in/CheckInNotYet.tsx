import type { EveningKey } from '../../utils/evening/calendar.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { last: EveningKey; byDay: boolean };

/** In place of the check-in of a night that has not been. */
export function CheckInNotYet({ last, byDay }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('page_check_in')}>
      <p>{say(byDay ? 'check_in_not_yet_by_day' : 'check_in_not_yet')}</p>
      <a href={`#check-in/${last}`}>
        {say(byDay ? 'check_in_to_last_by_day' : 'check_in_to_last')}
      </a>
    </section>
  );
}
