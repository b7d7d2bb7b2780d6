import type { TypedMoment } from '../../utils/ratings/typed-moment.ts';
import { useWords } from '../ui/words-context.ts';
import { datedText } from './dated-text.ts';
import { MomentForm } from './MomentForm.tsx';
import type { Refused } from './RefusalLine.tsx';

type Props = {
  /** The tap, and the time in the diary; epoch ms. */
  bed: number | null;
  diary: number | null;
  zone: string;
  /** The time as it stands, or as it is offered. */
  at: TypedMoment;
  onSave: (typed: TypedMoment) => Promise<Refused | null>;
  onRemove: () => void;
};

/** When the person went to bed on an evening that is over: can be told, changed and taken away. */
export function BedForm({ bed, diary, zone, at, onSave, onRemove }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <div class="night-part">
      <h3>{say('night_page_bed')}</h3>
      <BedLine bed={bed} diary={diary} zone={zone} />
      <MomentForm
        key={bed}
        label={say('night_page_time')}
        button={say('night_page_bed_save')}
        at={at}
        zone={zone}
        onSave={onSave}
      />
      {bed !== null && (
        <button type="button" class="button-text" onClick={onRemove}>
          {say('night_page_bed_remove')}
        </button>
      )}
    </div>
  );
}

type LineProps = Pick<Props, 'bed' | 'diary' | 'zone'>;

function BedLine({ bed, diary, zone }: LineProps) {
  const words = useWords();
  const text = () => {
    if (bed !== null) return words.say('night_page_bed_at', datedText(words, bed, zone));
    if (diary !== null) return words.say('night_page_bed_diary', datedText(words, diary, zone));
    return `– ${words.say('night_page_bed_missing')}`;
  };
  return <p class="soft">{text()}</p>;
}

type NowProps = { bed: number | null; onBed: () => void; onNotInBed: () => void };

/** The same of the evening under way, which ends with it. */
export function BedNow({ bed, onBed, onNotInBed }: NowProps) {
  const { say, formats } = useWords();
  return (
    <div class="night-part">
      <h3>{say('night_page_bed')}</h3>
      <output class="soft">{bed !== null && say('in_bed_since', formats.clock(bed))}</output>
      <button type="button" class="button" onClick={bed === null ? onBed : onNotInBed}>
        {say(bed === null ? 'going_to_bed' : 'not_in_bed')}
      </button>
    </div>
  );
}
