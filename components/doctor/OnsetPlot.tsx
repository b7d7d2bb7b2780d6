import type { DoctorSummary } from '../../utils/doctor/doctor-summary.ts';
import { eveningsBetween } from '../../utils/evening/calendar.ts';
import { Level } from '../chart/Bar.tsx';
import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';
import { onsetAxis } from './plot-figures.ts';

const TOP = 8;
const HEIGHT = 92;

/** More dates than this run into one another. */
const MOST_DATES = 8;

/** Further along than this a date would not end on the paper. */
const LAST_DATE = 0.9;

type Props = { summary: DoctorSummary };

/** When the legs first started, evening by evening, and the median of each seven. */
export function OnsetPlot({ summary }: Props) {
  const { say } = useWords();
  const { onsets, noOnset, evenings } = summary;
  const told = onsets.length + noOnset;
  return (
    <Part heading={say('doctor_onset')} note={say('doctor_onset_about', told, evenings, noOnset)}>
      {onsets.length === 0 ? <p>{say('doctor_onset_none')}</p> : <Picture summary={summary} />}
    </Part>
  );
}

function Picture({ summary }: Props) {
  const { say, formats } = useWords();
  const { from, evenings, onsets, onsetWeeks } = summary;
  const axis = onsetAxis(onsets.map(({ minutes }) => minutes));
  const y = (minutes: number) =>
    TOP + ((minutes - axis.from) / (axis.to - axis.from)) * (HEIGHT - 2 * TOP);
  const x = (days: number) => (100 * days) / evenings;
  const every = Math.ceil(onsetWeeks.length / MOST_DATES);
  const dated = onsetWeeks.filter(
    ({ first }, index) =>
      index % every === 0 && eveningsBetween(from, first) / evenings < LAST_DATE,
  );
  return (
    <div class="doctor-plot" role="img" aria-label={say('doctor_onset_label')}>
      <svg width="48" height={HEIGHT} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text key={tick} class="strip-hour" x="42" y={y(tick) + 4.5} text-anchor="end">
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
      <svg class="strip" width="100%" height={HEIGHT} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <Level key={tick} class="strip-tick" at={y(tick)} />
        ))}
        {onsetWeeks.map(({ first, last, onset }) =>
          onset.median === null ? null : (
            <Level
              key={first}
              class="doctor-median"
              at={y(onset.median)}
              across={{
                from: x(eveningsBetween(from, first) + 0.1),
                to: x(eveningsBetween(from, last) + 0.9),
              }}
            />
          ),
        )}
        {onsets.map(({ evening, minutes, mode }) => (
          <use
            key={evening}
            href="#doctor-slot-evening"
            x={`${x(eveningsBetween(from, evening) + 0.5)}%`}
            y={y(minutes)}
            class={mode === null ? 'doctor-dot doctor-dot-evening' : 'doctor-dot doctor-marked'}
          />
        ))}
      </svg>
      <svg class="strip doctor-below" width="100%" height="18" aria-hidden="true">
        {dated.map(({ first }, index) => (
          <text
            key={first}
            class={index % 3 > 0 ? 'strip-hour strip-hour-odd' : 'strip-hour'}
            x={`${x(eveningsBetween(from, first))}%`}
            y="13"
          >
            {formats.days(first, first)}
          </text>
        ))}
      </svg>
    </div>
  );
}
