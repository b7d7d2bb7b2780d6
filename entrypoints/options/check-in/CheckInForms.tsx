import { useState } from 'preact/hooks';
import { CheckInNavigation } from '../../../components/check-in/CheckInNavigation.tsx';
import { DayForm } from '../../../components/check-in/DayForm.tsx';
import { LegsForm } from '../../../components/check-in/LegsForm.tsx';
import { RestForm } from '../../../components/check-in/RestForm.tsx';
import { SavedNote, type SaveState } from '../../../components/ui/SavedNote.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { byDayOf, type CheckInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useSave } from '../../shared/use-save.ts';
import type { PageProps } from '../page-props.ts';
import { CheckInConfirm } from './CheckInConfirm.tsx';
import { CheckInSleep } from './CheckInSleep.tsx';
import { useCheckIn } from './use-check-in.ts';

type Props = PageProps & {
  evening: EveningKey;
  /** The evening whose night ended last. */
  last: EveningKey;
  facts: CheckInFacts;
  /** The diary had begun before this night. */
  hasEarlier: boolean;
};

/** The forms of one check-in; each change saves itself, and suggestions wait to be confirmed. */
export function CheckInForms({ settings, now, evening, last, facts, hasEarlier }: Props) {
  const { say } = useWords();
  const sleepSave = useSave();
  const worstSave = useSave();
  const { night, draft, tellTime, moved } = useCheckIn(sleepSave, facts, settings, now);
  const { shown: sleep, change } = draft;
  const worst = useDraft(worstSave, { table: 'evenings', key: evening }, facts.record);
  const byDay = byDayOf(facts, evening, settings);
  // What was asked stays on the page when it is answered.
  const [asksWorst] = useState(!facts.hasEvening);
  const again = () => {
    if (sleepSave.trouble) draft.again();
    if (worstSave.trouble) worst.again();
  };
  const lastWorst = {
    legend: say(byDay ? 'check_in_worst_by_day' : worstKey(evening === last)),
    score: worst.shown.worst,
  };
  return (
    <>
      <CheckInNavigation
        evening={evening}
        byDay={byDay}
        hasEarlier={hasEarlier}
        hasLater={evening < eveningOf(now, settings.turnOvers)}
      />
      <SavedNote state={laterOf(sleepSave.state, worstSave.state)} onAgain={again} />
      <div class="check-in">
        <p class="soft">{say('check_in_about')}</p>
        <LegsForm
          legs={sleep}
          byDay={byDay}
          rated={facts.ratedNight}
          lastWorst={asksWorst ? lastWorst : null}
          onChange={change}
          onLastWorst={(score) => worst.change({ worst: score })}
        />
        <div class="check-in-confirmed">
          <CheckInSleep
            {...{ night, byDay, moved, facts }}
            pageZone={now.zone}
            onTime={tellTime}
            onChange={change}
          />
          <RestForm rest={sleep} noSleep={sleep.noSleep === true} onChange={change} />
          <DayForm day={sleep} byDay={byDay} onChange={change} />
          <CheckInConfirm night={night} stored={facts.sleep} now={now} onConfirm={change} />
        </div>
      </div>
    </>
  );
}

function worstKey(isLast: boolean) {
  return isLast ? 'check_in_worst_last' : 'check_in_worst_that';
}

/** What both saves come to: what failed or is under way is said before what is done. */
function laterOf(one: SaveState, other: SaveState): SaveState {
  const steps: SaveState['step'][] = ['failed', 'saving', 'saved', 'ready'];
  return steps.indexOf(one.step) <= steps.indexOf(other.step) ? one : other;
}
