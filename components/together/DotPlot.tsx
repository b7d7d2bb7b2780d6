import type { DotsLook } from '../../utils/looks/look.ts';
import { percentOf } from '../chart/axis.ts';
import { Level, Upright } from '../chart/Bar.tsx';
import { useWords } from '../ui/words-context.ts';
import { minutesText } from '../words/number-text.ts';
import { DotMark } from './DotMark.tsx';
import { dotsOf, minuteAxis } from './dots-of.ts';
import { outcomeName } from './look-name.ts';

type Props = { look: DotsLook; label: string; exposure: string };

const HEIGHT = 236;
const EDGE = 14;
/** Room for the dots at the left end and for the bar beside them, in percent. */
const START = 6;
const RATINGS = [0, 5, 10];

/** The evenings as dots, minutes across and the rating upwards, with the median and the middle half of each. */
export function DotPlot({ look, label, exposure }: Props) {
  const words = useWords();
  const { pairs, question } = look;
  const axis = minuteAxis(pairs);
  const x = (minutes: number) => START + (percentOf(axis, minutes) * (100 - START)) / 100;
  return (
    <figure class="look-picture panel">
      <div role="img" aria-label={words.say('look_picture', label)}>
        <p class="look-axis">{words.say('look_axis_rating', outcomeName(words, question))}</p>
        <div class="chart look-chart" aria-hidden="true">
          <div class="chart-scale look-scale" style={`block-size: ${HEIGHT}px`}>
            {RATINGS.map((tick) => (
              <span key={tick} style={`inset-block-start: ${y(tick)}px`}>
                {tick}
              </span>
            ))}
          </div>
          <svg class="chart-plot look-plot" width="100%" height={HEIGHT} aria-hidden="true">
            {RATINGS.map((tick) => (
              <Level key={tick} class="strip-tick" at={y(tick)} />
            ))}
            {axis.ticks.map((tick) => (
              <Upright key={tick} class="strip-tick" at={x(tick)} from={y(10)} to={y(0)} />
            ))}
            <Middles look={look} x={x} />
            {dotsOf(pairs).map((dot) => (
              <DotMark
                key={dot.key}
                dot={dot}
                x={x(dot.x)}
                y={y(dot.y)}
                value={minutesText(words, dot.x)}
              />
            ))}
          </svg>
          <div class="look-minutes">
            {axis.ticks.map((tick) => (
              <span key={tick} style={`inset-inline-start: ${x(tick)}%`}>
                {minutesText(words, tick)}
              </span>
            ))}
          </div>
        </div>
        <p class="look-axis look-axis-across">{exposure}</p>
      </div>
    </figure>
  );
}

function Middles({ look, x }: { look: Props['look']; x: (minutes: number) => number }) {
  const { exposure, outcome } = look;
  return (
    <>
      {exposure.iqr && (
        <Level
          class="look-iqr"
          at={HEIGHT - 3}
          across={{ from: x(exposure.iqr.low), to: x(exposure.iqr.high) }}
        />
      )}
      {outcome.iqr && (
        <line class="look-iqr" x1="0" x2="0" y1={y(outcome.iqr.low)} y2={y(outcome.iqr.high)} />
      )}
      {exposure.median !== null && (
        <Upright class="strip-bedtime" at={x(exposure.median)} from={y(10)} to={y(0)} />
      )}
      {outcome.median !== null && <Level class="strip-bedtime" at={y(outcome.median)} />}
    </>
  );
}

function y(rating: number): number {
  return EDGE + (1 - rating / 10) * (HEIGHT - 2 * EDGE);
}
