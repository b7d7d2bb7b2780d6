import { useLayoutEffect, useRef } from 'preact/hooks';
import { addEvenings, type EveningKey } from '../../utils/evening/calendar.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  evening: EveningKey;
  byDay: boolean;
  /** The diary had begun by the night before. */
  hasEarlier: boolean;
  /** The night after has come, or is under way. */
  hasLater: boolean;
};

/** Which night this is, and the ways to the one before, the one after, the list, and the night's own page. */
export function CheckInNavigation({ evening, byDay, hasEarlier, hasLater }: Props) {
  const { say, formats } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Turning from night to night draws a new page, and the link that was pressed is gone.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const next = addEvenings(evening, 1);
  return (
    <nav
      class="check-in-navigation"
      aria-label={say(byDay ? 'check_in_nights_by_day' : 'check_in_nights')}
    >
      <h2 ref={heading} tabIndex={-1}>
        {say(
          byDay ? 'check_in_night_by_day' : 'check_in_night',
          formats.day(evening),
          formats.weekday(next),
        )}
      </h2>
      <div class="check-in-ways">
        {hasEarlier && (
          <a href={`#check-in/${addEvenings(evening, -1)}`}>
            <Arrow>←</Arrow>
            {say(byDay ? 'check_in_earlier_by_day' : 'check_in_earlier')}
          </a>
        )}
        {hasLater && (
          <a href={`#check-in/${next}`}>
            {say(byDay ? 'check_in_later_by_day' : 'check_in_later')}
            <Arrow>→</Arrow>
          </a>
        )}
        <a href={`#night/${evening}`}>
          {say(byDay ? 'check_in_to_night_by_day' : 'check_in_to_night')}
        </a>
        <a href="#nights">{say(byDay ? 'check_in_to_nights_by_day' : 'check_in_to_nights')}</a>
      </div>
    </nav>
  );
}

function Arrow({ children }: { children: string }) {
  return (
    <span aria-hidden="true" class="arrow">
      {children}
    </span>
  );
}

/** In place of the check-in of a night that has not been. */
export function CheckInNotYet({ last, byDay }: { last: EveningKey; byDay: boolean }) {
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
