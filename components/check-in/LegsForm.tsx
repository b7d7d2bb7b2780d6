import { useRef } from 'preact/hooks';
import { MINUTES_A_DAY } from '../../utils/evening/clock-time.ts';
import type { Score } from '../../utils/rows/rating.ts';
import type { SleepFields } from '../../utils/rows/sleep-record.ts';
import { useWords } from '../ui/words-context.ts';
import { CountField } from './CountField.tsx';
import { ScaleField } from './ScaleField.tsx';
import { YesNoField } from './YesNoField.tsx';

type Legs = Pick<SleepFields, 'nightWorst' | 'keptBeside' | 'wokenByLegs' | 'walkedMinutes'>;

type Props = {
  legs: Legs;
  byDay: boolean;
  /** The highest rating of the night, offered as long as its worst is not told; null without one. */
  rated: Score | null;
  /** Asked in passing of an evening that was not rated; null where it was. */
  lastWorst: { legend: string; score: Score | null } | null;
  onChange: (legs: Partial<Legs>) => void;
  onLastWorst: (score: Score | null) => void;
};

/** The legs from going to bed on, which come first. */
export function LegsForm({ legs, byDay, rated, lastWorst, onChange, onLastWorst }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('check_in_legs_heading')}>
      <h2>{say('check_in_legs_heading')}</h2>
      <ScaleField
        legend={say('check_in_night_worst')}
        lowest={say('anchor_lowest')}
        highest={say('anchor_highest')}
        score={legs.nightWorst}
        onChange={(nightWorst) => onChange({ nightWorst })}
      >
        {legs.nightWorst === null && rated !== null && (
          <RatedOffer score={rated} byDay={byDay} onTake={() => onChange({ nightWorst: rated })} />
        )}
      </ScaleField>
      <HigherQuestion legs={legs} rated={rated} byDay={byDay} onChange={onChange} />
      <div class="check-in-fields">
        <YesNoField
          question={say('check_in_woken')}
          answer={legs.wokenByLegs}
          onChange={(wokenByLegs) => onChange({ wokenByLegs })}
        />
        <CountField
          label={say('check_in_walked')}
          count={legs.walkedMinutes}
          most={MINUTES_A_DAY}
          onChange={(walkedMinutes) => onChange({ walkedMinutes })}
        />
      </div>
      {lastWorst && (
        <ScaleField
          legend={lastWorst.legend}
          lowest={say('anchor_lowest')}
          highest={say('anchor_highest')}
          score={lastWorst.score}
          onChange={onLastWorst}
        >
          <p class="soft">{say('check_in_worst_about')}</p>
        </ScaleField>
      )}
    </section>
  );
}

type OfferProps = {
  /** The highest rating of the night. */
  score: Score;
  byDay: boolean;
  onTake: () => void;
};

/** What was rated in the night, and the one button that takes it for the worst; within a `ScaleField`. */
function RatedOffer({ score, byDay, onTake }: OfferProps) {
  const { say } = useWords();
  const take = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // The button goes, and the focus to the score that it took.
    currentTarget.closest('fieldset')?.querySelectorAll('input')[score]?.focus();
    onTake();
  };
  return (
    <p class="soft">
      {say(byDay ? 'check_in_rated_night_by_day' : 'check_in_rated_night', score)}{' '}
      <button type="button" class="button-text" onClick={take}>
        {say('check_in_rated_night_take', score)}
      </button>
    </p>
  );
}

type HigherProps = Pick<Props, 'legs' | 'rated' | 'byDay' | 'onChange'>;

/** Asked once where the night was rated higher than it is told: which of the two was meant. */
function HigherQuestion({ legs, rated, byDay, onChange }: HigherProps) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { nightWorst: told, keptBeside } = legs;
  const isHigher = told !== null && rated !== null && told < rated;
  // The button goes, and the focus to the score that stands now.
  const answer = (score: Score, change: Partial<Legs>) => {
    place.current?.previousElementSibling?.querySelectorAll('input')[score]?.focus();
    onChange(change);
  };
  return (
    <div ref={place} aria-live="polite">
      {isHigher && keptBeside !== rated && (
        <p class="soft">
          {say(byDay ? 'check_in_rated_higher_by_day' : 'check_in_rated_higher', rated)}{' '}
          <button
            type="button"
            class="button-text"
            onClick={() => answer(rated, { nightWorst: rated })}
          >
            {say('check_in_rated_night_take', rated)}
          </button>{' '}
          <button
            type="button"
            class="button-text"
            onClick={() => answer(told, { keptBeside: rated })}
          >
            {say('check_in_rated_night_keep', told)}
          </button>
        </p>
      )}
    </div>
  );
}
