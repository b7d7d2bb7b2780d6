import type { DoctorPoint } from '../../utils/doctor/doctor-summary.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { turnOverMinutes } from '../../utils/sleep/turn-over-minutes.ts';
import { type Axis, percentOf } from '../chart/axis.ts';
import { Level, Upright } from '../chart/Bar.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';
import { clockAxis, hourMedians } from './plot-figures.ts';

const TOP = 10;
const STEP = 9;
const HEIGHT = 2 * TOP + 10 * STEP;

type Props = {
  points: readonly DoctorPoint[];
  turnOver: ClockTime;
  /** When something is usually taken. */
  takenAt: readonly ClockTime[];
};

/** Every rating where the clock stood, from turn-over to turn-over so that the night is in one piece. */
export function ClockPlot({ points, turnOver, takenAt }: Props) {
  const words = useWords();
  const { say } = words;
  const axis = clockAxis(turnOver);
  return (
    <Part heading={say('doctor_clock')} note={noteOf(words, takenAt)}>
      <div class="doctor-plot" role="img" aria-label={say('doctor_clock_label', points.length)}>
        <ScoreNames />
        <svg class="strip" width="100%" height={HEIGHT} aria-hidden="true">
          {[0, 5, 10].map((score) => (
            <Level key={score} class="strip-tick" at={yOf(score)} />
          ))}
          {axis.ticks.map((tick) => (
            <Upright
              key={tick}
              class="strip-tick"
              at={percentOf(axis, tick)}
              from={yOf(10)}
              to={yOf(0)}
            />
          ))}
          {takenAt.map((time) => (
            <Upright
              key={time}
              class="doctor-taken"
              at={percentOf(axis, turnOverMinutes(time, turnOver))}
              from={0}
              to={TOP}
            />
          ))}
          {hourMedians(points).map(({ from, to, median }) => (
            <Level
              key={from}
              class="doctor-median"
              at={yOf(median)}
              across={{ from: percentOf(axis, from), to: percentOf(axis, to) }}
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

function noteOf({ say, formats }: PageWords, takenAt: readonly ClockTime[]): string {
  if (takenAt.length === 0) return say('doctor_clock_about');
  const times = takenAt.map(formats.clockTime).join(', ');
  return `${say('doctor_clock_about')} ${say('doctor_taken', times)}`;
}

function yOf(score: number): number {
  return TOP + (10 - score) * STEP;
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

function HourNames({ axis }: { axis: Axis }) {
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
