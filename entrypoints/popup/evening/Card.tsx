import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { tellsHowToStretch } from '../../../components/card/card-text.ts';
import { PromptCard, SwitchedOff } from '../../../components/card/PromptCard.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { PROMPT_SOURCE } from '../../../components/words/prompt-name.ts';
import type { PendingCard, Tonight } from '../../../utils/engine/tonight.ts';
import type { Answer, PromptId } from '../../../utils/rows/prompt-log-row.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { useSave } from '../../shared/use-save.ts';
import type { Ask } from '../scale/ask.ts';

type Props = {
  tonight: Tonight;
  byDay: boolean;
  absorbing: readonly string[] | null;
  onAsk: (ask: Ask) => void;
};

const Stretches = laterPart(() =>
  import('../../../components/card/Stretches.tsx').then((it) => it.Stretches),
);
const NoticeCheck = laterPart(() => import('./NoticeCheck.tsx').then((it) => it.NoticeCheck));

/** The pending card, if there is one. */
export function Card({ tonight: { evening: current, card, moreCards }, byDay, ...rest }: Props) {
  const { say } = useWords();
  const { send, failed } = useCommand();
  const [switchedOff, setSwitchedOff] = useState<PendingCard | null>(null);
  const { saved, trouble } = useSave();
  // Said for as long as an undo is offered: the next card would seem to be answered already.
  const noted = useUndoTime<true>();
  const said = useRef<HTMLOutputElement>(null);
  const note = (ok: boolean) => {
    noted.hold(ok || null);
    // The card goes with the button that was pressed; the focus stays where it is said.
    if (ok) said.current?.focus();
  };
  const answer = (of: PendingCard, given: Answer, next: () => void = () => {}) =>
    void send({ type: 'answer', showing: of.showing, answer: given }).then(note).then(next);
  const switchPrompt = async (of: PendingCard, on: boolean) => {
    const { prompt, showing } = of;
    const change = ofSettings(({ prompts }) => ({ prompts: { ...prompts, [prompt]: on } }));
    if (!(await saved(change))) return;
    // Who sees this line go may close the popup: by then the card is there again.
    if (on) await send({ type: 'card-again', showing });
    setSwitchedOff(on ? null : of);
  };
  const seenEnough = (of: PendingCard) => {
    const { evening, prompt } = of;
    if (prompt === 'still-ahead') return void send({ type: 'sit-still-over', evening });
    answer(of, 'dismissed', () => void switchPrompt(of, false));
  };
  const main = (of: PendingCard) => {
    const what = questionOf(of.prompt);
    if (what) rest.onAsk({ what, evening: of.evening });
    else answer(of, 'done');
  };
  return (
    <>
      {switchedOff && (
        <SwitchedOff
          prompt={switchedOff.prompt}
          onAgain={() => void switchPrompt(switchedOff, true)}
        />
      )}
      {card && (
        <PromptCard
          key={card.showing}
          card={card}
          more={moreCards}
          evidence={PROMPT_SOURCE[card.prompt]}
          upFirst={card.upFirst}
          byDay={byDay}
          absorbing={rest.absorbing}
          onMain={() => main(card)}
          onSnooze={(minutes) =>
            void send({ type: 'snooze', showing: card.showing, minutes }).then(note)
          }
          onAnswer={(given) => answer(card, given)}
          onSeenEnough={() => seenEnough(card)}
        >
          {tellsHowToStretch(card.prompt) && (
            <Unfolding summary={say('stretch_how')}>
              <Stretches />
            </Unfolding>
          )}
          {card.prompt === 'bedtime' && card.evening !== current && (
            <p>
              <a
                href={browser.runtime.getURL(`/options.html#night/${card.evening}`)}
                target="_blank"
                rel="noreferrer"
              >
                {say('card_bedtime_past')}
              </a>
            </p>
          )}
          {(card.wentQuiet || card.offerTest) && (
            <NoticeCheck
              wentQuiet={card.wentQuiet}
              refused={card.refused}
              onNoticesAgain={() => void send({ type: 'notices-again', prompt: card.prompt })}
            />
          )}
        </PromptCard>
      )}
      <output ref={said} class="soft" tabIndex={-1}>
        {noted.held && say('card_answered')}
      </output>
      {failed && <NoReply />}
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

/** What the scale asks when the main button of a prompt is pressed; null where that is simply "done". */
function questionOf(prompt: PromptId): 'worst' | 'night-worst' | null {
  if (prompt === 'rate') return 'worst';
  return prompt === 'morning' ? 'night-worst' : null;
}
