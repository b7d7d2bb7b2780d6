import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { useWords } from '../ui/words-context.ts';

/** What can be told of an evening that is over, and taken back. */
export type EveningAnswers = {
  onNoScreen: (evening: EveningKey, chosen: boolean) => void;
  onAsleep: (evening: EveningKey, chosen: boolean) => void;
};

type Shown = { shown: EveningRow };

/** "No screen this evening", where nothing was seen (rule 10), and the way back. */
export function NoScreenAnswer({ shown, onNoScreen }: Shown & Pick<EveningAnswers, 'onNoScreen'>) {
  const { say } = useWords();
  if (!shown.unseen && !shown.noScreen) return null;
  return (
    <Answer
      shown={shown}
      name={say('tonight_plan_no_screen')}
      chosen={shown.noScreen}
      onChange={(chosen) => onNoScreen(shown.evening, chosen)}
    />
  );
}

/** "I was asleep", where something was watched after bedtime (rule 9), and the way back. */
export function AsleepAnswer({ shown, onAsleep }: Shown & Pick<EveningAnswers, 'onAsleep'>) {
  const { say } = useWords();
  const watched = shown.minutes?.afterBedtime.watching ?? 0;
  if (watched === 0 && !shown.sleptThrough) return null;
  return (
    <Answer
      shown={shown}
      name={say('asleep')}
      chosen={shown.sleptThrough}
      onChange={(chosen) => onAsleep(shown.evening, chosen)}
    />
  );
}

type AnswerProps = Shown & { name: string; chosen: boolean; onChange: (chosen: boolean) => void };

/** One button, so that the focus stays where it was when the answer is given or taken back. */
function Answer({ shown, name, chosen, onChange }: AnswerProps) {
  const { say, formats } = useWords();
  return (
    <span class="evening-answer">
      {chosen && <small>{name}</small>}
      <button type="button" class="button-text" onClick={() => onChange(!chosen)}>
        {chosen ? say('undo') : name}
        <span class="unseen"> {formats.shortDay(shown.evening)}</span>
      </button>
    </span>
  );
}
