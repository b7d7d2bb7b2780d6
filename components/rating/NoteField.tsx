import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/words-context.ts';

/** A pause in typing after which a note is handed on. */
const PAUSE_MS = 600;

type Props = { note: string; onChange: (note: string) => void };

/** A note that saves itself in a pause of the typing and when the field is left. */
export function NoteField({ note, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(note);
  const handedOn = useRef(note);
  const handOn = () => {
    if (draft.trim() === handedOn.current) return;
    handedOn.current = draft.trim();
    onChange(handedOn.current);
  };
  useEffect(() => {
    const timer = setTimeout(handOn, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <div class="labelled">
      <label for={id}>{say('details_note')}</label>
      <textarea
        id={id}
        class="field"
        rows={2}
        maxLength={2000}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={handOn}
      />
    </div>
  );
}
