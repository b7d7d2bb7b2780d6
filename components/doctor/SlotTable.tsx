import { figureOf } from '../../utils/diary/figure.ts';
import type { DoctorPoint } from '../../utils/doctor/doctor-summary.ts';
import { SLOTS } from '../../utils/rows/rating.ts';
import { SLOT_WORDS } from '../rating/slot-words.ts';
import { useWords } from '../ui/words-context.ts';
import { FigureHead, FigureRow } from './FigureRow.tsx';
import { plainText } from './figure-text.ts';
import { Part } from './Part.tsx';

/** What the shapes of the plot mean, and the ratings of each slot in figures. */
export function SlotTable({ points }: { points: readonly DoctorPoint[] }) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_slots')} note={say('doctor_slots_about')}>
      <table>
        <FigureHead of={say('doctor_slots_when')} />
        <tbody>
          {SLOTS.map((slot) => (
            <FigureRow
              key={slot}
              name={
                <>
                  <svg class="doctor-key" width="16" height="14" aria-hidden="true">
                    <use
                      href={`#doctor-slot-${slot}`}
                      x="8"
                      y="7"
                      class={`doctor-dot doctor-dot-${slot}`}
                    />
                  </svg>{' '}
                  {say(SLOT_WORDS[slot])}
                </>
              }
              figure={figureOf(points.filter((p) => p.slot === slot).map(({ score }) => score))}
              write={plainText}
              plainN
            />
          ))}
        </tbody>
      </table>
    </Part>
  );
}
