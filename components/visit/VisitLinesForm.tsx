import { LONGEST_LINE, VISIT_LINES, type VisitLines } from '../../utils/settings/visit.ts';
import { NoteField } from '../rating/NoteField.tsx';
import { useWords } from '../ui/words-context.ts';
import { VISIT_LINE_WORDS } from '../words/visit-words.ts';
import { TakenAt } from './TakenAt.tsx';

type Props = { lines: VisitLines; onChange: (part: Partial<VisitLines>) => void };

/** Lines for the doctor that are printed as they are typed. Nothing reads them, and nothing is offered for them. */
export function VisitLinesForm({ lines, onChange }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel visit-lines" aria-label={say('visit_lines')}>
      <h2>{say('visit_lines')}</h2>
      <p class="soft">{say('visit_lines_about')}</p>
      {VISIT_LINES.map((line) => (
        <div key={line} class="visit-line">
          <NoteField
            label={say(VISIT_LINE_WORDS[line])}
            longest={LONGEST_LINE[line]}
            note={lines[line]}
            onChange={(text) => onChange({ [line]: text })}
          />
          {line === 'takes' && (
            <TakenAt times={lines.takenAt} onChange={(takenAt) => onChange({ takenAt })} />
          )}
        </div>
      ))}
    </section>
  );
}
