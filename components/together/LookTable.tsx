import type { EveningPair } from '../../utils/looks/pairing.ts';
import type { Question } from '../../utils/looks/pairing-question.ts';
import { useWords } from '../ui/words-context.ts';
import { minutesText } from '../words/number-text.ts';
import { outcomeName } from './look-name.ts';

type Props = {
  pairs: readonly EveningPair[];
  question: Question;
  label: string;
  exposure: string;
};

/** The dots as a table, evening by evening. */
export function LookTable({ pairs, question, label, exposure }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const exposureText = (x: number) => {
    if (question.about === 'measure') return minutesText(words, x);
    return say(x === 1 ? 'look_yes' : 'look_no');
  };
  return (
    <details class="behind">
      <summary>{say('table_heading')}</summary>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('column_evening')}</th>
            <th scope="col">{exposure}</th>
            <th scope="col">{outcomeName(words, question)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ evening, x, y }) => (
            <tr key={evening}>
              <th scope="row">
                <a href={`#night/${evening}`}>{formats.shortDate(evening)}</a>
              </th>
              <td>{exposureText(x)}</td>
              <td>{y}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
