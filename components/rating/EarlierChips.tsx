import type { WordKey } from '../../utils/i18n/words.ts';
import type { EarlierMoment } from '../../utils/ratings/earlier-moments.ts';
import { unbroken, useWords } from '../ui/words-context.ts';
import './when.css';

type Props = {
  moments: readonly EarlierMoment[];
  byDay: boolean;
  onChoose: (moment: EarlierMoment) => void;
};

const WORDS: Record<EarlierMoment['name'], WordKey> = {
  'hour-ago': 'earlier_hour_ago',
  bedtime: 'earlier_at_bedtime',
  night: 'earlier_in_the_night',
};

function wordOf({ name }: EarlierMoment, byDay: boolean): WordKey {
  return byDay && name === 'night' ? 'earlier_in_your_sleep' : WORDS[name];
}

/** Moments that are told afterwards, each with its time; pressed, the scale asks about it. */
export function EarlierChips({ moments, byDay, onChoose }: Props) {
  const { say, formats } = useWords();
  const heading = say('earlier_chips_heading');
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <div class="earlier-chips">
        {moments.map((moment) => (
          <button key={moment.name} type="button" class="button" onClick={() => onChoose(moment)}>
            {say(wordOf(moment, byDay))} <small>{unbroken(formats.clock(moment.at))}</small>
          </button>
        ))}
      </div>
    </section>
  );
}
