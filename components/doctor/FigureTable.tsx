import type { ComponentChildren } from 'preact';
import type { Figure } from '../../utils/diary/figure.ts';
import { useWords } from '../ui/words-context.ts';
import { medianText, quartilesText, type Write } from './median-text.ts';

/** One figure as a row: median, quartiles, and on how many evenings they rest. */
type Row = {
  key: string;
  name: ComponentChildren;
  figure: Figure;
  write: Write;
  /** What n is out of is not told where it would mean nothing. */
  plainN?: boolean;
};

/** Figures below each other; the head of the first column names what its rows are. */
export function FigureTable({ of, rows }: { of: string; rows: readonly Row[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{say('doctor_column_median')}</th>
          <th scope="col">{say('doctor_column_quartiles')}</th>
          <th scope="col">{say('doctor_column_n')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figure, write, plainN }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class={figure.median === null ? 'soft' : undefined}>
              {medianText(words, figure, write)}
            </td>
            <td>{quartilesText(words, figure, write)}</td>
            <td class="doctor-count">{plainN ? figure.n : say('count_of', figure.n, figure.of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
