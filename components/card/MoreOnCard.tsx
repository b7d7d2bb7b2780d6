import type { ComponentChildren } from 'preact';
import type { PendingCard } from '../../utils/engine/tonight.ts';
import { isolated, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { PROMPT_KEY, PROMPT_SOURCE } from '../words/prompt-name.ts';
import { absorbingOn, laterMinutes } from './card-text.ts';
import './more-on-card.css';

type Props = {
  card: PendingCard;
  /** The person's own list of absorbing things; null for the one that comes with Evenfall. */
  absorbing: readonly string[] | null;
  onLater: (minutes: number) => void;
  onNever: () => void;
  /** When it comes each day, and how to stretch. */
  children: ComponentChildren;
};

/** What a card unfolds: other lengths of "later", its time each day, how, why, and never again. */
export function MoreOnCard({ card, absorbing, onLater, onNever, children }: Props) {
  const { say } = useWords();
  const things = absorbingOn(card.prompt, absorbing, say('absorbing_default'));
  return (
    <div class="card-rest">
      <OtherLater card={card} onLater={onLater} />
      {children}
      {things.length > 0 && (
        <p class="absorbing">{say('card_absorbing', things.map(isolated).join(' · '))}</p>
      )}
      <Why card={card} />
      {card.prompt !== 'still-ahead' && (
        <button type="button" class="button-text" onClick={onNever}>
          {say('card_never')}
        </button>
      )}
    </div>
  );
}

/** The lengths of "later" beside the one on its button. */
function OtherLater({ card, onLater }: Pick<Props, 'card' | 'onLater'>) {
  const words = useWords();
  const others = card.snoozeMinutes.filter((minutes) => minutes !== laterMinutes(card));
  if (others.length === 0) return null;
  return (
    <div class="card-row">
      {others.map((minutes) => (
        <button key={minutes} type="button" class="button" onClick={() => onLater(minutes)}>
          {words.say('later_by', durationText(words, minutes))}
        </button>
      ))}
    </div>
  );
}

/** Why it comes, and where the advice is from. */
function Why({ card: { prompt } }: Pick<Props, 'card'>) {
  const { say } = useWords();
  const source = PROMPT_SOURCE[prompt];
  return (
    <div class="card-why">
      <h3>{say('why_this')}</h3>
      <p class="soft">{say(`card_${PROMPT_KEY[prompt]}_why`)}</p>
      {source && (
        <a href={source} target="_blank" rel="noreferrer">
          {source.replace('https://', '')}
        </a>
      )}
    </div>
  );
}
