import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';

/** Notes with their dates, as typed: the newest ones, as far as there is room. */
export function NoteList({ notes, shown }: { notes: readonly string[]; shown: number }) {
  const { say } = useWords();
  const left = notes.length - shown;
  if (notes.length === 0) return null;
  return (
    <Part heading={say('doctor_notes')}>
      {notes.slice(0, shown).map((note, place) => (
        <p key={place} class="doctor-note-text" dir="auto">
          {note}
        </p>
      ))}
      {left > 0 && <p>{say('doctor_more', left)}</p>}
    </Part>
  );
}
