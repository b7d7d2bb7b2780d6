import { useState } from 'preact/hooks';
import { PromptCard } from '../../components/card/PromptCard.tsx';
import { SwitchedOff } from '../../components/card/SwitchedOff.tsx';
import { NoReply } from '../../components/ui/NoReply.tsx';
import type { PendingCard, Tonight } from '../../utils/engine/tonight.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { type PromptId, rowOf } from '../../utils/prompts/catalog.ts';
import type { Answer } from '../../utils/prompts/prompt-log.ts';
import type { Rating } from '../../utils/ratings/rating.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { useCommand } from './use-command.ts';

type Props = {
  tonight: Tonight;
  now: Now;
  ratings: readonly Rating[];
  byDay: boolean;
  onRateWorst: () => void;
};

/** The pending card, if there is one. */
export function Card({ tonight: { card, moreCards }, now, ratings, byDay, onRateWorst }: Props) {
  const { send, failed } = useCommand();
  const [switchedOff, setSwitchedOff] = useState<PromptId | null>(null);
  const answer = (of: PendingCard, given: Answer) =>
    send({ type: 'answer', showing: of.showing, answer: given });
  const seenEnough = async (of: PendingCard) => {
    await answer(of, 'dismissed');
    await switchPrompt(of.prompt, false);
    setSwitchedOff(of.prompt);
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
          upFirst={isUpFirst(ratings, now.at)}
          byDay={byDay}
          onMain={() => (card.prompt === 'rate' ? onRateWorst() : void answer(card, 'done'))}
          onSnooze={(minutes) => void send({ type: 'snooze', showing: card.showing, minutes })}
          onAnswer={(given) => void answer(card, given)}
          onSeenEnough={() => void seenEnough(card)}
          onNoticesAgain={() => void send({ type: 'notices-again', prompt: card.prompt })}
        />
      )}
      {failed && <NoReply />}
    </>
  );
}

async function switchPrompt(prompt: PromptId, on: boolean): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    prompts: { ...settings.prompts, [prompt]: on },
  }));
}

/** For an hour after a rating above zero, up and about is fine first (rule 17). */
function isUpFirst(ratings: readonly Rating[], at: number): boolean {
  const last = ratings.at(-1);
  return last !== undefined && last.score > 0 && at - last.at < 3_600_000;
}
