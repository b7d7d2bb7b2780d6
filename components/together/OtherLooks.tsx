import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Associations, TestedLook } from '../../utils/looks/associations.ts';
import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { DotLegend } from './DotMark.tsx';
import { LookPanel, TestedPanel } from './LookPanel.tsx';
import { lookName, type OwnNames, shortName } from './look-name.ts';

type Props = { found: Associations; own: OwnNames };

/** All looks but the main one: those that have an answer, and the others in one list, each opened by itself. */
export function OtherLooks({ found, own }: Props) {
  const { say } = useWords();
  const { main, chosen, others } = found;
  const answered = chosen.filter(isAnswered);
  const looks = [...chosen.map(({ look }) => look), ...others];
  const needsLegend = main.look.shows === 'counts' && looks.some(({ shows }) => shows !== 'counts');
  const place = useRef<HTMLDivElement>(null);
  // The button that opened them is gone.
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} class="section look-others" tabIndex={-1}>
      {needsLegend && <DotLegend />}
      {answered.length > 0 && (
        <section class="section look" aria-label={say('together_chosen')}>
          <h2>{say('together_chosen')}</h2>
          <div class="looks">
            {answered.map((tested) => (
              <Answered key={keyOf(tested.look)} tested={tested} own={own} />
            ))}
          </div>
        </section>
      )}
      <Unanswered early={chosen.filter((one) => !isAnswered(one))} untested={others} own={own} />
    </div>
  );
}

function Answered({ tested, own }: { tested: TestedLook; own: OwnNames }) {
  const words = useWords();
  return (
    <article class="look section">
      <h3>{lookName(words, tested.look.question, own)}</h3>
      <TestedPanel tested={tested} own={own} />
    </article>
  );
}

type UnansweredProps = { early: readonly TestedLook[]; untested: readonly Look[]; own: OwnNames };

/** What claims nothing is one line together; the dots of each are there for who wants to see them. */
function Unanswered({ early, untested, own }: UnansweredProps) {
  const { say, plural } = useWords();
  const count = early.length + untested.length;
  if (count === 0) return null;
  return (
    <section class="section look" aria-label={say('together_not_chosen')}>
      <h2>{say('together_not_chosen')}</h2>
      <p>{plural('together_unanswered', count)}</p>
      <div class="look-list">
        {early.map((tested) => (
          <Opened key={keyOf(tested.look)} look={tested.look} own={own}>
            {() => <TestedPanel tested={tested} own={own} />}
          </Opened>
        ))}
        {untested.map((look) => (
          <Opened key={keyOf(look)} look={look} own={own}>
            {() => <LookPanel look={look} own={own} />}
          </Opened>
        ))}
      </div>
    </section>
  );
}

type OpenedProps = { look: Look; own: OwnNames; children: () => ComponentChild };

/** A look by its name; it is drawn with its first opening. */
function Opened({ look, own, children }: OpenedProps) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{shortName(words, look.question, own)}</summary>
      {opened && (
        <div class="look section">
          <h3>{lookName(words, look.question, own)}</h3>
          {children()}
        </div>
      )}
    </details>
  );
}

const isAnswered = ({ verdicts }: TestedLook) => verdicts.length > 0;

const keyOf = ({ question }: Look) => JSON.stringify(question);
