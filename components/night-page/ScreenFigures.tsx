import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { allMinutes, type KindMinutes } from '../../utils/diary/screen-figures.ts';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { kindsText, observedText } from '../words/screen-text.ts';
import { Figure } from './Figure.tsx';

type Props = {
  shown: EveningRow;
  /** Bedtime is still to come, and there is no minute after it yet. */
  early: boolean;
};

/** The evening's screen time in minutes, and how much of it was seen. */
export function ScreenFigures({ shown, early }: Props) {
  const words = useWords();
  const { say } = words;
  const { minutes, totals, coverage } = shown;
  const after = totals.afterBedtime === null ? undefined : minutes?.afterBedtime;
  const length = (value: number | undefined) =>
    value === undefined ? null : durationText(words, value);
  return (
    <section class="section" aria-label={say('night_page_figures')}>
      <h2>{say('night_page_figures')}</h2>
      <dl class="figures night-figures-row">
        <KindFigure
          label={say('figure_before')}
          kinds={totals.beforeBedtime === null ? undefined : minutes?.beforeBedtime}
        />
        <KindFigure
          label={say('night_page_last_hour')}
          kinds={totals.lastHour === null ? undefined : minutes?.lastHour}
        />
        {early ? (
          <Figure label={say('figure_after')} value={null} word="nights_not_yet" />
        ) : (
          <KindFigure label={say('figure_after')} kinds={after} />
        )}
        <Figure
          label={say('night_page_in_the_night')}
          value={early || after === undefined ? null : length(minutes?.inTheNight)}
          word={early ? 'nights_not_yet' : 'nights_not_seen'}
          note={after && !early ? say('night_page_in_the_night_note') : undefined}
        />
        <Figure
          label={say('night_page_stretch')}
          value={length(totals.longestStretch ?? undefined)}
        />
        <Figure
          label={say('night_page_observed')}
          value={coverage && observedText(words, coverage)}
        />
      </dl>
    </section>
  );
}

function KindFigure({ label, kinds }: { label: string; kinds: KindMinutes | undefined }) {
  const words = useWords();
  if (!kinds) return <Figure label={label} value={null} />;
  return (
    <Figure
      label={label}
      value={durationText(words, allMinutes(kinds))}
      note={kindsText(words, kinds) ?? undefined}
    />
  );
}
