import type { ComponentChildren } from 'preact';
import type { Figure } from '../../utils/diary/figure.ts';
import { useWords } from '../ui/words-context.ts';
import { medianText, quartilesText, type Write } from './figure-text.ts';

type Props = {
  name: ComponentChildren;
  figure: Figure;
  write: Write;
  /** What n is out of is not told where it would mean nothing. */
  plainN?: boolean;
};

/** One figure as a row: median, quartiles, and on how many evenings they rest. */
export function FigureRow({ name, figure, write, plainN = false }: Props) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class={figure.median === null ? 'soft' : undefined}>
        {medianText(words, figure, write)}
      </td>
      <td>{quartilesText(words, figure, write)}</td>
      <td class="doctor-count">{plainN ? figure.n : words.say('count_of', figure.n, figure.of)}</td>
    </tr>
  );
}

/** The heads of such a table; the first names what its rows are. */
export function FigureHead({ of }: { of: string }) {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col">{say('doctor_column_median')}</th>
        <th scope="col">{say('doctor_column_quartiles')}</th>
        <th scope="col">{say('doctor_column_n')}</th>
      </tr>
    </thead>
  );
}
