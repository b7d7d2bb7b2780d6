import type { SleepTable } from '../../utils/doctor/sleep-table.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import { clockText } from '../words/number-text.ts';
import { FigureTable } from './FigureTable.tsx';
import { lengthText, percentText, plainText, type Write } from './median-text.ts';
import { Part } from './Part.tsx';

type FigureKey = Exclude<keyof SleepTable, 'wokenByLegs' | 'noSleep' | 'late'>;

const ROWS: [FigureKey, WordKey, Write][] = [
  ['bed', 'doctor_sleep_bed', clockText],
  ['sol', 'doctor_sleep_sol', lengthText],
  ['waso', 'doctor_sleep_waso', lengthText],
  ['wake', 'check_in_wake', clockText],
  ['up', 'check_in_up', clockText],
  ['tst', 'doctor_sleep_tst', lengthText],
  ['seD', 'doctor_sleep_se_d', percentText],
  ['quality', 'doctor_sleep_quality', plainText],
  ['walked', 'doctor_sleep_walked', lengthText],
];

/** The sleep diary in medians; the diary's own efficiency, as is shown first everywhere. */
export function SleepMedians({ sleep }: { sleep: SleepTable }) {
  const { say } = useWords();
  const { wokenByLegs, noSleep } = sleep;
  return (
    <Part
      heading={say('doctor_sleep')}
      note={say('doctor_sleep_about', wokenByLegs.nights, wokenByLegs.told, noSleep)}
    >
      <FigureTable
        of={say('doctor_sleep_what')}
        rows={ROWS.map(([key, word, write]) => ({
          key,
          name: say(word),
          figure: sleep[key],
          write,
        }))}
      />
    </Part>
  );
}
