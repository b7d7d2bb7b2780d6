import type { ComponentChildren } from 'preact';
import type { TestedLook } from '../../utils/looks/associations.ts';
import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { DotPlot } from './DotPlot.tsx';
import { GroupDots } from './GroupDots.tsx';
import { LookTable } from './LookTable.tsx';
import { exposureName, lookName, type OwnNames } from './look-name.ts';
import { spanLines, untestedSentence, usualLines } from './look-text.ts';
import { lookStatistics, verdictStatistics } from './statistics-text.ts';
import { checkDates, linkLines, sureLines, verdictSentence } from './verdict-text.ts';

type Props = { look: Look; own: OwnNames };

/** A look that is not tested: its dots and what is usual, and that it claims nothing. */
export function LookPanel({ look, own }: Props) {
  const words = useWords();
  return (
    <>
      <p class="look-sentence">{untestedSentence(words, look)}</p>
      <Picture look={look} own={own} />
      <Fold
        heading={words.say('look_statistics')}
        lines={[...spanLines(words, look), ...lookStatistics(words, look)]}
      />
      <Table look={look} own={own} />
    </>
  );
}

type TestedProps = { tested: TestedLook; own: OwnNames; children?: ComponentChildren };

/** A look that is tested: the verdict, the picture, how sure it is, and all figures behind that. */
export function TestedPanel({ tested, own, children }: TestedProps) {
  const words = useWords();
  const { look } = tested;
  return (
    <>
      <p class="look-sentence">{verdictSentence(words, tested)}</p>
      {linkLines(words, tested).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Picture look={look} own={own} />
      {children}
      <p class="soft">{checkDates(words, tested)}</p>
      <Fold
        heading={words.say('look_sure')}
        lines={[...sureLines(words, tested), ...spanLines(words, look)]}
      >
        <Fold heading={words.say('look_statistics')} lines={verdictStatistics(words, tested)} />
      </Fold>
      <Table look={look} own={own} />
    </>
  );
}

function Table({ look, own }: Props) {
  const words = useWords();
  if (look.shows === 'counts') return null;
  const label = lookName(words, look.question, own);
  const exposure = exposureName(words, look.question, own);
  return (
    <LookTable pairs={look.pairs} question={look.question} label={label} exposure={exposure} />
  );
}

function Picture({ look, own }: Props) {
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
