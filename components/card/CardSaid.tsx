import type { Ref } from 'preact';
import type { PendingCard } from '../../utils/engine/tonight.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';
import { noWord } from './card-text.ts';

/** What an answer did. */
export type Said =
  | { what: 'done' | 'not-tonight' | 'bed' | 'no-more'; card: PendingCard }
  /** It comes again then; epoch ms. */
  | { what: 'later'; card: PendingCard; until: number };

type Props = {
  /** What is said for a while; null while there is nothing. */
  said: Said | null;
  /** When the person went to bed; epoch ms. */
  bedAt: number | null;
  /** The popup closes by itself in a moment. */
  closing: boolean;
  byDay: boolean;
  /** Where the focus goes with the answer. */
  place: Ref<HTMLOutputElement>;
  onUndo: (said: Said) => void;
};

/** Where a card was that has been answered: what the answer did, and the way back. */
export function CardSaid({ said, bedAt, closing, byDay, place, onUndo }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <div class={said ? 'panel card-said' : 'card-said'}>
      <output ref={place} class="card-did" tabIndex={-1}>
        {said && sentence(said, bedAt, byDay, words)}
      </output>
      {said && said.what !== 'later' && said.what !== 'no-more' && (
        <button type="button" class="button-text" onClick={() => onUndo(said)}>
          {say('undo')}
        </button>
      )}
      <output class="soft card-closing">{closing && say('night_popup_closes')}</output>
    </div>
  );
}

function sentence(said: Said, bedAt: number | null, byDay: boolean, words: PageWords): string {
  const { say, formats } = words;
  const { what, card } = said;
  switch (what) {
    case 'bed':
      return bedAt === null ? '' : say('in_bed_since', formats.clock(bedAt));
    case 'later':
      return say('card_said_later', formats.clock(said.until));
    case 'no-more':
      return say('card_said_no_more');
    case 'not-tonight': {
      const name = promptName(words, card.prompt);
      const word = noWord(card, byDay);
      if (word === 'not_today') return say('card_said_not_today', name);
      return say(byDay ? 'card_said_not_this_time' : 'card_said_not_tonight', name);
    }
    case 'done':
      return say(
        card.prompt === 'move' || card.prompt === 'still-ahead'
          ? 'card_said_moved'
          : 'card_said_done',
      );
  }
}
