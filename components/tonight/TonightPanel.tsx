import { useId } from 'preact/hooks';
import type { Tonight } from '../../utils/engine/tonight.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { PROMPT_KEY } from '../card/prompt-words.ts';
import { useWords } from '../ui/words-context.ts';
import { BedButtons, type BedTaps } from './BedButtons.tsx';
import { BedtimeLine } from './BedtimeLine.tsx';
import { QuietLine } from './QuietLine.tsx';
import { ScreenMinutes } from './ScreenMinutes.tsx';
import { StillAheadLine } from './StillAheadLine.tsx';
import './tonight.css';

type Props = BedTaps & {
  tonight: Tonight;
  now: { at: number; zone: string };
  /** The night is over, by the wake time or by "I'm up for the day"; its evening goes on until the day turns over. */
  over: boolean;
  byDay: boolean;
  countElsewhere: boolean;
  onPromptsAgain: () => void;
  onEndPause: () => void;
  onNoReminders: () => void;
};

/** The evening under way: bedtime, what comes next or is quiet, minutes so far, and the two taps. */
export function TonightPanel(props: Props) {
  const { tonight, now, over, byDay, countElsewhere, ...on } = props;
  const { onPromptsAgain, onEndPause, onNoReminders } = on;
  const { say, formats } = useWords();
  const id = useId();
  const { night, quiet, stillAhead, usualOnsetAt, movedFrom } = tonight;
  return (
    <section class="panel tonight" aria-labelledby={id}>
      <h2 id={id}>{say(headingOf(over, byDay))}</h2>
      {night ? (
        <BedtimeLine bedtime={night.bedtime} at={now.at} movedFrom={movedFrom} over={over} />
      ) : (
        <p class="soft">{say(byDay ? 'no_plan_by_day' : 'no_plan_tonight')}</p>
      )}
      {quiet && <QuietLine {...{ quiet, now, byDay, onPromptsAgain, onEndPause }} />}
      {night && <NextPrompt tonight={tonight} />}
      {!over && usualOnsetAt !== null && (
        <p class="soft">{say('plan_onset_learned', formats.clock(usualOnsetAt))}</p>
      )}
      {stillAhead && <StillAheadLine stillAhead={stillAhead} onStop={onNoReminders} />}
      {night && (
        <ScreenMinutes minutes={tonight.minutes} countElsewhere={countElsewhere} byDay={byDay} />
      )}
      {!over && <BedButtons {...props} />}
      {over && tonight.bedAt !== null && (
        <p class="soft">{say('popup_went_to_bed', formats.clock(tonight.bedAt))}</p>
      )}
    </section>
  );
}

function headingOf(over: boolean, byDay: boolean): WordKey {
  if (over) return byDay ? 'popup_last_sleep' : 'popup_last_evening';
  return byDay ? 'before_sleep' : 'tonight';
}

/** What comes next this evening; nothing once it is quiet or over. */
function NextPrompt({
  tonight: { next, evening, quiet, bedAt, stillAhead },
}: {
  tonight: Tonight;
}) {
  const { say, formats } = useWords();
  if (next?.evening !== evening || quiet !== null || bedAt !== null) return null;
  // The line on sitting still says its own.
  if (stillAhead && next.prompt === 'still-ahead') return null;
  const name = say(`prompt_${PROMPT_KEY[next.prompt]}_name`);
  return <p class="soft">{say('next_prompt', name, formats.clock(next.dueAt))}</p>;
}
