import type { GroupsLook, Middle } from '../../utils/looks/look.ts';
import { Level, Upright } from '../chart/Bar.tsx';
import { useWords } from '../ui/words-context.ts';
import { DotMark } from './DotMark.tsx';
import { type Dot, dotsOf } from './dots-of.ts';
import { outcomeName } from './look-name.ts';

type Props = { look: GroupsLook; label: string };

const RATINGS = [0, 5, 10];
const HEIGHT = 70;

/** The ratings of evenings with and without it, one row each: weekends below, the median across. */
export function GroupDots({ look, label }: Props) {
  const words = useWords();
  const { say } = words;
  const { pairs, question, withIt, without } = look;
  const rows = [
    { name: say('look_with'), value: say('look_yes'), middle: withIt, x: 1 },
    { name: say('look_without'), value: say('look_no'), middle: without, x: 0 },
  ].map((row) => ({ ...row, dots: dotsOf(pairs.filter(({ x }) => x === row.x)) }));
  return (
    <figure class="look-picture panel">
      <div role="img" aria-label={say('look_picture', label)}>
        <div class="chart look-groups" aria-hidden="true">
          {rows.map((row) => (
            <Row
              key={row.name}
              name={row.name}
              value={row.value}
              middle={row.middle}
              dots={row.dots}
            />
          ))}
          <div class="look-minutes">
            {RATINGS.map((tick) => (
              <span key={tick} style={`inset-inline-start: ${across(tick)}%`}>
                {tick}
              </span>
            ))}
          </div>
        </div>
        <p class="look-axis look-axis-across">
          {say('look_axis_rating', outcomeName(words, question))}
        </p>
      </div>
    </figure>
  );
}

type RowProps = { name: string; value: string; middle: Middle; dots: readonly Dot[] };

function Row({ name, value, middle: { median, iqr }, dots }: RowProps) {
  return (
    <>
      <span class="look-group-name">{name}</span>
      <svg class="chart-plot" width="100%" height={HEIGHT} aria-hidden="true">
        {RATINGS.map((tick) => (
          <Upright key={tick} class="strip-tick" at={across(tick)} to={HEIGHT} />
        ))}
        {iqr && (
          <Level
            class="look-iqr"
            at={HEIGHT - 7}
            across={{ from: across(iqr.low), to: across(iqr.high) }}
          />
        )}
        {median !== null && (
          <Upright class="strip-bedtime" at={across(median)} from={2} to={HEIGHT - 2} />
        )}
        {dots.map((dot) => (
          <DotMark
            key={dot.key}
            dot={{ ...dot, shared: false }}
            x={across(dot.y)}
            y={dot.weekend ? 44 : 20}
            value={value}
          />
        ))}
      </svg>
    </>
  );
}

/** A margin at both ends, for the dots at 0 and at 10. */
function across(rating: number): number {
  return 4 + rating * 9.2;
}
