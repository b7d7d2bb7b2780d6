import { useId } from 'preact/hooks';
import type { Tonight } from '../../utils/engine/tonight.ts';
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
  byDay: boolean;
  countElsewhere: boolean;
  onPromptsAgain: () => void;
  onEndPause: () => void;
  onNoReminders: () => void;
};

/** The evening under way: bedtime, what comes next or is quiet, minutes so far, and the two taps. */
export function TonightPanel(props: Props) {
  const { tonight, now, byDay, countElsewhere, onPromptsAgain, onEndPause, onNoReminders } = props;
  const { say, formats } = useWords();
  const id = useId();
  const { night, quiet, stillAhead, usualOnsetAt, movedFrom } = tonight;
  return (
    <section class="panel tonight" aria-labelledby={id}>
      <h2 id={id}>{say(byDay ? 'before_sleep' : 'tonight')}</h2>
      {night ? (
        <BedtimeLine bedtime={night.bedtime} at={now.at} movedFrom={movedFrom} />
      ) : (
        <p class="soft">{say(byDay ? 'no_plan_by_day' : 'no_plan_tonight')}</p>
      )}
      {quiet && <QuietLine {...{ quiet, now, byDay, onPromptsAgain, onEndPause }} />}
      {night && <NextPrompt tonight={tonight} />}
      {usualOnsetAt !== null && (
        <p class="soft">{say('plan_onset_learned', formats.clock(usualOnsetAt))}</p>
      )}
      {stillAhead && <StillAheadLine stillAhead={stillAhead} onStop={onNoReminders} />}
      {night && (
        <ScreenMinutes minutes={tonight.minutes} countElsewhere={countElsewhere} byDay={byDay} />
      )}
      <BedButtons {...props} />
    </section>
  );
}

/** What comes next this evening; nothing once it is quiet or over. */
function NextPrompt({ tonight: { next, evening, quiet, bedAt } }: { tonight: Tonight }) {
  const { say, formats } = useWords();
  if (next?.evening !== evening || quiet !== null || bedAt !== null) return null;
  const name = say(`prompt_${PROMPT_KEY[next.prompt]}_name`);
  return <p class="soft">{say('next_prompt', name, formats.clock(next.dueAt))}</p>;
}
