import { addEvenings } from '../../utils/evening/calendar.ts';
import type { NightAxis, NightEntry } from '../../utils/summary/night.ts';
import { percentOf } from '../chart/axis.ts';
import { KindPatterns, Legend, LegendMark } from '../chart/Legend.tsx';
import { AWAKE, DIAMOND, TRIANGLE } from '../chart/shapes.ts';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import { NightLanes } from './NightLanes.tsx';

const MIDNIGHT = 24 * 60;

/** Two marks beside each other take more room than those of the other legend. */
const WIDTH = 26;

type Props = {
  evening: string;
  axis: NightAxis;
  entries: readonly NightEntry[];
};

/** One evening and its night on one clock. */
export function NightPicture({ evening, axis, entries }: Props) {
  const { say } = useWords();
  const first = entries.find(({ kind }) => kind === 'window') ?? entries[0];
  const from = first?.pieces[0]?.from ?? null;
  return (
    <figure class="night-picture panel">
      <KindPatterns />
      {/* On a narrow page the picture is wider than it: it begins with the evening, not with noon. */}
      <Scrolled
        class="night-scroll"
        label={say('night_page_scroll')}
        start={
          from === null ? null : { percent: percentOf(axis, from - 90), of: `${evening} ${from}` }
        }
      >
        <div role="img" aria-label={say('night_page_picture')}>
          <Hours evening={evening} axis={axis} />
          <NightLanes axis={axis} entries={entries} />
        </div>
      </Scrolled>
      <div class="night-legends">
        <Legend />
        <NightLegend />
      </div>
    </figure>
  );
}

/** The hours of the axis, and above them the date at its beginning and at midnight. */
function Hours({ evening, axis }: Pick<Props, 'evening' | 'axis'>) {
  const { formats } = useWords();
  const hours = axis.ticks.filter((tick) => tick > axis.from && tick < axis.to);
  return (
    <div class="night-lane">
      <div class="night-lane-name" />
      <svg class="strip" width="100%" height="40" aria-hidden="true">
        <text class="strip-hour" x="0" y="13">
          {formats.shortDate(addEvenings(evening, Math.floor(axis.from / MIDNIGHT)))}
        </text>
        <text class="strip-hour" x={`${percentOf(axis, MIDNIGHT)}%`} y="13">
          {formats.shortDate(addEvenings(evening, 1))}
        </text>
        {hours.map((tick) => (
          <text
            key={tick}
            class="strip-hour"
            x={`${percentOf(axis, tick)}%`}
            y="33"
            text-anchor="middle"
          >
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What the marks mean that the week's picture does not have. */
function NightLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <LegendMark width={WIDTH} label={say('night_page_legend_onset')}>
        <path class="night-onset" transform="translate(12 9)" d={TRIANGLE} />
      </LegendMark>
      <LegendMark width={WIDTH} label={say('night_page_legend_prompt')}>
        <path class="night-prompt" transform="translate(6 9)" d={DIAMOND} />
        <path class="night-prompt night-prompt-done" transform="translate(19 9)" d={DIAMOND} />
      </LegendMark>
      <LegendMark width={WIDTH} label={say('night_page_legend_awake')}>
        <path class="night-awake" transform="translate(12 9)" d={AWAKE} />
      </LegendMark>
      <LegendMark width={WIDTH} label={say('night_page_legend_in_bed')}>
        <rect class="night-in-bed" x="1" y="2" width="24" height="14" rx="2" />
      </LegendMark>
      <LegendMark width={WIDTH} label={say('night_page_legend_asleep')}>
        <rect class="night-asleep" x="1" y="5" width="24" height="8" rx="2" />
      </LegendMark>
    </ul>
  );
}
