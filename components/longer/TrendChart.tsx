import type { Axis } from '../chart/axis.ts';
import { Level, Upright } from '../chart/Bar.tsx';
import { LegendMark } from '../chart/Legend.tsx';
import { useWords } from '../ui/words-context.ts';
import { type TrendKind, type TrendWeek, weekName } from './trend-kind.ts';

type Props = { label: string; weeks: readonly TrendWeek[]; kind: TrendKind };

const HEIGHT = 200;
/** Room above the highest value for its figure. */
const TOP = 28;
const BOTTOM = 14;

/** The medians of twelve weeks with the middle half of each; a week of too little is a gap, never joined over. */
export function TrendChart({ label, weeks, kind }: Props) {
  const words = useWords();
  const axis = kind.axisOf(weeks);
  return (
    <figure class="trend panel">
      <div class="chart" role="img" aria-label={words.say('longer_picture', label)}>
        <div class="chart-scale" style={`block-size: ${HEIGHT}px`} aria-hidden="true">
          {axis.ticks.map((tick) => (
            <span key={tick} style={`inset-block-start: ${y(axis, tick)}px`}>
              {kind.writeTick(words, tick)}
            </span>
          ))}
        </div>
        <svg class="chart-plot" width="100%" height={HEIGHT} aria-hidden="true">
          {axis.ticks.map((tick) => (
            <Level key={tick} class="strip-tick" at={y(axis, tick)} />
          ))}
          {weeks.map((week, index) => (
            <Joint key={week.first} weeks={weeks} index={index} axis={axis} />
          ))}
          {weeks.map((week, index) => (
            <Week
              key={week.first}
              week={week}
              x={x(weeks, index)}
              axis={axis}
              text={textOf(week)}
              title={titleOf(week)}
            />
          ))}
        </svg>
        <div class="chart-weeks" aria-hidden="true">
          {weeks.map(({ first }, index) => (
            <span key={first}>{index % 2 === 0 ? weekName(words, first) : ''}</span>
          ))}
        </div>
      </div>
    </figure>
  );

  function textOf({ figure: { median } }: TrendWeek): string {
    return median === null ? '' : kind.write(words, median);
  }

  function titleOf(week: TrendWeek): string {
    const { first, figure } = week;
    return words.say(
      'longer_point',
      weekName(words, first),
      textOf(week),
      words.plural('change_n', figure.n),
    );
  }
}

function Joint({ weeks, index, axis }: { weeks: readonly TrendWeek[]; index: number; axis: Axis }) {
  const here = weeks[index]?.figure.median ?? null;
  const before = weeks[index - 1]?.figure.median ?? null;
  if (here === null || before === null) return null;
  return (
    <line
      class="trend-line"
      x1={`${x(weeks, index - 1)}%`}
      x2={`${x(weeks, index)}%`}
      y1={y(axis, before)}
      y2={y(axis, here)}
    />
  );
}

type WeekProps = { week: TrendWeek; x: number; axis: Axis; text: string; title: string };

function Week({ week: { figure }, x: at, axis, text, title }: WeekProps) {
  const { median, iqr } = figure;
  if (median === null) return null;
  return (
    <g>
      <title>{title}</title>
      {iqr && <Upright class="trend-iqr" at={at} from={y(axis, iqr.low)} to={y(axis, iqr.high)} />}
      <circle class="strip-dot" cx={`${at}%`} cy={y(axis, median)} r="5.5" />
      <text class="trend-value" x={`${at}%`} y={y(axis, median) - 11} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}

/** What the marks of all trends mean. */
export function TrendLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <LegendMark label={say('longer_legend_median')}>
        <circle class="strip-dot" cx="12" cy="9" r="5.5" />
      </LegendMark>
      <LegendMark label={say('longer_legend_iqr')}>
        <line class="trend-iqr" x1="12" x2="12" y1="2" y2="16" />
      </LegendMark>
    </ul>
  );
}

/** The middle of a week's column, in percent. */
function x(weeks: readonly TrendWeek[], index: number): number {
  return ((index + 0.5) / weeks.length) * 100;
}

function y({ from, to }: Axis, value: number): number {
  const share = (Math.min(Math.max(value, from), to) - from) / (to - from);
  return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
}
