import { Missing } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';
import { type TrendKind, type TrendWeek, weekName } from './trend.ts';

type Props = { label: string; weeks: readonly TrendWeek[]; kind: TrendKind };

/** The picture as a table, with the number of evenings of every week. */
export function TrendTable({ label, weeks, kind }: Props) {
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
