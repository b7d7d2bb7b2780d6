import type { Share, SymptomDays } from '../../utils/doctor/symptom-days.ts';
import { useWords } from '../ui/words-context.ts';
import { numberText } from '../words/number-text.ts';
import { Part } from './Part.tsx';
import { shareText } from './share-text.ts';

/** On how many evenings there was anything, and how early in the day: what is asked first. */
export function SymptomDaysTable({ symptoms }: { symptoms: SymptomDays }) {
  const words = useWords();
  const { say, formats } = words;
  const { any, aWeek, atRest, beforeNoon } = symptoms;
  const [six, noon] = [formats.hour(6 * 60), formats.hour(12 * 60)];
  return (
    <Part heading={say('doctor_how_often')} note={say('doctor_how_often_about')}>
      <table>
        <tbody>
          <Row name={say('doctor_any')} share={any}>
            {aWeek !== null && say('doctor_days_a_week', numberText(words, aWeek))}
          </Row>
          <Row name={say('doctor_at_rest_by_day')} share={atRest} />
          <Row name={say('doctor_before_noon', six, noon)} share={beforeNoon} />
        </tbody>
      </table>
    </Part>
  );
}

type RowProps = { name: string; share: Share; children?: string | false };

function Row({ name, share, children }: RowProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class={share.told === 0 ? 'soft' : undefined}>{shareText(words, share)}</td>
      <td>{children}</td>
    </tr>
  );
}
