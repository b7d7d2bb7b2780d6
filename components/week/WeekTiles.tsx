import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { RangeFigures } from '../../utils/summary/range-figures.ts';
import type { WeekSummary } from '../../utils/summary/week.ts';
import { type DayBar, SevenBars } from '../chart/SevenBars.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { keptText } from '../words/night-text.ts';
import { numberText } from '../words/number-text.ts';

/** Fewer bedtimes than this are in the picture alone (rule 28). */
const FEWEST_BEDTIMES = 3;
/** The bars of screen time reach at least so far, so that a few minutes look like a few. */
const LEAST_FULL = 60;

type Props = { week: WeekSummary };
type Write = (words: PageWords, figures: RangeFigures) => string | null;

/** The three figures that a week is read for, each evening by evening and beside the weeks before; none on the first days. */
export function WeekTiles({ week }: Props) {
  const words = useWords();
  const { say } = words;
  const tiles = [
    { label: say('tile_legs'), write: legsText, usual: true, bars: legsBars(words, week) },
    { label: say('tile_screen'), write: screenText, usual: true, bars: screenBars(words, week) },
    { label: say('tile_kept'), write: keptShareText, usual: false, bars: keptBars(words, week) },
  ];
  if (tiles.every(({ write }) => write(words, week.comparison.week) === null)) return null;
  return (
    <>
      <dl class="figures week-tiles">
        {tiles.map(({ label, write, usual, bars }) => (
          <Tile key={label} week={week} label={label} write={write} usual={usual} bars={bars} />
        ))}
      </dl>
      <p class="soft week-aside">{say('week_side_by_side')}</p>
    </>
  );
}

/** `usual`: the value is a median, and said as what is usual. */
type TileProps = Props & { label: string; write: Write; usual: boolean; bars: readonly DayBar[] };

function Tile({ week, label, write, usual, bars }: TileProps) {
  const words = useWords();
  const { say } = words;
  const { comparison, running } = week;
  const [own, last, four] = [comparison.week, comparison.lastWeek, comparison.fourWeeks].map((of) =>
    write(words, of),
  );
  return (
    <div class="figure panel">
      <dt>{label}</dt>
      <dd>
        {own ? (
          <strong>{usual ? say('tile_usually', own) : own}</strong>
        ) : (
          <span class="soft">{say('not_enough_yet')}</span>
        )}
      </dd>
      <dd class="tile-bars">
        <SevenBars bars={bars} />
      </dd>
      <dd class="tile-before">
        {last && <small>{say(running ? 'figure_last_week' : 'figure_week_before', last)}</small>}
        {four && <small>{say('figure_four_weeks', four)}</small>}
      </dd>
    </div>
  );
}

const legsText: Write = (words, { highest: { median } }) =>
  median === null ? null : numberText(words, median);

const screenText: Write = (words, { afterBedtime: { median } }) =>
  median === null ? null : durationText(words, median);

const keptShareText: Write = ({ say }, { kept: { kept, known } }) =>
  known < FEWEST_BEDTIMES ? null : say('count_of', kept, known);

function legsBars(words: PageWords, { evenings, bars }: WeekSummary): DayBar[] {
  return evenings.map((row, day) => {
    const score = bars.legs[day] ?? null;
    const share = score === null ? null : score / 10;
    return barOf(words, row, { share, text: score === null ? null : String(score) }, 'not_logged');
  });
}

function screenBars(words: PageWords, { evenings, bars }: WeekSummary): DayBar[] {
  const full = Math.max(LEAST_FULL, ...bars.afterBedtime.map((minutes) => minutes ?? 0));
  return evenings.map((row, day) => {
    const minutes = bars.afterBedtime[day] ?? null;
    const share = minutes === null ? null : minutes / full;
    const text = minutes === null ? null : durationText(words, minutes);
    return barOf(words, row, { share, text }, 'week_not_seen');
  });
}

/** Kept is a whole bar, not kept is a low and hollow one. */
function keptBars(words: PageWords, { evenings, bars }: WeekSummary): DayBar[] {
  return evenings.map((row, day) => {
    const isKept = bars.kept[day] ?? null;
    const told = isKept === null || row.kept === null ? null : keptText(words, row.kept);
    const share = isKept === null ? null : isKept ? 1 : 0.4;
    return { ...barOf(words, row, { share, text: told }, 'not_logged'), hollow: isKept === false };
  });
}

type Told = { share: number | null; text: string | null };

/** What is missing of an evening that has not come, or that came before the diary, is not missing. */
function barOf(
  { say }: PageWords,
  { evening, state }: EveningRow,
  { share, text }: Told,
  missing: 'not_logged' | 'week_not_seen',
): DayBar {
  if (state === 'coming') return { evening, share: null, text: say('evening_coming') };
  if (state === 'before') return { evening, share: null, text: say('nights_before') };
  return { evening, share, text: text ?? say(missing) };
}
