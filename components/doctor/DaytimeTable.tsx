import type { ToldEvening } from '../../utils/doctor/first-visit.ts';
import type { ToldOfPeriod } from '../../utils/doctor/told-of-period.ts';
import { useWords } from '../ui/words-context.ts';
import { FigureTable } from './FigureTable.tsx';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';
import { shareText } from './share-text.ts';

type Props = { told: ToldOfPeriod };

/** The days before the nights, and what others noticed in the nights. */
export function DaytimeTable({ told }: Props) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_daytime')} note={say('doctor_daytime_about')}>
      <FigureTable
        of={say('doctor_daytime_what')}
        rows={[
          { key: 'sleepy', name: say('doctor_sleepy'), figure: told.sleepy, write: plainText },
          { key: 'way', name: say('doctor_in_the_way'), figure: told.inTheWay, write: plainText },
        ]}
      />
      <Shares told={told} />
    </Part>
  );
}

/** The same before there are medians: each answer, in the order of the nights. */
export function DaytimeAnswers({ told, evenings }: Props & { evenings: readonly ToldEvening[] }) {
  const { say } = useWords();
  const answers = (value: (evening: ToldEvening) => number | null) => {
    const known = evenings.map(value).filter((one) => one !== null);
    return known.length === 0 ? say('not_logged') : known.join(', ');
  };
  return (
    <Part heading={say('doctor_daytime')} note={say('doctor_daytime_first')}>
      <p>
        {say(
          'doctor_share',
          say('doctor_sleepy'),
          answers(({ sleepy }) => sleepy),
        )}
      </p>
      <p>
        {say(
          'doctor_share',
          say('doctor_in_the_way'),
          answers(({ inTheWay }) => inTheWay),
        )}
      </p>
      <Shares told={told} />
    </Part>
  );
}

function Shares({ told }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <p>
      {(['napped', 'snored', 'kicked'] as const).map((one) => (
        <span key={one} class="doctor-share">
          {say('doctor_share', say(`doctor_${one}`), shareText(words, told[one]))}
        </span>
      ))}
    </p>
  );
}
