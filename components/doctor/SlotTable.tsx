import { figureOf } from '../../utils/diary/figure.ts';
import type { DoctorPoint } from '../../utils/doctor/doctor-summary.ts';
import { SLOTS } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import { SLOT_WORDS } from '../words/rating-words.ts';
import { FigureTable } from './FigureTable.tsx';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';
import { SlotKey } from './SlotShapes.tsx';

/** What the shapes of the plot mean, and the ratings of each slot in figures. */
export function SlotTable({ points }: { points: readonly DoctorPoint[] }) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_slots')} note={say('doctor_slots_about')}>
      <FigureTable
        of={say('doctor_slots_when')}
        rows={SLOTS.map((slot) => ({
          key: slot,
          name: (
            <>
              <SlotKey width={16} slot={slot} /> {say(SLOT_WORDS[slot])}
            </>
          ),
          figure: figureOf(points.filter((p) => p.slot === slot).map(({ score }) => score)),
          write: plainText,
          plainN: true,
        }))}
      />
    </Part>
  );
}
