import type { WordKey } from '../../utils/i18n/words.ts';
import type { SleepTable } from '../../utils/summary/doctor-sleep.ts';
import { useWords } from '../ui/words-context.ts';
import { FigureHead, FigureRow } from './FigureRow.tsx';
import { clockText, lengthText, percentText, plainText, type Write } from './figure-text.ts';
import { Part } from './Part.tsx';

type FigureKey = Exclude<keyof SleepTable, 'wokenByLegs' | 'noSleep' | 'late'>;

const TIMES: [FigureKey, WordKey, Write][] = [
  ['bed', 'doctor_sleep_bed', clockText],
  ['sol', 'doctor_sleep_sol', lengthText],
  ['wake', 'check_in_wake', clockText],
  ['up', 'check_in_up', clockText],
  ['waso', 'doctor_sleep_waso', lengthText],
];

const AMOUNTS: [FigureKey, WordKey, Write][] = [
  ['tst', 'doctor_sleep_tst', lengthText],
  ['tib', 'doctor_sleep_tib', lengthText],
  ['seD', 'doctor_sleep_se_d', percentText],
  ['quality', 'doctor_sleep_quality', plainText],
  ['walked', 'doctor_sleep_walked', lengthText],
];

/** The sleep diary in medians, times on one side and amounts on the other. */
export function SleepFigures({ sleep }: { sleep: SleepTable }) {
  const { say } = useWords();
  const { wokenByLegs, noSleep } = sleep;
  return (
    <Part
      heading={say('doctor_sleep')}
      note={say('doctor_sleep_about', wokenByLegs.nights, wokenByLegs.told, noSleep)}
    >
      <div class="doctor-pair">
        <Half of={say('doctor_sleep_times')} rows={TIMES} sleep={sleep} />
        <Half of={say('doctor_sleep_amounts')} rows={AMOUNTS} sleep={sleep} />
      </div>
    </Part>
  );
}

type HalfProps = { of: string; rows: [FigureKey, WordKey, Write][]; sleep: SleepTable };

function Half({ of, rows, sleep }: HalfProps) {
  const { say } = useWords();
  return (
    <table>
      <FigureHead of={of} />
      <tbody>
        {rows.map(([key, word, write]) => (
          <FigureRow key={key} name={say(word)} figure={sleep[key]} write={write} plainN />
        ))}
      </tbody>
    </table>
  );
}
