import { LegendMark } from '../chart/Legend.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Dot } from './dots-of.ts';

type Props = {
  dot: Dot;
  /** Percent of the plot's width, and pixels from its top. */
  x: number;
  y: number;
  /** What the dot stands for besides its rating. */
  value: string;
};

/** How far dots of both kinds on one place move apart, in pixels. */
const ASIDE = 8;

/** One dot: round from Sunday to Thursday, square at the weekend, with a number in it where several evenings lie there. */
export function DotMark({ dot, x, y, value }: Props) {
  const { say, formats } = useWords();
  const { length } = dot.pairs;
  const reach = length > 1 ? 9 : 5.5;
  const aside = dot.shared ? (dot.weekend ? ASIDE : -ASIDE) : 0;
  const evenings = dot.pairs.map(({ evening }) => formats.shortDate(evening)).join(', ');
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      <title>{say('look_dot', evenings, value, dot.y)}</title>
      {dot.weekend ? (
        <rect
          class="look-dot look-weekend"
          x={aside - reach}
          y={-reach}
          width={2 * reach}
          height={2 * reach}
          rx="1.5"
        />
      ) : (
        <circle class="look-dot" cx={aside} r={reach} />
      )}
      {length > 1 && (
        <text
          class={dot.weekend ? 'look-several look-several-weekend' : 'look-several'}
          x={aside}
          text-anchor="middle"
          dy="4"
        >
          {length}
        </text>
      )}
    </svg>
  );
}

/** What the marks of all looks mean. */
export function DotLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <LegendMark label={say('look_legend_weekday')}>
        <circle class="look-dot" cx="12" cy="9" r="5.5" />
      </LegendMark>
      <LegendMark label={say('look_legend_weekend')}>
        <rect class="look-dot look-weekend" x="6.5" y="3.5" width="11" height="11" rx="1.5" />
      </LegendMark>
      <LegendMark label={say('look_legend_several')}>
        <circle class="look-dot" cx="12" cy="9" r="8.5" />
        <text class="look-several" x="12" y="13" text-anchor="middle">
          2
        </text>
      </LegendMark>
      <LegendMark label={say('look_legend_median')}>
        <line class="strip-bedtime" x1="1" x2="23" y1="9" y2="9" />
      </LegendMark>
      <LegendMark label={say('look_legend_iqr')}>
        <line class="look-iqr" x1="3" x2="21" y1="9" y2="9" />
      </LegendMark>
    </ul>
  );
}
