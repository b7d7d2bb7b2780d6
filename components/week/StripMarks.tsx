import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import { type Axis, percentOf } from '../chart/axis.ts';
import { AWAKE, DIAMOND, EARLIER, LATER, MOON } from '../chart/shapes.ts';
import { isOnAxis, placeOf } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';
import { ratingPlaces } from './rating-places.ts';

type Props = { shown: EveningRow; axis: Axis };

/** What lies on the strip of an evening as a moment: prompts, going to bed and waking, and on top the ratings. */
export function StripMarks({ shown, axis }: Props) {
  return (
    <>
      <PromptMarks shown={shown} axis={axis} />
      <NightMarks shown={shown} axis={axis} />
      <RatingMarks shown={shown} axis={axis} />
    </>
  );
}

/** Ratings with their values; a ring tells that several share a dot, an arrow that they lie beyond the picture. */
function RatingMarks({ shown, axis }: Props) {
  const { say, formats } = useWords();
  return ratingPlaces(shown, axis).map(({ at, lane, beyond, ratings }) => (
    <svg
      key={ratings[0]?.id}
      x={`${percentOf(axis, at)}%`}
      y={lane === 0 ? 12 : 34}
      overflow="visible"
    >
      <title>
        {ratings.map((one) => say('rating_at', one.score, formats.clock(one.at))).join(', ')}
      </title>
      {beyond && <path class="strip-beyond" d={beyond === 'before' ? EARLIER : LATER} />}
      <circle class="strip-dot" r="9.5" />
      {ratings.length > 1 && <circle class="strip-several" r="7.5" />}
      <text class="strip-score" text-anchor="middle" dy="4.5">
        {Math.max(...ratings.map(({ score }) => score))}
      </text>
    </svg>
  ));
}

/** A small moon where the person went to bed, and an open eye where they were awake. */
function NightMarks({ shown, axis }: Props) {
  const { say } = useWords();
  return (
    <>
      {shown.bed !== null && (
        <svg x={`${placeOf(axis, shown.bed, shown)}%`} y="53" overflow="visible">
          <title>{say('legend_bed')}</title>
          <path class="strip-bed" d={MOON} />
        </svg>
      )}
      {shown.awake.map((at) => (
        <svg key={at} x={`${placeOf(axis, at, shown)}%`} y="53" overflow="visible">
          <title>{say('legend_awake')}</title>
          <path class="strip-awake" d={AWAKE} />
        </svg>
      ))}
    </>
  );
}

/** The prompts that came, small. Those by day lie outside the picture and are on the night's own page. */
function PromptMarks({ shown, axis }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return shown.prompts
    .map((prompt) => ({ prompt, at: cameAt(prompt) }))
    .filter(({ at }) => isOnAxis(axis, at, shown))
    .map(({ prompt, at }) => (
      <svg key={prompt.id} x={`${placeOf(axis, at, shown)}%`} y="69" overflow="visible">
        <title>{say('week_prompt_at', promptName(words, prompt.prompt), formats.clock(at))}</title>
        <path
          class={prompt.outcome === 'done' ? 'strip-prompt strip-prompt-done' : 'strip-prompt'}
          transform="scale(0.75)"
          d={DIAMOND}
        />
      </svg>
    ));
}

function cameAt({ noticeAt, openedAt, dueAt }: PromptLogRow): number {
  return noticeAt ?? openedAt ?? dueAt;
}
