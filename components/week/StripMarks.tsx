import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import type { Axis } from '../chart/axis.ts';
import { AWAKE, DIAMOND, MOON } from '../chart/shapes.ts';
import { isOnAxis, placeOf } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';

/** At the narrowest, a dot is as wide as this. */
const CROWDED_MS = 50 * 60_000;

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

/** Ratings with their values. */
function RatingMarks({ shown, axis }: Props) {
  const { say, formats } = useWords();
  return inLanes(shown.ratings).map(({ rating, low }) => (
    <svg
      key={rating.id}
      x={`${placeOf(axis, rating.at, { ...shown, zone: rating.zone })}%`}
      y={low ? 28 : 13}
      overflow="visible"
    >
      <title>{say('rating_at', rating.score, formats.clock(rating.at))}</title>
      <circle class="strip-dot" r="10.5" />
      <text class="strip-score" text-anchor="middle" dy="4">
        {rating.score}
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
        <svg x={`${placeOf(axis, shown.bed, shown)}%`} y="48" overflow="visible">
          <title>{say('legend_bed')}</title>
          <path class="strip-bed" d={MOON} />
        </svg>
      )}
      {shown.awake.map((at) => (
        <svg key={at} x={`${placeOf(axis, at, shown)}%`} y="48" overflow="visible">
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
      <svg key={prompt.id} x={`${placeOf(axis, at, shown)}%`} y="64" overflow="visible">
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

/** Ratings close to each other would cover one another: every second one of them is drawn lower. */
function inLanes(ratings: readonly Rating[]): { rating: Rating; low: boolean }[] {
  const lanes: { rating: Rating; low: boolean }[] = [];
  for (const rating of ratings) {
    const before = lanes.at(-1);
    const crowded = before !== undefined && rating.at - before.rating.at < CROWDED_MS;
    lanes.push({ rating, low: crowded && !before.low });
  }
  return lanes;
}
