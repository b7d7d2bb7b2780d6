import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { cutToFit } from '../../utils/settings/cut-to-fit.ts';
import { useWords } from '../ui/words-context.ts';

/** As a record holds it, in UTF-16 units. */
const LONGEST_NOTE = 2_000;

/** A pause in typing after which a note is handed on. */
const PAUSE_MS = 600;

type Props = {
  note: string;
  /** What it is of, and how long it can be, where it is no note of a record. */
  label?: string;
  longest?: number;
  onChange: (note: string) => void;
};

/** A note that saves itself in a pause of the typing, and when its field is left, taken away, or closed with the page. */
export function NoteField({ note, label, longest = LONGEST_NOTE, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(note);
  const handedOn = useRef(note);
  const handOn = () => {
    const typed = cutToFit(latest.current.draft, longest).trim();
    if (typed === handedOn.current) return;
    handedOn.current = typed;
    latest.current.onChange(typed);
  };
  const latest = useRef({ draft, onChange });
  latest.current = { draft, onChange };
  useEffect(() => {
    const timer = setTimeout(handOn, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // Nobody leaves a field of a page that closes, and a field that is taken off the page is not left either.
  useEffect(() => {
    addEventListener('pagehide', handOn);
    document.addEventListener('visibilitychange', handOn);
    return () => {
      removeEventListener('pagehide', handOn);
      document.removeEventListener('visibilitychange', handOn);
      handOn();
    };
  }, []);
  return (
    <div class="labelled">
      <label for={id}>{label ?? say('details_note')}</label>
      <textarea
        id={id}
        class="field"
        dir="auto"
        rows={2}
        maxLength={longest}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={handOn}
      />
    </div>
  );
}
