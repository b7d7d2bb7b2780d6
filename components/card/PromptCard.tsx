import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PendingCard } from '../../utils/engine/tonight.ts';
import { useWords } from '../ui/words-context.ts';
import { PROMPT_KEY, suggestion } from '../words/prompt-name.ts';
import { type CardActions, CardAnswers } from './CardAnswers.tsx';
import { cardText } from './card-text.ts';
import './card.css';

type Props = CardActions & {
  card: PendingCard;
  byDay: boolean;
  /** What "More" unfolds. */
  children: ComponentChildren;
};

/** What Evenfall would say now: one sentence with what to mind, three answers, and the rest behind "More". */
export function PromptCard({ card, byDay, children, ...actions }: Props) {
  const words = useWords();
  const { say } = words;
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  return (
    <section class="panel prompt-card" aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>{say(`card_${PROMPT_KEY[card.prompt]}_title`)}</h2>
        <button
          type="button"
          class="button-text"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {say(unfolded ? 'card_less' : 'card_more')}
        </button>
      </div>
      <p class="card-text">{suggestion(words, cardText(card, byDay))}</p>
      <CardAnswers card={card} byDay={byDay} {...actions} />
      {unfolded && children}
    </section>
  );
}
