import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { isolated, useWords } from '../ui/words-context.ts';
import { type CardActions, CardAnswers } from './CardAnswers.tsx';
import './card.css';
import { PROMPT_KEY, promptName, suggestion } from '../words/prompt-name.ts';
import { absorbingOn, cardText } from './card-text.ts';

type Props = CardActions & {
  card: PendingCard;
  /** Cards that wait behind this one. */
  more: number;
  /** Where the advice comes from; empty where there is nothing to cite. */
  evidence: string;
  /** A rating above zero is fresh: up and about is fine first (rule 17). */
  upFirst: boolean;
  byDay: boolean;
  /** The person's own list of absorbing things; null for the one that comes with Evenfall. */
  absorbing: readonly string[] | null;
  /** What unfolds below it, and what has to be said of its notices: that they go quiet. */
  children?: ComponentChildren;
};

/** What Evenfall would say now: one line, why, and every way to answer it. */
export function PromptCard(props: Props) {
  const { card, more, evidence, upFirst, byDay, absorbing } = props;
  const words = useWords();
  const { say, plural } = words;
  const id = useId();
  const key = PROMPT_KEY[card.prompt];
  const things = absorbingOn(card.prompt, absorbing, say('absorbing_default'));
  return (
    <section class="panel prompt-card" aria-labelledby={id}>
      <h2 id={id}>{say(`card_${key}_title`)}</h2>
      <p>{suggestion(words, cardText(card, { upFirst, byDay }))}</p>
      {things.length > 0 && (
        <p class="soft absorbing">{say('card_absorbing', things.map(isolated).join(' · '))}</p>
      )}
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
      {props.children}
      <CardAnswers
        card={card}
        byDay={byDay}
        onMain={props.onMain}
        onSnooze={props.onSnooze}
        onAnswer={props.onAnswer}
        onSeenEnough={props.onSeenEnough}
      />
      {more > 0 && <p class="soft more-cards">{plural('more_cards', more)}</p>}
    </section>
  );
}

type OffProps = { prompt: PromptId; onAgain: () => void };

/** After "Seen enough, thanks": what that did, and the way back. */
export function SwitchedOff({ prompt, onAgain }: OffProps) {
  const words = useWords();
  const { say } = words;
  return (
    <div class="panel switched-off">
      <p role="status">{say('prompt_switched_off', promptName(words, prompt))}</p>
      <button type="button" class="button" onClick={onAgain}>
        {say('switch_on_again')}
      </button>
    </div>
  );
}
