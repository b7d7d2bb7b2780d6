import type { Rating } from '../../utils/rows/rating.ts';
import type { Listed } from '../rating/RatingList.tsx';
import { useWords } from '../ui/words-context.ts';
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
  /** The crisis line on About. */
  crisisHref: string;
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
      <Last
        last={props.last}
        deleted={props.deleted}
        onDelete={props.onDelete}
        onRestore={props.onRestore}
      />
      <div class="night-ways">
        <button type="button" class="button-text" onClick={props.onNotInBed}>
          {say('night_popup_not_in_bed')}
        </button>
        <button type="button" class="button-text" onClick={props.onUpForTheDay}>
          {say('night_popup_up_for_the_day')}
        </button>
      </div>
      <p class="night-foot">
        <output class="night-closing">{closing ? say('night_popup_closes') : ''}</output>
        <a href={props.crisisHref} target="_blank" rel="noreferrer">
          {say('crisis_heading')}
        </a>
      </p>
    </>
  );
}

type LastProps = Pick<Props, 'last' | 'deleted' | 'onDelete' | 'onRestore'>;

/** The last rating, while it is of a moment ago, with Delete and its undo. */
function Last({ last, deleted, onDelete, onRestore }: LastProps) {
  const { say, formats } = useWords();
  if (deleted?.kind === 'rating') {
    const { score, at } = deleted.rating;
    return (
      <div class="night-last">
        <output>{say('deleted_rating', score, formats.clock(at))}</output>
        <button type="button" class="button-text" onClick={onRestore}>
          {say('undo')}
        </button>
      </div>
    );
  }
  if (last === null) return null;
  return (
    <div class="night-last">
      <span>{say('night_popup_last', last.score, formats.clock(last.at))}</span>
      <button
        type="button"
        class="button-text"
        aria-label={say('delete_rating', last.score, formats.clock(last.at))}
        onClick={() => onDelete({ kind: 'rating', rating: last })}
      >
        {say('delete')}
      </button>
    </div>
  );
}
