import { figureOf } from '../../utils/diary/figure.ts';
import type { DoctorPoint } from '../../utils/doctor/doctor-summary.ts';
import { SLOTS, type Slot } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import { SLOT_WORDS } from '../words/rating-words.ts';
import { FigureTable } from './FigureTable.tsx';
import { plainText } from './median-text.ts';
import { Part } from './Part.tsx';

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

/** The shapes of the slots and the hatching of marked evenings, defined once: told apart without colour. */
export function SlotShapes() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="doctor-hatch" width="3" height="3" patternUnits="userSpaceOnUse">
          <path class="doctor-hatch-ground" d="M0 0h3v3h-3z" />
          <path class="doctor-hatch-line" d="M-.75 .75l1.5 -1.5M0 3l3 -3M2.25 3.75l1.5 -1.5" />
        </pattern>
        <path id="doctor-slot-day-moving" d="M0 -5l5 9h-10z" />
        <path id="doctor-slot-day-resting" d="M-4 -4h8v8h-8z" />
        <circle id="doctor-slot-evening" r="4.3" />
        <circle id="doctor-slot-falling-asleep" r="4.3" />
        <path id="doctor-slot-night" d="M0 -6l6 6l-6 6l-6 -6z" />
      </defs>
    </svg>
  );
}

type KeyProps = { width: number; slot: Slot; marked?: boolean };

/** A shape beside the words that say what it means. */
export function SlotKey({ width, slot, marked = false }: KeyProps) {
  return (
    <svg class="doctor-key" width={width} height="14" aria-hidden="true">
      <use
        href={`#doctor-slot-${slot}`}
        x={width / 2}
        y="7"
        class={`doctor-dot ${marked ? 'doctor-marked' : `doctor-dot-${slot}`}`}
      />
    </svg>
  );
}
