import { useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type EveningMode, type MarkedDays, MODES } from '../../utils/plan/marked-days.ts';
import { Chips } from '../ui/Chips.tsx';
import { DateField } from '../ui/DateField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  /** The evening under way. */
  evening: EveningKey;
  /** The marked evenings that hold the one under way, or null. */
  marked: MarkedDays | null;
  onMark: (marked: { mode: EveningMode; through: EveningKey | null }) => void;
  onEnd: () => void;
};

/** Marks evenings as travel, illness or a flare, and ends it. */
export function MarkForm({ evening, marked, onMark, onEnd }: Props) {
  const words = useWords();
  return (
    <details class="plan-part" open={marked !== null}>
      <summary>{words.say('mode_heading')}</summary>
      <div class="plan-part">
        <p class="soft">{words.say('mode_about')}</p>
        <output>{marked && markedText(words, marked)}</output>
        {marked ? (
          <button type="button" class="button" onClick={onEnd}>
            {words.say('mode_end')}
          </button>
        ) : (
          <MarkChoice evening={evening} onMark={onMark} />
        )}
      </div>
    </details>
  );
}

function MarkChoice({ evening, onMark }: Pick<Props, 'evening' | 'onMark'>) {
  const { say } = useWords();
  const [mode, setMode] = useState<EveningMode>('travel');
  // Empty is open-ended; null while only a part of the date is typed.
  const [through, setThrough] = useState<string | null>('');
  return (
    <>
      <Chips
        legend={say('mode_what')}
        chips={MODES.map((value) => ({ value, label: say(`mode_${value}`) }))}
        chosen={[mode]}
        several={false}
        onChange={([chosen]) => chosen && setMode(chosen)}
      />
      <div class="fields">
        <DateField
          label={say('mode_through')}
          value={through ?? ''}
          min={evening}
          onChange={setThrough}
        />
        <button
          type="button"
          class="button"
          disabled={through === null || (through !== '' && through < evening)}
          onClick={() => onMark({ mode, through: through || null })}
        >
          {say('mode_start')}
        </button>
      </div>
    </>
  );
}

function markedText({ say, formats }: PageWords, { mode, from, through }: MarkedDays): string {
  const name = say(`mode_${mode}`);
  return through === null
    ? say('mode_state', name, formats.day(from))
    : say('mode_state_through', name, formats.day(from), formats.day(through));
}
