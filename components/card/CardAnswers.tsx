import type { PendingCard } from '../../utils/engine/tonight.ts';
import { useWords } from '../ui/words-context.ts';
import { laterMinutes, mainWord, noWord } from './card-text.ts';

export type CardActions = {
  /** The main button: done, or what it stands for with this prompt. */
  onMain: () => void;
  onBed: () => void;
  onLater: (minutes: number) => void;
  /** Not tonight; of reminders asked for by hand, no more of them. */
  onNo: () => void;
};

type Props = CardActions & { card: PendingCard; byDay: boolean };

/** The answers of a card: done, later, not tonight. From bedtime on the bed comes first. */
export function CardAnswers({ card, byDay, onMain, onBed, onLater, onNo }: Props) {
  const { say } = useWords();
  const word = mainWord(card, byDay);
  // What leads to the scale, or was moved to, stays an answer of its own beside the bed.
  const isOwn = word !== 'done' && word !== 'going_to_bed';
  const later = laterMinutes(card);
  return (
    <>
      {card.toBed && isOwn && (
        <div class="card-answers">
          <Bed onBed={onBed} />
        </div>
      )}
      <div class="card-answers">
        {card.toBed && !isOwn ? (
          <Bed onBed={onBed} />
        ) : (
          <button
            type="button"
            class={card.toBed ? 'button' : 'button button-main'}
            onClick={onMain}
          >
            {say(word)}
          </button>
        )}
        {later !== null && (
          <button type="button" class="button" onClick={() => onLater(later)}>
            {say('later')}
          </button>
        )}
        <button type="button" class="button" onClick={onNo}>
          {say(noWord(card, byDay))}
        </button>
      </div>
    </>
  );
}

function Bed({ onBed }: Pick<Props, 'onBed'>) {
  const { say } = useWords();
  return (
    <button type="button" class="button button-main" onClick={onBed}>
      {say('going_to_bed')}
    </button>
  );
}
