import { useId } from 'preact/hooks';
import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { Answer } from '../../utils/prompts/prompt-log.ts';
import { useWords } from '../ui/words-context.ts';
import { CardAnswers } from './CardAnswers.tsx';
import './card.css';
import { cardText } from './card-text.ts';
import { PROMPT_KEY } from './prompt-words.ts';

export type CardActions = {
  /** The main button: done, or what it stands for with this prompt. */
  onMain: () => void;
  onSnooze: (minutes: number) => void;
  onAnswer: (answer: Answer) => void;
  onSeenEnough: () => void;
  onNoticesAgain: () => void;
};

type Props = CardActions & {
  card: PendingCard;
  /** Cards that wait behind this one. */
  more: number;
  /** Where the advice comes from; empty where there is nothing to cite. */
  evidence: string;
  /** A rating above zero is fresh: up and about is fine first (rule 17). */
  upFirst: boolean;
  byDay: boolean;
};

/** What Evenfall would say now: one line, why, and every way to answer it. */
export function PromptCard({ card, more, evidence, upFirst, byDay, ...actions }: Props) {
  const { say, plural } = useWords();
  const id = useId();
  const key = PROMPT_KEY[card.prompt];
  return (
    <section class="panel prompt-card" aria-labelledby={id}>
      <h2 id={id}>{say(`card_${key}_title`)}</h2>
      <p>{say(cardText(card, { upFirst, byDay }))}</p>
      <details>
        <summary>{say('why_this')}</summary>
        <p class="soft">{say(`card_${key}_why`)}</p>
        {evidence && (
          <p>
            <a href={evidence} target="_blank" rel="noreferrer">
              {evidence.replace('https://', '')}
            </a>
          </p>
        )}
      </details>
      {card.wentQuiet && (
        <div class="went-quiet">
          <p>{say('went_quiet')}</p>
          <button type="button" class="button" onClick={actions.onNoticesAgain}>
            {say('notices_again')}
          </button>
        </div>
      )}
      <CardAnswers card={card} byDay={byDay} {...actions} />
      {more > 0 && <p class="soft more-cards">{plural('more_cards', more)}</p>}
    </section>
  );
}
