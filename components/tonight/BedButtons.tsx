import type { Tonight } from '../../utils/engine/tonight.ts';
import { unbroken, useWords } from '../ui/words-context.ts';

export type BedTaps = {
  /** "I'm going to bed" was pressed a moment ago. */
  bedUndoable: boolean;
  /** That is said elsewhere at the moment: on the card on which it was pressed. */
  bedSaid?: boolean;
  /** Whether the last rating may say that a walk was tried (rule 17). */
  walk: 'none' | 'offered' | 'noted';
  onUp: () => void;
  onWalked: () => void;
  onBed: () => void;
  onNotInBed: () => void;
};

type Props = BedTaps & { tonight: Tonight };

/** "I'm up and about" and "I'm going to bed", and what they led to. */
export function BedButtons({ tonight, bedUndoable, bedSaid = false, walk, ...on }: Props) {
  const { say, formats } = useWords();
  const { bedAt, upUntil, card } = tonight;
  const onCard = card?.toBed === true;
  const state = () => {
    if (bedAt !== null) {
      return bedSaid ? '' : say('in_bed_since', unbroken(formats.clock(bedAt)));
    }
    if (upUntil === null) return '';
    const waiting = say('notices_wait_until', unbroken(formats.clock(upUntil)));
    return walk === 'noted' ? `${waiting} ${say('popup_walked_noted')}` : waiting;
  };
  return (
    <>
      <div class="state-line">
        <output class="bed-state">{state()}</output>
        {bedAt === null && upUntil !== null && walk === 'offered' && (
          <button type="button" class="button-text" onClick={on.onWalked}>
            {say('popup_walked_note')}
          </button>
        )}
      </div>
      <div class="card-row">
        {bedAt === null ? (
          <>
            <button type="button" class="button" onClick={on.onUp}>
              {say('up_and_about')}
            </button>
            {!onCard && (
              <button type="button" class="button" onClick={on.onBed}>
                {say('going_to_bed')}
              </button>
            )}
          </>
        ) : (
          <button type="button" class="button" onClick={on.onNotInBed}>
            {say(bedUndoable ? 'undo' : 'not_in_bed')}
          </button>
        )}
      </div>
    </>
  );
}
