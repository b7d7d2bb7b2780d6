import type { WordKey } from '../../utils/i18n/words.ts';
import {
  LONGEST_LINE,
  VISIT_LINES,
  type VisitLine,
  type VisitLines,
} from '../../utils/settings/visit.ts';
import { NoteField } from '../rating/NoteField.tsx';
import { useWords } from '../ui/words-context.ts';
import { TakenAt } from './TakenAt.tsx';

const LINE_WORDS: Record<VisitLine, WordKey> = {
  takes: 'visit_line_takes',
  changes: 'visit_line_changes',
  iron: 'visit_line_iron',
  score: 'visit_line_score',
};

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
            label={say(LINE_WORDS[line])}
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
