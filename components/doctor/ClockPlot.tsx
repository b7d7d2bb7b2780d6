import type { DoctorPoint } from '../../utils/doctor/doctor-summary.ts';
import { type ClockTime, MINUTES_A_DAY, minutesOfDay } from '../../utils/evening/clock-time.ts';
import { percentOf, type TimeAxis } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';
import { hourMedians } from './hour-medians.ts';
import { Part } from './Part.tsx';

const TOP = 10;
const STEP = 12;
const HEIGHT = 2 * TOP + 10 * STEP;
const HOURS_BETWEEN = 3 * 60;

type Props = { points: readonly DoctorPoint[]; turnOver: ClockTime };

/** Every rating where the clock stood, from turn-over to turn-over so that the night is in one piece. */
export function ClockPlot({ points, turnOver }: Props) {
  const { say } = useWords();
  const axis = axisFrom(turnOver);
  return (
    <Part heading={say('doctor_clock')} note={say('doctor_clock_about')}>
      <div class="doctor-plot" role="img" aria-label={say('doctor_clock_label', points.length)}>
        <ScoreNames />
        <svg class="strip" width="100%" height={HEIGHT} aria-hidden="true">
          {[0, 5, 10].map((score) => (
            <line key={score} class="strip-tick" x1="0" x2="100%" y1={yOf(score)} y2={yOf(score)} />
          ))}
          {axis.ticks.map((tick) => (
            <line
              key={tick}
              class="strip-tick"
              x1={`${percentOf(axis, tick)}%`}
              x2={`${percentOf(axis, tick)}%`}
              y1={yOf(10)}
              y2={yOf(0)}
            />
          ))}
          {hourMedians(points).map(({ from, to, median }) => (
            <line
              key={from}
              class="doctor-median"
              x1={`${percentOf(axis, from)}%`}
              x2={`${percentOf(axis, to)}%`}
              y1={yOf(median)}
              y2={yOf(median)}
            />
          ))}
          {points.map(({ evening, minutes, score, slot, mode }) => (
            <use
              key={`${evening} ${minutes} ${slot} ${score}`}
              href={`#doctor-slot-${slot}`}
              x={`${percentOf(axis, minutes)}%`}
              y={yOf(score)}
              class={`doctor-dot doctor-dot-${slot}${mode === null ? '' : ' doctor-marked'}`}
            />
          ))}
        </svg>
        <HourNames axis={axis} />
      </div>
    </Part>
  );
}

function yOf(score: number): number {
  return TOP + (10 - score) * STEP;
}

function axisFrom(turnOver: ClockTime): TimeAxis {
  const from = minutesOfDay(turnOver);
  const to = from + MINUTES_A_DAY;
  const ticks = [];
  const first = Math.ceil(from / HOURS_BETWEEN) * HOURS_BETWEEN;
  for (let tick = first; tick <= to; tick += HOURS_BETWEEN) ticks.push(tick);
  return { from, to, ticks };
}

function ScoreNames() {
  return (
    <svg width="24" height={HEIGHT} aria-hidden="true">
      {[0, 5, 10].map((score) => (
        <text key={score} class="strip-hour" x="18" y={yOf(score) + 4.5} text-anchor="end">
          {score}
        </text>
      ))}
    </svg>
  );
}

function HourNames({ axis }: { axis: TimeAxis }) {
  const { formats } = useWords();
  return (
    <svg class="strip doctor-below" width="100%" height="18" aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <text
          key={tick}
          class={index % 2 === 1 ? 'strip-hour strip-hour-odd' : 'strip-hour'}
          x={`${percentOf(axis, tick)}%`}
          y="13"
          text-anchor="middle"
        >
          {formats.hour(tick)}
        </text>
      ))}
    </svg>
  );
}
