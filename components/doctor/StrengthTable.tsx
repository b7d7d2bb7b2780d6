import type { Figure } from '../../utils/diary/figure.ts';
import { useWords } from '../ui/words-context.ts';
import { FigureHead, FigureRow } from './FigureRow.tsx';
import { plainText } from './figure-text.ts';
import { Part } from './Part.tsx';

type Props = { worst: Figure; nightWorst: Figure };

/** The legs at their worst, in the evening and from going to bed on. */
export function StrengthTable({ worst, nightWorst }: Props) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_strength')} note={say('doctor_scale')}>
      <table>
        <FigureHead of={say('doctor_at_worst')} />
        <tbody>
          <FigureRow name={say('doctor_worst')} figure={worst} write={plainText} />
          <FigureRow name={say('doctor_night_worst')} figure={nightWorst} write={plainText} />
        </tbody>
      </table>
    </Part>
  );
}
