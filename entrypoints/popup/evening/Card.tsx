import { useRef, useState } from 'preact/hooks';
import { PromptCard, SwitchedOff } from '../../../components/card/PromptCard.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { PendingCard, Tonight } from '../../../utils/engine/tonight.ts';
import { rowOf } from '../../../utils/prompts/catalog.ts';
import type { Answer, PromptId } from '../../../utils/rows/prompt-log-row.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { useCommand } from '../../shared/use-command.ts';
import type { Ask } from '../scale/ask.ts';

type Props = {
  tonight: Tonight;
  byDay: boolean;
  absorbing: readonly string[] | null;
  onAsk: (ask: Ask) => void;
};

const NoticeCheck = laterPart(() => import('./NoticeCheck.tsx').then((it) => it.NoticeCheck));

/** The pending card, if there is one. */
export function Card({ tonight: { card, moreCards }, byDay, ...rest }: Props) {
  const { say } = useWords();
  const { send, failed } = useCommand();
  const [switchedOff, setSwitchedOff] = useState<PromptId | null>(null);
  const [noted, setNoted] = useState(false);
  const said = useRef<HTMLOutputElement>(null);
  const note = async (sent: Promise<boolean>) => {
    const ok = await sent;
    setNoted(ok);
    // The card goes with the button that was pressed; the focus stays where it is said.
    if (ok) said.current?.focus();
  };
  const answer = (of: PendingCard, given: Answer) =>
    note(send({ type: 'answer', showing: of.showing, answer: given }));
  const seenEnough = async (of: PendingCard) => {
    const { evening, prompt } = of;
    if (prompt === 'still-ahead') return void (await send({ type: 'sit-still-over', evening }));
    await answer(of, 'dismissed');
    await switchPrompt(prompt, false);
    setSwitchedOff(prompt);
  };
  const main = (of: PendingCard) => {
    const what = questionOf(of.prompt);
    if (what) rest.onAsk({ what, evening: of.evening });
    else void answer(of, 'done');
  };
  return (
    <>
      {switchedOff && (
        <SwitchedOff
          prompt={switchedOff}
          onAgain={() => void switchPrompt(switchedOff, true).then(() => setSwitchedOff(null))}
        />
      )}
      {card && (
        <PromptCard
          key={card.showing}
          card={card}
          more={moreCards}
          evidence={rowOf(card.prompt).evidence}
          upFirst={card.upFirst}
          byDay={byDay}
          absorbing={rest.absorbing}
          onMain={() => main(card)}
          onSnooze={(minutes) =>
            void note(send({ type: 'snooze', showing: card.showing, minutes }))
          }
          onAnswer={(given) => void answer(card, given)}
          onSeenEnough={() => void seenEnough(card)}
        >
          {(card.wentQuiet || card.offerTest) && (
            <NoticeCheck
              wentQuiet={card.wentQuiet}
              onNoticesAgain={() => void send({ type: 'notices-again', prompt: card.prompt })}
            />
          )}
        </PromptCard>
      )}
      <output ref={said} class="soft" tabIndex={-1}>
        {noted && say('card_answered')}
      </output>
      {failed && <NoReply />}
    </>
  );
}

/** What the scale asks when the main button of a prompt is pressed; null where that is simply "done". */
function questionOf(prompt: PromptId): 'worst' | 'night-worst' | null {
  if (prompt === 'rate') return 'worst';
  return prompt === 'morning' ? 'night-worst' : null;
}

async function switchPrompt(prompt: PromptId, on: boolean): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    prompts: { ...settings.prompts, [prompt]: on },
  }));
}
