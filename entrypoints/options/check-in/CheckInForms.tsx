import { useState } from 'preact/hooks';
import { CheckInNavigation } from '../../../components/check-in/CheckInNavigation.tsx';
import { LegsForm } from '../../../components/check-in/LegsForm.tsx';
import { RestForm } from '../../../components/check-in/RestForm.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { CheckInFacts } from '../../../utils/check-in/check-in-night.ts';
import { byDayOf } from '../../../utils/check-in/check-in-night.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { changeEvening } from '../../../utils/storage/evenings-store.ts';
import type { PageProps } from '../page-props.ts';
import { CheckInConfirm } from './CheckInConfirm.tsx';
import { CheckInSleep } from './CheckInSleep.tsx';
import { useCheckIn } from './use-check-in.ts';

type Props = PageProps & {
  evening: EveningKey;
  /** The evening whose night ended last. */
  last: EveningKey;
  facts: CheckInFacts;
};

/** The forms of one check-in; each change saves itself, and suggestions wait to be confirmed. */
export function CheckInForms({ settings, now, evening, last, facts }: Props) {
  const { say } = useWords();
  const { night, draft, tellTime, moved } = useCheckIn(facts, settings, now);
  const { sleep, state, change, save, again } = draft;
  const byDay = byDayOf(facts, evening, settings);
  // What was asked stays on the page when it is answered.
  const [asksWorst] = useState(!facts.rated && facts.record.worst === null);
  const tellWorst = (worst: Score | null) => save((at) => changeEvening(evening, { worst }, at));
  const lastWorst = {
    legend: say(byDay ? 'check_in_worst_by_day' : worstKey(evening === last)),
    score: facts.record.worst,
  };
  return (
    <>
      <CheckInNavigation
        evening={evening}
        byDay={byDay}
        hasLater={evening < eveningOf(now, settings.turnOvers)}
      />
      <SavedNote state={state} onAgain={again} />
      <div class="check-in">
        <p class="soft">{say('check_in_about')}</p>
        <LegsForm
          legs={sleep}
          byDay={byDay}
          rated={facts.ratedNight}
          lastWorst={asksWorst ? lastWorst : null}
          onChange={change}
          onLastWorst={tellWorst}
        />
        <CheckInSleep
          {...{ night, byDay, moved, facts }}
          pageZone={now.zone}
          onTime={tellTime}
          onChange={change}
        />
        <RestForm rest={sleep} noSleep={sleep.noSleep === true} onChange={change} />
        <CheckInConfirm night={night} stored={facts.sleep} zone={now.zone} onConfirm={change} />
      </div>
    </>
  );
}

function worstKey(isLast: boolean) {
  return isLast ? 'check_in_worst_last' : 'check_in_worst_that';
}
