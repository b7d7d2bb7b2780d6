import { begunRows, type EveningRange } from '../../utils/diary/evening-range.ts';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { type Axis, percentOf } from '../chart/axis.ts';
import { KindPatterns, Legend, LegendMark } from '../chart/Legend.tsx';
import { AWAKE, DIAMOND, EARLIER } from '../chart/shapes.ts';
import { timeAxisOf } from '../chart/time-axis.ts';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import { EveningClock, EveningName } from './EveningName.tsx';
import { EveningStrip } from './EveningStrip.tsx';
import { marksDrawn } from './marks-drawn.ts';

/** Where the evening begins, in minutes of the axis. */
const EVENING = 18 * 60;

type Props = { evenings: readonly EveningRow[] };

/** Seven evenings and their nights, one below the other on the same clock. The table folded below says the same. */
export function WeekPicture({ evenings }: Props) {
  const { say } = useWords();
  const axis = timeAxisOf(evenings);
  const begun = begunRows(evenings);
  const [before, coming] = (['before', 'coming'] as const).map((state) => runOf(evenings, state));
  const drawn = marksDrawn(begun, axis);
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
          {before && <Run of={before} message="week_before_days" />}
          {begun.map((shown) => (
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
          {coming && <Run of={coming} message="nights_coming" />}
        </div>
      </Scrolled>
      <div class="week-legends">
        <Legend drawn={drawn} />
        <WeekLegend drawn={drawn} />
      </div>
    </figure>
  );
}

/** Evenings of which nothing is drawn share one line. */
function Run({ of, message }: { of: EveningRange; message: WordKey }) {
  const { say, formats } = useWords();
  return <p class="strip-run soft">{say(message, formats.days(of.first, of.last))}</p>;
}

/** From the first to the last evening of a state; null where there is none. */
function runOf(evenings: readonly EveningRow[], state: EveningRow['state']): EveningRange | null {
  const run = evenings.filter((row) => row.state === state).map(({ evening }) => evening);
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? { first, last } : null;
}

function StripNote({ shown }: { shown: EveningRow }) {
  const { say } = useWords();
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
function WeekLegend({ drawn }: { drawn: ReadonlySet<WordKey> }) {
  const { say } = useWords();
  return (
    <ul class="legend">
      {drawn.has('legend_prompt') && (
        <LegendMark label={say('legend_prompt')}>
          <path class="strip-prompt" transform="translate(6 9) scale(0.75)" d={DIAMOND} />
          <path
            class="strip-prompt strip-prompt-done"
            transform="translate(18 9) scale(0.75)"
            d={DIAMOND}
          />
        </LegendMark>
      )}
      {drawn.has('legend_in_bed') && (
        <LegendMark label={say('legend_in_bed')}>
          <rect class="strip-in-bed" x="1" y="3" width="22" height="12" rx="2" />
        </LegendMark>
      )}
      {drawn.has('legend_asleep') && (
        <LegendMark label={say('legend_asleep')}>
          <rect class="strip-asleep" x="1" y="5" width="22" height="8" rx="2" />
        </LegendMark>
      )}
      {drawn.has('legend_awake') && (
        <LegendMark label={say('legend_awake')}>
          <path class="strip-awake" transform="translate(12 9)" d={AWAKE} />
        </LegendMark>
      )}
      {drawn.has('legend_marked') && (
        <LegendMark label={say('legend_marked')}>
          <rect class="strip-marked" x="1" y="1" width="22" height="16" />
        </LegendMark>
      )}
      {drawn.has('legend_several') && (
        <LegendMark label={say('legend_several')}>
          <circle class="strip-dot" cx="12" cy="9" r="9" />
          <circle class="strip-several" cx="12" cy="9" r="7" />
        </LegendMark>
      )}
      {drawn.has('legend_beyond') && (
        <LegendMark label={say('legend_beyond')} width={34}>
          <g transform="translate(22 9)">
            <path class="strip-beyond" d={EARLIER} />
            <circle class="strip-dot" r="9" />
          </g>
        </LegendMark>
      )}
    </ul>
  );
}
