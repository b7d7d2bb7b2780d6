import { useWords } from '../ui/words-context.ts';
import type { Dot } from './dot-plot.ts';

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
