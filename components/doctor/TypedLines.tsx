import { VISIT_LINES, type VisitLine } from '../../utils/settings/visit.ts';
import { useWords } from '../ui/words-context.ts';
import { VISIT_LINE_WORDS } from '../words/visit-words.ts';
import { Part } from './Part.tsx';

/** What the person typed for the visit, as typed; an empty line may be filled in by hand. */
export function TypedLines({ typed }: { typed: Record<VisitLine, readonly string[]> }) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_lines')}>
      <dl class="doctor-lines">
        {VISIT_LINES.map((line) => {
          const lines = typed[line];
          return (
            <div key={line} class={lines.length === 0 ? 'doctor-blank' : undefined}>
              <dt>{say(VISIT_LINE_WORDS[line])}</dt>
              <dd dir="auto">{lines.join('\n')}</dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}

/** Lines to be filled in by hand: what they ask for is kept nowhere. */
export function Blanks({ names }: { names: readonly string[] }) {
  return (
    <p class="doctor-blanks">
      {names.map((name) => (
        <span key={name} class="doctor-blank">
          {name}
        </span>
      ))}
    </p>
  );
}
