import { useWords } from '../ui/words-context.ts';

type Props = {
  /** Epoch ms; null before the tap. */
  bedAt: number | null;
  upUntil: number | null;
  bedUndoable: boolean;
  /** The pending card says "I'm going to bed" already. */
  bedOnCard: boolean;
  onUp: () => void;
  onBed: () => void;
  onNotInBed: () => void;
};

/** "I'm up and about" and "I'm going to bed", and what they led to. */
export function BedButtons(props: Props) {
  const { bedAt, upUntil, bedUndoable, bedOnCard, onUp, onBed, onNotInBed } = props;
  const { say, formats } = useWords();
  const state = () => {
    if (bedAt !== null) return say('in_bed_since', formats.clock(bedAt));
    return upUntil === null ? '' : say('notices_wait_until', formats.clock(upUntil));
  };
  return (
    <>
      <output class="bed-state">{state()}</output>
      <div class="card-row">
        {bedAt === null ? (
          <>
            <button type="button" class="button" onClick={onUp}>
              {say('up_and_about')}
            </button>
            {!bedOnCard && (
              <button type="button" class="button" onClick={onBed}>
                {say('going_to_bed')}
              </button>
            )}
          </>
        ) : (
          <button type="button" class="button" onClick={onNotInBed}>
            {say(bedUndoable ? 'undo' : 'not_in_bed')}
          </button>
        )}
      </div>
    </>
  );
}
