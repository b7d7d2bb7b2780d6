import type { SleepFields } from '../../utils/rows/sleep-record.ts';
import { NoteField } from '../rating/NoteField.tsx';
import { useWords } from '../ui/words-context.ts';
import { ScaleField } from './ScaleField.tsx';

type Rest = Pick<SleepFields, 'quality' | 'note'>;

type Props = { rest: Rest; noSleep: boolean; onChange: (rest: Partial<Rest>) => void };

/** How the person slept, and a note. */
export function RestForm({ rest, noSleep, onChange }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('check_in_more_heading')}>
      <h2>{say('check_in_more_heading')}</h2>
      {!noSleep && (
        <ScaleField
          legend={say('check_in_quality')}
          lowest={say('check_in_quality_lowest')}
          highest={say('check_in_quality_highest')}
          score={rest.quality}
          onChange={(quality) => onChange({ quality })}
        />
      )}
      <NoteField note={rest.note ?? ''} onChange={(note) => onChange({ note: note || null })} />
    </section>
  );
}
