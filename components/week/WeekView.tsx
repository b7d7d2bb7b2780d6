import type { ComponentChildren } from 'preact';
import { isTelling, type WeekSummary } from '../../utils/summary/week.ts';
import { TurnLink } from '../ui/TurnLink.tsx';
import { useWords } from '../ui/words-context.ts';
import { CareCard } from './CareCard.tsx';
import type { EveningAnswers } from './EveningAnswer.tsx';
import { storyText } from './story-text.ts';
import '../chart/legend.css';
import '../chart/strip.css';
import '../ui/figures.css';
import '../ui/table.css';
import '../ui/turn.css';
import './week-view.css';
import { WeekFigures } from './WeekFigures.tsx';
import { WeekHeadline } from './WeekHeadline.tsx';
import { WeekPicture } from './WeekPicture.tsx';
import { WeekTable } from './WeekTable.tsx';
import { WeekTiles } from './WeekTiles.tsx';

type Props = {
  week: WeekSummary;
  earlierHref: string;
  /** Null while the running week is shown. */
  laterHref: string | null;
  /** Null once the card was dismissed. */
  onCareDismissed: (() => void) | null;
  /** The number to call that the person keeps. */
  crisisNumber: string | null;
} & EveningAnswers;

/** A week: one line that compares, three tiles, the picture; all other figures and the table are folded away. */
export function WeekView({
  week,
  earlierHref,
  laterHref,
  onCareDismissed,
  crisisNumber,
  ...on
}: Props) {
  const { say } = useWords();
  return (
    <>
      <Navigation week={week} earlierHref={earlierHref} laterHref={laterHref} />
      {week.evenings.some(isTelling) ? (
        <>
          <WeekHeadline week={week} />
          <WeekTiles week={week} />
          <WeekPicture evenings={week.evenings} />
          <div class="week-folds">
            <Fold heading={say('figure_heading')}>
              <StoodOut week={week} />
              <WeekFigures week={week} />
            </Fold>
            <Fold heading={say('table_heading')}>
              <WeekTable
                evenings={week.evenings}
                onNoScreen={on.onNoScreen}
                onAsleep={on.onAsleep}
              />
            </Fold>
            <Fold heading={say('week_counted')}>
              <Counted />
            </Fold>
          </div>
        </>
      ) : (
        <EmptyWeek running={week.running} />
      )}
      {onCareDismissed && <CareCard number={crisisNumber} onDismiss={onCareDismissed} />}
    </>
  );
}

function Fold({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>{heading}</summary>
      <div class="section">{children}</div>
    </details>
  );
}

type NavigationProps = Pick<Props, 'week' | 'earlierHref' | 'laterHref'>;

/** Which week is shown, and the ways to the ones before and after. */
function Navigation({ week, earlierHref, laterHref }: NavigationProps) {
  const { say, formats } = useWords();
  return (
    <nav class="week-navigation" aria-label={say('weeks')}>
      <TurnLink direction="←" name={say('earlier_week')} href={earlierHref} />
      <p aria-live="polite">
        <strong>{formats.days(week.first, week.last)}</strong>
        {week.running && <span class="soft"> {say('this_week')}</span>}
      </p>
      <TurnLink direction="→" name={say('later_week')} href={laterHref} />
    </nav>
  );
}

/** What stood out, in words; nothing of why. */
function StoodOut({ week: { story } }: Pick<Props, 'week'>) {
  const sentences = storyText(useWords(), story);
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}

/** What the words of the page stand for. */
function Counted() {
  const { say } = useWords();
  return (
    <>
      <p>{say('week_counted_usual')}</p>
      <p>{say('week_counted_verdict')}</p>
      <p>{say('figure_about')}</p>
    </>
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
