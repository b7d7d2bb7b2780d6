import type { ComponentChildren } from 'preact';
import type { Look } from '../../utils/looks/look.ts';
import { eveningsToTest } from '../../utils/looks/look-of.ts';
import type { EveningPair } from '../../utils/looks/pairing.ts';
import type { Question } from '../../utils/looks/pairing-question.ts';
import { useWords } from '../ui/words-context.ts';
import { minutesText } from '../words/number-text.ts';
import { DotPlot } from './DotPlot.tsx';
import { GroupDots } from './GroupDots.tsx';
import { lookFigures } from './look-figures.ts';
import { exposureName, lookName, type OwnNames, outcomeName } from './look-name.ts';
import { lookSentence, otherMeaning } from './look-sentence.ts';

type Props = {
  look: Look;
  own: OwnNames;
  /** What stands below the dots. */
  children?: ComponentChildren;
};

/** One look: its sentence first, then its numbers, the dots, and the table behind them. */
export function LookPanel({ look, own, children }: Props) {
  const words = useWords();
  const label = lookName(words, look.question, own);
  const exposure = exposureName(words, look.question, own);
  const meaning = otherMeaning(words, look);
  const figures = lookFigures(words, look, exposure);
  return (
    <article class="look section">
      <h3>{label}</h3>
      <p class="look-sentence">{lookSentence(words, look)}</p>
      {meaning && <p>{meaning}</p>}
      {figures.length > 0 && (
        <ul class="look-figures">
          {figures.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {(look.shows === 'dots' || look.shows === 'correlation') && (
        <DotPlot look={look} label={label} exposure={exposure} />
      )}
      {look.shows === 'groups' && <GroupDots look={look} label={label} />}
      {children}
      <Span look={look} />
      {look.shows !== 'counts' && (
        <Table pairs={look.pairs} question={look.question} label={label} exposure={exposure} />
      )}
    </article>
  );
}

/** Which evenings were looked through, and how many of them say nothing. */
function Span({ look: { window, span, n } }: { look: Look }) {
  const { say, plural, formats } = useWords();
  if (!window) return <p class="soft">{say('together_span_none')}</p>;
  const narrower = span && (span.first !== window.first || span.last !== window.last);
  return (
    <p class="soft look-span">
      {say(
        'together_span',
        formats.days(window.first, window.last),
        plural('together_evenings', window.evenings),
        n,
        window.unlogged,
        window.marked,
      )}
      {narrower && ` ${say('together_paired', formats.days(span.first, span.last))}`}
    </p>
  );
}

type TableProps = {
  pairs: readonly EveningPair[];
  question: Question;
  label: string;
  exposure: string;
};

/** The dots as a table, evening by evening. */
function Table({ pairs, question, label, exposure }: TableProps) {
  const words = useWords();
  const { say, formats } = words;
  const exposureText = (x: number) => {
    if (question.about === 'measure') return minutesText(words, x);
    return say(x === 1 ? 'look_yes' : 'look_no');
  };
  return (
    <details class="behind">
      <summary>{say('table_heading')}</summary>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('column_evening')}</th>
            <th scope="col">{exposure}</th>
            <th scope="col">{outcomeName(words, question)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ evening, x, y }) => (
            <tr key={evening}>
              <th scope="row">
                <a href={`#night/${evening}`}>{formats.shortDate(evening)}</a>
              </th>
              <td>{exposureText(x)}</td>
              <td>{y}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How far a look that is one of so many to be tested is from its test; with a coefficient its figures say so themselves. */
export function StillNeeded({ look: { shows, n }, tests }: { look: Look; tests: number }) {
  const { say } = useWords();
  if (shows === 'correlation') return null;
  const needs = eveningsToTest(tests);
  return <p class="soft">{say('look_test_evenings', needs, needs - n)}</p>;
}
