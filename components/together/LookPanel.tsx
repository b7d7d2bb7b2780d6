import type { ComponentChildren } from 'preact';
import type { TestedLook } from '../../utils/looks/associations.ts';
import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { DotPlot } from './DotPlot.tsx';
import { GroupDots } from './GroupDots.tsx';
import { LookTable } from './LookTable.tsx';
import { exposureName, lookName, type OwnNames } from './look-name.ts';
import { untestedSentence, usualLines } from './look-text.ts';
import { lookStatistics, verdictStatistics } from './statistics-text.ts';
import { checkDates, linkLines, sureLines, verdictSentence } from './verdict-text.ts';

type Props = {
  look: Look;
  own: OwnNames;
  /** What stands below the dots. */
  children?: ComponentChildren;
};

/** A look that is not tested: its dots and what is usual, and that it claims nothing. */
export function LookPanel({ look, own, children }: Props) {
  const words = useWords();
  return (
    <Panel look={look} own={own}>
      <p class="look-sentence">{untestedSentence(words, look)}</p>
      <Picture look={look} own={own} />
      {children}
      <Fold heading={words.say('look_statistics')} lines={lookStatistics(words, look)} />
    </Panel>
  );
}

type TestedProps = { tested: TestedLook; own: OwnNames; children?: ComponentChildren };

/** A look that is tested: the verdict, the picture, how sure it is, and all figures behind that. */
export function TestedPanel({ tested, own, children }: TestedProps) {
  const words = useWords();
  return (
    <Panel look={tested.look} own={own}>
      <p class="look-sentence">{verdictSentence(words, tested)}</p>
      {linkLines(words, tested).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="soft">{checkDates(words, tested)}</p>
      <Picture look={tested.look} own={own} />
      {children}
      <Fold heading={words.say('look_sure')} lines={sureLines(words, tested)}>
        <Fold heading={words.say('look_statistics')} lines={verdictStatistics(words, tested)} />
      </Fold>
    </Panel>
  );
}

/** What both have: the name above, the evenings and their table below. */
function Panel({ look, own, children }: Props) {
  const words = useWords();
  const label = lookName(words, look.question, own);
  const exposure = exposureName(words, look.question, own);
  return (
    <article class="look section">
      <h3>{label}</h3>
      {children}
      <Span look={look} />
      {look.shows !== 'counts' && (
        <LookTable pairs={look.pairs} question={look.question} label={label} exposure={exposure} />
      )}
    </article>
  );
}

function Picture({ look, own }: { look: Look; own: OwnNames }) {
  const words = useWords();
  const label = lookName(words, look.question, own);
  const exposure = exposureName(words, look.question, own);
  const lines = usualLines(words, look, exposure);
  return (
    <>
      {look.shows === 'dots' && <DotPlot look={look} label={label} exposure={exposure} />}
      {look.shows === 'groups' && <GroupDots look={look} label={label} />}
      {lines.length > 0 && (
        <ul class="look-figures">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type FoldProps = { heading: string; lines: readonly string[]; children?: ComponentChildren };

function Fold({ heading, lines, children }: FoldProps) {
  if (lines.length === 0) return null;
  return (
    <details class="look-fold">
      <summary>{heading}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </details>
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
