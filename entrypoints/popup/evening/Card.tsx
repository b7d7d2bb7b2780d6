import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CardSaid } from '../../../components/card/CardSaid.tsx';
import { PromptCard } from '../../../components/card/PromptCard.tsx';
import { SwitchedOff } from '../../../components/card/SwitchedOff.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { PendingCard, Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { Door } from '../../shared/Door.tsx';
import { useCommand } from '../../shared/use-command.ts';
import type { Ask } from '../scale/ask.ts';
import { useCardAnswers } from './use-card-answers.ts';

type Props = {
  tonight: Tonight;
  settings: Settings;
  engine: EngineState | null;
  now: Now;
  byDay: boolean;
  onAsk: (ask: Ask) => void;
  /** Whether going to bed is said here, for as long as it can be undone here. */
  onBed: (inBed: boolean) => void;
};

const CardMore = laterPart(() => import('./CardMore.tsx').then((it) => it.CardMore));
const NoticeCheck = laterPart(() => import('./NoticeCheck.tsx').then((it) => it.NoticeCheck));

/** The pending card, if there is one, and what the answer to the last one did. */
export function Card({ tonight, byDay, onAsk, onBed, ...known }: Props) {
  const { plural } = useWords();
  const answers = useCardAnswers({ tonight, now: known.now }, onAsk);
  const { card, moreCards } = tonight;
  const { switching, said } = answers;
  const { switchedOff, trouble } = switching;
  const isBedSaid = said?.what === 'bed';
  useLayoutEffect(() => onBed(isBedSaid), [isBedSaid]);
  return (
    <>
      {switchedOff && (
        <SwitchedOff prompt={switchedOff.prompt} onAgain={() => switching.on(switchedOff)} />
      )}
      <CardSaid
        {...{ said, byDay }}
        place={answers.place}
        bedAt={tonight.bedAt}
        closing={answers.closing}
        onUndo={(of) => void answers.undo(of)}
      />
      {card && <Pending key={card.showing} {...{ card, byDay, answers, tonight, ...known }} />}
      {card && moreCards > 0 && <p class="soft below-card">{plural('more_cards', moreCards)}</p>}
      {answers.failed && <NoReply />}
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

type PendingProps = Omit<Props, 'onAsk' | 'onBed'> & {
  card: PendingCard;
  answers: ReturnType<typeof useCardAnswers>;
};

/** A card with its answers, and below it what has to be said of its notices. */
function Pending({ card, byDay, answers, tonight, ...known }: PendingProps) {
  const onLater = (minutes: number) => void answers.later(card, minutes);
  return (
    <>
      <PromptCard
        {...{ card, byDay, onLater }}
        onMain={() => answers.main(card)}
        onBed={() => void answers.bed(card)}
        onNo={() => answers.no(card)}
      >
        <Door>
          <CardMore {...{ card, onLater, ...known }} onNever={() => void answers.never(card)} />
        </Door>
      </PromptCard>
      {card.prompt === 'bedtime' && card.evening !== tonight.evening && (
        <PastBedtime evening={card.evening} />
      )}
      <Quietness card={card} />
    </>
  );
}

/** Notices that went quiet, are about to, or could not be shown (rule 16). */
function Quietness({
  card: { prompt, wentQuiet, offerTest, refused },
}: Pick<PendingProps, 'card'>) {
  const { send, failed } = useCommand();
  if (!wentQuiet && !offerTest) return null;
  return (
    <>
      <NoticeCheck
        {...{ wentQuiet, refused }}
        onNoticesAgain={() => void send({ type: 'notices-again', prompt })}
      />
      {failed && <NoReply />}
    </>
  );
}

/** A bedtime card of an evening that is over leads to that night. */
function PastBedtime({ evening }: Pick<PendingCard, 'evening'>) {
  const { say } = useWords();
  return (
    <a
      class="below-card"
      href={browser.runtime.getURL(`/options.html#night/${evening}`)}
      target="_blank"
      rel="noreferrer"
    >
      {say('card_bedtime_past')}
    </a>
  );
}
