import type { Figure } from '../../utils/diary/figure.ts';
import type {
  ChangeSignId,
  ChangeSigns,
  Compared,
  SignNumber,
} from '../../utils/doctor/change-signs.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { AT_REST } from '../../utils/rows/rating.ts';
import type { LongView, LongWeek } from '../../utils/summary/longer.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { clockText, numberText } from '../words/number-text.ts';
import { AT_REST_WORDS } from '../words/rating-words.ts';
import { spanWithYear } from '../words/span-with-year.ts';
import '../chart/legend.css';
import '../chart/plot.css';
import '../chart/strip.css';
import '../ui/table.css';
import { HeatMap } from './HeatMap.tsx';
import './longer.css';
import { Regularity } from './Regularity.tsx';
import { TrendLegend } from './TrendChart.tsx';
import { TrendSection } from './TrendSection.tsx';
import { MINUTES, RATINGS, TIMES, type TrendWeek } from './trend-kind.ts';

const BY_WORDS: Record<ChangeSigns['by'], WordKey> = {
  start: 'change_about_start',
  visit: 'change_about_visit',
};

type Props = { view: LongView; changes: ChangeSigns };

/** Twelve weeks: what is worth telling the doctor, every evening, and each figure week by week. */
export function LongerView({ view, changes }: Props) {
  const { say, plural, formats } = useWords();
  // A young diary is not shown weeks in which there was none.
  const weeks = view.weeks.filter(({ cells }) => cells.some(({ state }) => state !== 'before'));
  const first = weeks[0]?.first ?? view.first;
  const blocks = view.blocks.filter((block) => block.last >= first);
  const trend = (read: (week: LongWeek) => Figure): TrendWeek[] =>
    weeks.map((week) => ({ first: week.first, last: week.last, figure: read(week) }));
  const rated = weeks.reduce((sum, { highest }) => sum + highest.n, 0);
  const evenings = weeks.reduce((sum, { highest }) => sum + highest.of, 0);
  return (
    <>
      <p class="lead">{plural('longer_lead', evenings, rated, formats.days(first, view.last))}</p>
      <ChangeCard changes={changes} />
      <HeatMap weeks={weeks} />
      <TrendSection
        heading={say('longer_worst')}
        weeks={trend(({ eveningWorst }) => eveningWorst)}
        kind={RATINGS}
      >
        <TrendLegend />
      </TrendSection>
      <TrendSection heading={say('longer_onset')} weeks={trend(({ onset }) => onset)} kind={TIMES}>
        <p class="soft">{say('longer_onset_about')}</p>
      </TrendSection>
      <TrendSection
        heading={say('longer_after')}
        weeks={trend(({ afterBedtime }) => afterBedtime)}
        kind={MINUTES}
      />
      <Regularity blocks={blocks} />
    </>
  );
}

/** What changed, with both numbers. Where nothing did it says nothing: it cannot know that all is well. */
function ChangeCard({ changes }: Pick<Props, 'changes'>) {
  const words = useWords();
  const { say } = words;
  const { recent, reference, by, signs, often } = changes;
  if (!changes.isWorthMentioning || !recent || !reference) return null;
  const [now, before] = [recent, reference].map((range) => spanWithYear(words, range));
  const noted = signs.filter(({ state }) => state === 'noted');
  return (
    <section class="section panel change-card" aria-label={say('change_heading')}>
      <h2>{say('change_heading')}</h2>
      <ul>
        {noted.map((one) => (
          <li key={one.sign}>{changeText(words, one)}</li>
        ))}
        <OftenItem often={often} />
      </ul>
      <p>
        {say('change_advice')} <a href="#doctor">{say('change_to_doctor')}</a>
      </p>
      <details>
        <summary>{say('change_counted')}</summary>
        <p class="soft">
          {say(BY_WORDS[by], now ?? '', before ?? '')} {say('change_not_verdict')}
        </p>
      </details>
    </section>
  );
}

/** Shown beside the signs, where both its numbers are known. */
function OftenItem({ often: { recent, reference } }: Pick<ChangeSigns, 'often'>) {
  const words = useWords();
  if (recent.value === null || reference.value === null) return null;
  return <li>{changeText(words, { sign: 'often', recent, reference })}</li>;
}

/** Before the first evening. */
export function LongerEmpty() {
  const { say } = useWords();
  return (
    <section class="section panel">
      <h2>{say('longer_empty_heading')}</h2>
      <p>{say('longer_empty')}</p>
    </section>
  );
}

/** A sign of change, or how often there were symptoms, with both numbers and how many evenings told it. */
export function changeText(
  words: PageWords,
  { sign, recent, reference }: Compared & { sign: ChangeSignId | 'often' },
): string {
  const { say, plural } = words;
  const both = (write: (value: number) => string) =>
    [recent, reference].flatMap(({ value, n }: SignNumber) => [
      write(value ?? 0),
      plural('change_n', n),
    ]);
  switch (sign) {
    case 'earlier':
      return say('change_earlier', ...both((at) => clockText(words, at)));
    case 'arms':
      return say('change_arms', ...both(String));
    case 'sooner-at-rest':
      return say('change_sooner', ...both((place) => placeText(words, place)));
    case 'stronger':
      return say('change_stronger', ...both((score) => numberText(words, score)));
    case 'often':
      return say('change_often', ...both((evenings) => numberText(words, evenings)));
  }
}

/** The median of an even number may lie between two answers. */
function placeText({ say }: PageWords, place: number): string {
  const name = (at: number) => say(AT_REST_WORDS[AT_REST[at] ?? 'not-today']);
  const low = Math.floor(place);
  return low === place ? name(low) : say('change_between', name(low), name(low + 1));
}
