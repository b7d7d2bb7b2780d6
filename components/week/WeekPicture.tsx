import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { type Axis, percentOf } from '../chart/axis.ts';
import { KindPatterns, Legend, LegendMark } from '../chart/Legend.tsx';
import { AWAKE, DIAMOND } from '../chart/shapes.ts';
import { timeAxisOf } from '../chart/time-axis.ts';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import { EveningClock, EveningName } from './EveningName.tsx';
import { EveningStrip } from './EveningStrip.tsx';

/** Where the evening begins, in minutes of the axis. */
const EVENING = 18 * 60;

type Props = { evenings: readonly EveningRow[] };

/** Seven evenings and their nights, one below the other on the same clock. The table below says the same. */
export function WeekPicture({ evenings }: Props) {
  const { say } = useWords();
  const axis = timeAxisOf(evenings);
  const first = evenings[0]?.evening ?? '';
  return (
    <figure class="week-picture panel" aria-label={say('picture_label')}>
      <KindPatterns />
      <MarkedPattern />
      {/* On a narrow page the picture is wider than it: it begins with the evening, not with the afternoon. */}
      <Scrolled
        class="strip-scroll"
        label={say('week_picture_scroll')}
        start={{ percent: percentOf(axis, EVENING), of: first }}
      >
        <div>
          <Hours axis={axis} />
          {evenings.map((shown) => (
            <div key={shown.evening} class="strip-row">
              <div class="strip-day">
                <EveningName shown={shown} />
                <StripNote shown={shown} />
              </div>
              <EveningClock zone={shown.zone}>
                <EveningStrip shown={shown} axis={axis} />
              </EveningClock>
            </div>
          ))}
        </div>
      </Scrolled>
      <div class="week-legends">
        <Legend />
        <WeekLegend />
      </div>
    </figure>
  );
}

function StripNote({ shown }: { shown: EveningRow }) {
  const { say } = useWords();
  if (shown.state === 'coming') return <small>{say('evening_coming')}</small>;
  return (
    <>
      {shown.mode && <small>{say(`mode_${shown.mode}`)}</small>}
      {shown.plan === 'no-plan' && <small>{say('evening_off')}</small>}
    </>
  );
}

function Hours({ axis }: { axis: Axis }) {
  const { formats } = useWords();
  return (
    <div class="strip-row strip-axis">
      <div class="strip-day" />
      <svg class="strip" width="100%" height="20" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text
            key={tick}
            class="strip-hour"
            x={`${percentOf(axis, tick)}%`}
            y="13"
            text-anchor={tick === axis.from ? 'start' : 'middle'}
          >
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The hatching of marked evenings, defined once for all strips. */
function MarkedPattern() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="marked-evening" width="8" height="8" patternUnits="userSpaceOnUse">
          <path class="pattern-marked" d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What the marks mean that only an evening with its night has. */
function WeekLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <LegendMark label={say('legend_prompt')}>
        <path class="strip-prompt" transform="translate(6 9) scale(0.75)" d={DIAMOND} />
        <path
          class="strip-prompt strip-prompt-done"
          transform="translate(18 9) scale(0.75)"
          d={DIAMOND}
        />
      </LegendMark>
      <LegendMark label={say('legend_in_bed')}>
        <rect class="strip-in-bed" x="1" y="3" width="22" height="12" rx="2" />
      </LegendMark>
      <LegendMark label={say('legend_asleep')}>
        <rect class="strip-asleep" x="1" y="5" width="22" height="8" rx="2" />
      </LegendMark>
      <LegendMark label={say('legend_awake')}>
        <path class="strip-awake" transform="translate(12 9)" d={AWAKE} />
      </LegendMark>
      <LegendMark label={say('legend_marked')}>
        <rect class="strip-marked" x="1" y="1" width="22" height="16" />
      </LegendMark>
    </ul>
  );
}
