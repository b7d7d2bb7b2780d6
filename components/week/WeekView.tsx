import { isTelling, type WeekSummary } from '../../utils/summary/week.ts';
import { CrisisLine } from '../ui/CrisisLine.tsx';
import { useWords } from '../ui/words-context.ts';
import type { EveningAnswers } from './EveningAnswer.tsx';
import { bedtimesText, storyText } from './story-text.ts';
import '../chart/legend.css';
import '../chart/strip.css';
import '../ui/figures.css';
import '../ui/table.css';
import '../ui/turn.css';
import './week-view.css';
import { WeekFigures } from './WeekFigures.tsx';
import { WeekPicture } from './WeekPicture.tsx';
import { WeekTable } from './WeekTable.tsx';

type Props = {
  week: WeekSummary;
  onEarlier: () => void;
  /** Null while the running week is shown. */
  onLater: (() => void) | null;
  /** Null once the card was dismissed. */
  onCareDismissed: (() => void) | null;
  /** The number to call that the person keeps. */
  crisisNumber: string | null;
} & EveningAnswers;

/** A week: a sentence, the picture, the figures beside those of before, and the table that says the same as the picture. */
export function WeekView({
  week,
  onEarlier,
  onLater,
  onCareDismissed,
  crisisNumber,
  ...on
}: Props) {
  return (
    <>
      <Navigation week={week} onEarlier={onEarlier} onLater={onLater} />
      {week.evenings.some(isTelling) ? (
        <>
          <Sentence week={week} />
          <WeekPicture evenings={week.evenings} />
          <WeekFigures week={week} />
          <WeekTable evenings={week.evenings} onNoScreen={on.onNoScreen} onAsleep={on.onAsleep} />
        </>
      ) : (
        <EmptyWeek running={week.running} />
      )}
      {onCareDismissed && <CareCard number={crisisNumber} onDismiss={onCareDismissed} />}
    </>
  );
}

type NavigationProps = Pick<Props, 'week' | 'onEarlier' | 'onLater'>;

/** Which week is shown, and the ways to the ones before and after. */
function Navigation({ week, onEarlier, onLater }: NavigationProps) {
  const { say, formats } = useWords();
  return (
    <nav class="week-navigation" aria-label={say('weeks')}>
      <button type="button" class="button" aria-label={say('earlier_week')} onClick={onEarlier}>
        <span aria-hidden="true" class="arrow">
          ←
        </span>
      </button>
      <p aria-live="polite">
        <strong>{formats.days(week.first, week.last)}</strong>
        {week.running && <span class="soft"> {say('this_week')}</span>}
      </p>
      <button
        type="button"
        class="button"
        aria-label={say('later_week')}
        disabled={onLater === null}
        onClick={() => onLater?.()}
      >
        <span aria-hidden="true" class="arrow">
          →
        </span>
      </button>
    </nav>
  );
}

/** The week in words: what was logged and what stood out, nothing of why. */
function Sentence({ week }: { week: WeekSummary }) {
  const words = useWords();
  const aside = [...bedtimesText(words, week.story), words.say('week_side_by_side')];
  return (
    <div class="week-sentence">
      <p class="lead">{storyText(words, week).join(' ')}</p>
      <p class="soft">{aside.join(' ')}</p>
    </div>
  );
}

function EmptyWeek({ running }: { running: boolean }) {
  const { say } = useWords();
  return (
    <section class="section panel">
      <h2>{say(running ? 'week_empty_running_heading' : 'week_empty_heading')}</h2>
      <p>{say(running ? 'week_empty_running' : 'week_empty')}</p>
    </section>
  );
}

/** Some calm words for hard weeks. They are always the same, and never follow from ratings (rule 33). */
function CareCard({ number, onDismiss }: { number: string | null; onDismiss: () => void }) {
  const { say } = useWords();
  return (
    <section class="section panel care-card" aria-label={say('care_heading')}>
      <h2>{say('care_heading')}</h2>
      <p>{say('care_text')}</p>
      <CrisisLine number={number} />
      <p class="care-foot">
        <button type="button" class="button" onClick={onDismiss}>
          {say('care_dismiss')}
        </button>
        <small class="soft">{say('care_dismiss_note')}</small>
      </p>
    </section>
  );
}
