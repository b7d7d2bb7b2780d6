import { type Weekday, weekdayOf } from '../../utils/evening/calendar.ts';
import type { HeatCell, LongWeek } from '../../utils/summary/longer.ts';
import '../chart/heat.css';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { numberText } from '../words/number-text.ts';
import { weekName } from './trend-kind.ts';

type Props = { weeks: readonly LongWeek[] };

/** The highest of every day, weeks below each other. It is a table itself, so that there is none behind it. */
export function HeatMap({ weeks }: Props) {
  const words = useWords();
  const { say } = words;
  const days = weeks[0]?.cells.map(({ evening }) => weekdayOf(evening)) ?? [];
  return (
    <section class="section" aria-label={say('longer_heat')}>
      <h2>{say('longer_heat')}</h2>
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">{say('longer_week_of')}</th>
            {days.map((day) => (
              <WeekdayHead key={day} day={day} />
            ))}
            <th scope="col">{say('longer_median')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ first, cells, highest }) => (
            <tr key={first}>
              <th scope="row">{weekName(words, first)}</th>
              {cells.map((cell) => (
                <Cell key={cell.evening} cell={cell} />
              ))}
              <td class="heat-median">
                {highest.median === null ? (
                  <span aria-hidden="true">–</span>
                ) : (
                  numberText(words, highest.median)
                )}
                <small>{say('count_of', highest.n, highest.of)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HeatLegend />
      <p class="soft">{say('longer_heat_about')}</p>
    </section>
  );
}

function WeekdayHead({ day }: { day: Weekday }) {
  const { formats } = useWords();
  return (
    <th scope="col">
      <abbr title={formats.weekdayName(day, 'long')}>{formats.weekdayName(day, 'short')}</abbr>
    </th>
  );
}

function Cell({ cell }: { cell: HeatCell }) {
  const words = useWords();
  const { evening, state, highest, mode } = cell;
  if (state === 'before' || state === 'coming') {
    return (
      <td>
        <span class="unseen">
          {words.say(state === 'before' ? 'longer_before' : 'evening_coming')}
        </span>
      </td>
    );
  }
  const kind = [highest === null && 'heat-missing', mode !== null && 'heat-marked'];
  return (
    <td>
      <a
        class={['heat-cell', ...kind].filter(Boolean).join(' ')}
        style={`--heat: ${highest ?? 0}`}
        href={`#night/${evening}`}
        title={cellTitle(words, cell)}
      >
        <span aria-hidden="true">{highest ?? ''}</span>
        <span class="unseen">{valueText(words, cell)}</span>
      </a>
    </td>
  );
}

/** What the cells mean that are not filled by a number alone. */
function HeatLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <li>
        <span class="heat-value heat-cell" style="--heat: 4" aria-hidden="true">
          4
        </span>
        {say('longer_legend_rated')}
      </li>
      <li>
        <span class="heat-value heat-cell heat-missing" style="--heat: 0" aria-hidden="true" />
        {say('longer_legend_missing')}
      </li>
      <li>
        <span class="heat-value heat-cell heat-marked" style="--heat: 4" aria-hidden="true">
          4
        </span>
        {say('longer_legend_marked')}
      </li>
    </ul>
  );
}

function cellTitle(words: PageWords, cell: HeatCell): string {
  return words.say(
    'night_page_dated',
    words.formats.shortDate(cell.evening),
    valueText(words, cell),
  );
}

function valueText({ say }: PageWords, { highest, mode }: HeatCell): string {
  const value = highest === null ? say('longer_no_rating') : String(highest);
  return mode === null ? value : say('longer_marked', value, say(`mode_${mode}`));
}
