import type { ComponentChildren } from 'preact';
import type { Score } from '../../utils/rows/rating.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import type { SleepFigures } from '../../utils/sleep/sleep-figures.ts';
import { ScoreSelect } from '../rating/ScoreSelect.tsx';
import { useWords } from '../ui/words-context.ts';
import { diaryMinutesText, diaryPercentText } from '../words/night-text.ts';
import { datedText } from './dated-text.ts';
import { Figure } from './Figure.tsx';
import { checkInLines, ToldLines } from './ToldLines.tsx';

type Props = {
  /** The check-in as it is stored. */
  sleep: SleepRecord;
  /** The higher of the worst told there and of the ratings of the night. */
  highest: Score | null;
  /** Null before anything of the morning was told. */
  figures: SleepFigures | null;
  checkInHref: string;
  onNightWorst: (score: Score | null) => void;
  /** The wakings. */
  children: ComponentChildren;
};

/** The night: its worst, the wakings, what the diary comes to, its other answers, and the way to the check-in. */
export function MorningForm(props: Props) {
  const { sleep, highest, figures, checkInHref } = props;
  const { nightWorst: told } = sleep;
  const words = useWords();
  const { say } = words;
  return (
    <section class="section panel" aria-label={say('night_page_night')}>
      <h2>{say('night_page_night')}</h2>
      <div class="night-part">
        <ScoreSelect
          label={say('night_page_night_worst')}
          score={told}
          onChange={props.onNightWorst}
        />
        {highest !== null && highest !== told && (
          <p class="soft">{say('night_page_night_worst_rated', highest)}</p>
        )}
      </div>
      {props.children}
      <h3>{say('night_page_sleep')}</h3>
      <DiaryFigures figures={figures} noSleep={sleep.noSleep === true} />
      <ToldLines lines={checkInLines(words, sleep)} />
      <a class="night-check-in" href={checkInHref}>
        {say('night_page_check_in')}
      </a>
    </section>
  );
}

/** What the diary of the night comes to, in whole minutes and percent; nothing is judged. */
function DiaryFigures({ figures, noSleep }: Pick<Props, 'figures'> & { noSleep: boolean }) {
  const words = useWords();
  const { say, formats } = words;
  if (!figures) return <p class="soft">{say('night_page_no_diary')}</p>;
  const minutes = (value: number | null) => diaryMinutesText(words, value);
  const percent = (value: number | null) => diaryPercentText(words, value);
  return (
    <>
      {noSleep && <p>{say('night_page_no_sleep')}</p>}
      <dl class="figures night-figures-row">
        <Figure label={say('check_in_tib')} value={minutes(figures.tib)} word="not_logged" />
        <Figure label={say('check_in_tst')} value={minutes(figures.tst)} word="not_logged" />
        <Figure
          label={say('check_in_se')}
          value={percent(figures.seD)}
          note={say('night_page_se_d')}
          word="not_logged"
        />
        <Figure label={say('night_page_se')} value={percent(figures.se)} word="not_logged" />
        <Figure
          label={say('night_page_midsleep')}
          value={figures.midsleep === null ? null : formats.clock(figures.midsleep)}
          word="not_logged"
        />
      </dl>
    </>
  );
}

type AwakeProps = {
  /** Epoch ms, oldest first. */
  taps: readonly number[];
  zone: string;
  onDelete: (tap: number) => void;
};

/** The taps on "I was awake", each with its Delete. */
export function AwakeList({ taps, zone, onDelete }: AwakeProps) {
  const words = useWords();
  const { say, formats } = words;
  if (taps.length === 0) return null;
  return (
    <div class="night-part">
      <h3>{say('night_page_awake')}</h3>
      <ul class="night-awake-list">
        {taps.map((tap) => (
          <li key={tap}>
            {datedText(words, tap, zone)}
            <button
              type="button"
              class="button-text"
              aria-label={say('night_page_awake_remove', formats.clock(tap))}
              onClick={() => onDelete(tap)}
            >
              {say('delete')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
