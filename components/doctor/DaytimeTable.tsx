import type { ToldOfPeriod } from '../../utils/doctor/told-of-period.ts';
import { useWords } from '../ui/words-context.ts';
import { FigureTable } from './FigureTable.tsx';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';
import { shareText } from './share-text.ts';

/** The days before the nights, and what others told of the nights. */
export function DaytimeTable({ told }: { told: ToldOfPeriod }) {
  const words = useWords();
  const { say } = words;
  return (
    <Part heading={say('doctor_daytime')} note={say('doctor_daytime_about')}>
      <FigureTable
        of={say('doctor_daytime_what')}
        rows={[
          { key: 'sleepy', name: say('doctor_sleepy'), figure: told.sleepy, write: plainText },
          { key: 'way', name: say('doctor_in_the_way'), figure: told.inTheWay, write: plainText },
        ]}
      />
      <p>
        {(['napped', 'snored', 'kicked'] as const).map((one) => (
          <span key={one} class="doctor-share">
            {say('doctor_share', say(`doctor_${one}`), shareText(words, told[one]))}
          </span>
        ))}
      </p>
    </Part>
  );
}
