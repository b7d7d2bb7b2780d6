import { browser } from 'wxt/browser';
import { tellsHowToStretch } from '../../../components/card/card-text.ts';
import { EachDay } from '../../../components/card/EachDay.tsx';
import { MoreOnCard } from '../../../components/card/MoreOnCard.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { type PageWords, useWords } from '../../../components/ui/words-context.ts';
import { dayTimes } from '../../../utils/engine/day-times.ts';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { PendingCard } from '../../../utils/engine/tonight.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { withMove } from '../../../utils/plan/prompt-moves.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { useSave } from '../../shared/use-save.ts';

type Props = {
  card: PendingCard;
  settings: Settings;
  /** What the background last knew; null before it has looked. */
  engine: EngineState | null;
  now: Now;
  onLater: (minutes: number) => void;
  onNever: () => void;
};

const Stretches = laterPart(() =>
  import('../../../components/card/Stretches.tsx').then((it) => it.Stretches),
);

/** What a card unfolds. Its code comes with the first opening. */
export function CardMore(props: Props) {
  const { card, settings, onLater, onNever } = props;
  const { say } = useWords();
  return (
    <MoreOnCard {...{ card, onLater, onNever }} absorbing={settings.absorbing}>
      <TimeEachDay {...props} />
      {tellsHowToStretch(card.prompt) && (
        <Unfolding summary={say('stretch_how')}>
          <Stretches />
        </Unfolding>
      )}
    </MoreOnCard>
  );
}

/** Earlier or later each day, from the evening after this one on; what follows the plan leads to it. */
function TimeEachDay({ card: { prompt, evening }, settings, engine, now }: Props) {
  const words = useWords();
  const { save, held, undo, trouble } = useSave<true>();
  const from = addEvenings(evening, 1);
  const times = dayTimes({ settings, state: engine }, { prompt, from }, now);
  // What was asked for by hand has no time of its own.
  if (times === null) return prompt === 'still-ahead' ? null : <OnPlan />;
  const isMoved = settings.promptMoves[prompt]?.from === from;
  return (
    <>
      <EachDay
        times={times}
        said={isMoved ? fromText(words, times.comes, now) : ''}
        undoable={held !== null}
        onMove={(minutes) =>
          save(async (at) => {
            const making = await ofSettings(({ promptMoves }) => ({
              promptMoves: withMove(promptMoves, { prompt, minutes, from }),
            }))(at);
            return making && { ...making, said: true };
          })
        }
        onUndo={undo}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

function OnPlan() {
  const { say } = useWords();
  return (
    <a href={browser.runtime.getURL('/options.html#plan')} target="_blank" rel="noreferrer">
      {say('card_time_on_plan')}
    </a>
  );
}

/** "From tomorrow at 8:00 PM." */
function fromText({ say, formats }: PageWords, comes: number, { at, zone }: Now): string {
  const day = wallClockAt(comes, zone).date;
  const clock = formats.clock(comes);
  const isTomorrow = day === addEvenings(wallClockAt(at, zone).date, 1);
  return isTomorrow
    ? say('card_from_tomorrow', clock)
    : say('card_from_day', formats.weekday(day), clock);
}
