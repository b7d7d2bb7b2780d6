import type { ComponentChildren } from 'preact';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { TrendChart } from './TrendChart.tsx';
import { type TrendKind, type TrendWeek, weekName } from './trend-kind.ts';

type Props = {
  heading: string;
  weeks: readonly TrendWeek[];
  kind: TrendKind;
  children?: ComponentChildren;
};

/** One week alone is said in its sentence. */
const FEWEST_FOR_CHART = 2;

/** One figure week by week: a sentence, the picture, and the table behind it. */
export function TrendSection({ heading, weeks, kind, children }: Props) {
  const words = useWords();
  const known = weeks.filter(({ figure }) => figure.median !== null).length;
  return (
    <section class="section" aria-label={heading}>
      <h2>{heading}</h2>
      <p>{sentence(words, weeks, kind)}</p>
      {children}
      {known >= FEWEST_FOR_CHART && <TrendChart label={heading} weeks={weeks} kind={kind} />}
      <Table label={heading} weeks={weeks} kind={kind} />
    </section>
  );
}

type TableProps = { label: string; weeks: readonly TrendWeek[]; kind: TrendKind };

/** The picture as a table, with the number of evenings of every week. */
function Table({ label, weeks, kind }: TableProps) {
  const words = useWords();
  const { say } = words;
  return (
    <details class="behind">
      <summary>{say('table_heading')}</summary>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('longer_week_of')}</th>
            <th scope="col">{say('longer_median')}</th>
            <th scope="col">{say('longer_middle_half')}</th>
            <th scope="col">{say('longer_evenings')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ first, figure: { n, of, median, iqr } }) => (
            <tr key={first}>
              <th scope="row">{weekName(words, first)}</th>
              <td>{median === null ? <Missing /> : kind.write(words, median)}</td>
              <td>
                {iqr === null ? (
                  <Missing />
                ) : (
                  say('night_page_from_to', kind.write(words, iqr.low), kind.write(words, iqr.high))
                )}
              </td>
              <td>{say('count_of', n, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The first and the last week that can say anything, without a word on what lies between. */
function sentence(words: PageWords, weeks: readonly TrendWeek[], kind: TrendKind): string {
  const { say } = words;
  const told = weeks.flatMap(({ first, figure: { median } }) =>
    median === null ? [] : [[kind.write(words, median), weekName(words, first)] as const],
  );
  const from = told[0];
  const to = told.at(-1);
  if (!from || !to) return say('longer_none');
  if (told.length === 1) return say('longer_only', ...from);
  return say('longer_from_to', ...from, ...to);
}
