import type { Rating } from '../../utils/rows/rating.ts';
import type { Listed } from '../rating/RatingList.tsx';
import { useWords } from '../ui/words-context.ts';
import { NightLast } from './NightLast.tsx';
import './night.css';

type Props = {
  /** Epoch ms of the tap "I was awake" of this visit; a saved rating says it as well. */
  awakeAt: number | null;
  rated: boolean;
  up: boolean;
  /** It closes by itself in a moment. */
  closing: boolean;
  /** A rating of a moment ago, from before this opening. */
  last: Rating | null;
  deleted: Listed | null;
  onAwake: () => void;
  onUp: () => void;
  onNotInBed: () => void;
  onUpForTheDay: () => void;
  onDelete: (listed: Listed) => void;
  onRestore: () => void;
};

/** Below the scale in the night: two taps, two ways out, and nothing to read. */
export function NightView(props: Props) {
  const { awakeAt, rated, up, closing } = props;
  const { say, formats } = useWords();
  return (
    <>
      <div class="night-taps">
        <button
          type="button"
          class="button"
          disabled={rated || awakeAt !== null}
          onClick={props.onAwake}
        >
          {awakeAt === null
            ? say('night_popup_awake')
            : say('night_popup_awake_noted', formats.clock(awakeAt))}
        </button>
        <button type="button" class="button" disabled={up} onClick={props.onUp}>
          {say('up_and_about')}
        </button>
      </div>
      <NightLast {...props} />
      <div class="night-ways">
        <button type="button" class="button-text" onClick={props.onNotInBed}>
          {say('night_popup_not_in_bed')}
        </button>
        <button type="button" class="button-text" onClick={props.onUpForTheDay}>
          {say('night_popup_up_for_the_day')}
        </button>
      </div>
      <output class="night-closing">{closing ? say('night_popup_closes') : ''}</output>
    </>
  );
}
