import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { Answer } from '../../utils/rows/prompt-log-row.ts';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { mainWord } from './card-text.ts';

export type CardActions = {
  /** The main button: done, or what it stands for with this prompt. */
  onMain: () => void;
  onSnooze: (minutes: number) => void;
  onAnswer: (answer: Answer) => void;
  /** "Seen enough", or no more of the reminders that were asked for by hand. */
  onSeenEnough: () => void;
};

type Props = CardActions & { card: PendingCard; byDay: boolean };

/** The buttons of a card: the answer asked for, later, and the ways to say no. */
export function CardAnswers({ card, byDay, onMain, onSnooze, onAnswer, onSeenEnough }: Props) {
  const { say } = useWords();
  return (
    <div class="card-answers">
      <div class="card-row">
        <button type="button" class="button button-main" onClick={onMain}>
          {say(mainWord(card, byDay))}
        </button>
        {card.snoozeMinutes.length === 0 && (
          <button type="button" class="button" onClick={() => onAnswer('not-tonight')}>
            {say(byDay ? 'not_this_time' : 'not_tonight')}
          </button>
        )}
      </div>
      {card.snoozeMinutes.length > 0 && <Later card={card} onSnooze={onSnooze} />}
      <div class="card-row card-no">
        <button type="button" class="button-text" onClick={() => onAnswer('not-helpful')}>
          {say('not_helpful')}
        </button>
        <button type="button" class="button-text" onClick={() => onAnswer('wrong-time')}>
          {say('wrong_time')}
        </button>
        <button type="button" class="button-text" onClick={onSeenEnough}>
          {say(card.prompt === 'still-ahead' ? 'popup_no_more_reminders' : 'seen_enough')}
        </button>
      </div>
    </div>
  );
}

function Later({ card, onSnooze }: Pick<Props, 'card' | 'onSnooze'>) {
  const words = useWords();
  const { say, plural } = words;
  return (
    <fieldset class="card-row card-later">
      <legend class="unseen">{say('later')}</legend>
      <span aria-hidden="true">{say('later')}</span>
      {card.snoozeMinutes.map((minutes) => {
        const length = durationText(words, minutes);
        return (
          <button
            key={minutes}
            type="button"
            class="button"
            aria-label={say('later_by', length)}
            onClick={() => onSnooze(minutes)}
          >
            {length}
          </button>
        );
      })}
      <span class="soft">{plural('snoozes_left', card.snoozesLeft)}</span>
    </fieldset>
  );
}
