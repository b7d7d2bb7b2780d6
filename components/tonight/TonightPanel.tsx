import { useId } from 'preact/hooks';
import type { Tonight } from '../../utils/engine/tonight.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { ScreenKind } from '../../utils/rows/screen-record.ts';
import { unbroken, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { promptName } from '../words/prompt-name.ts';
import { BedButtons, type BedTaps } from './BedButtons.tsx';
import { BedtimeLine } from './BedtimeLine.tsx';
import { QuietLine } from './QuietLine.tsx';
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
  const { tonight, now, over, byDay } = props;
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
      {quiet && (
        <QuietLine
          quiet={quiet}
          now={now}
          byDay={byDay}
          onPromptsAgain={props.onPromptsAgain}
          onEndPause={props.onEndPause}
        />
      )}
      {tonight.heldBySound && <p class="soft">{say('popup_held_by_sound')}</p>}
      {night && <NextPrompt tonight={tonight} />}
      {!over && usualOnsetAt !== null && (
        <p class="soft">{say('plan_onset_learned', unbroken(formats.clock(usualOnsetAt)))}</p>
      )}
      {stillAhead && <StillAheadLine stillAhead={stillAhead} onStop={props.onNoReminders} />}
      {night && (
        <ScreenMinutes
          minutes={tonight.minutes}
          countElsewhere={props.countElsewhere}
          byDay={byDay}
        />
      )}
      {!over && (
        <BedButtons
          tonight={tonight}
          bedUndoable={props.bedUndoable}
          bedSaid={props.bedSaid === true}
          walk={props.walk}
          onUp={props.onUp}
          onWalked={props.onWalked}
          onBed={props.onBed}
          onNotInBed={props.onNotInBed}
        />
      )}
      {over && tonight.bedAt !== null && (
        <p class="soft">{say('popup_went_to_bed', unbroken(formats.clock(tonight.bedAt)))}</p>
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
  const words = useWords();
  const { say, formats } = words;
  if (next?.evening !== evening || quiet !== null || bedAt !== null) return null;
  // The line on sitting still says its own.
  if (stillAhead && next.prompt === 'still-ahead') return null;
  // Only the first movement of an evening, ahead of the usual onset, comes to one who does not sit.
  const ifSitting = next.prompt === 'move' && next.occurrence > 0;
  const sentence = ifSitting ? 'next_prompt_if_sitting' : 'next_prompt';
  return (
    <p class="soft">
      {say(sentence, promptName(words, next.prompt), unbroken(formats.clock(next.dueAt)))}
    </p>
  );
}

type StillAheadProps = { stillAhead: NonNullable<Tonight['stillAhead']>; onStop: () => void };

/** "Sitting still ahead" while it goes on: how often, when next, and its end. */
function StillAheadLine({ stillAhead, onStop }: StillAheadProps) {
  const words = useWords();
  const { say, formats } = words;
  const { everyMinutes, nextAt, until } = stillAhead;
  const every = durationText(words, everyMinutes);
  return (
    <div class="state-line">
      <p class="soft">
        {nextAt === null
          ? say('popup_still_ahead', every, unbroken(formats.clock(until)))
          : say(
              'popup_still_ahead_next',
              every,
              unbroken(formats.clock(nextAt)),
              unbroken(formats.clock(until)),
            )}
      </p>
      <button type="button" class="button-text" onClick={onStop}>
        {say('popup_no_more_reminders')}
      </button>
    </div>
  );
}

type MinutesProps = { minutes: Tonight['minutes']; countElsewhere: boolean; byDay: boolean };

/** Screen minutes of this evening so far, and below them by kind. Unknown is said, never shown as zero. */
function ScreenMinutes({ minutes, countElsewhere, byDay }: MinutesProps) {
  const words = useWords();
  const { say } = words;
  if (minutes === null) return <p class="soft">{say('screen_not_seen')}</p>;
  const kinds: ScreenKind[] = countElsewhere
    ? ['active', 'watching', 'elsewhere']
    : ['active', 'watching'];
  const used = kinds.filter((kind) => minutes[kind] > 0);
  const total = used.reduce((sum, kind) => sum + minutes[kind], 0);
  return (
    <div>
      <p>{say(byDay ? 'screen_so_far_by_day' : 'screen_so_far', durationText(words, total))}</p>
      {used.length > 0 && (
        <p class="soft by-kind">
          {used
            .map((kind) =>
              say('minutes_of_kind', say(`kind_${kind}`), durationText(words, minutes[kind])),
            )
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
