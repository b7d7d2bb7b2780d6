import type { ComponentChildren } from 'preact';
import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { DotPlot } from './DotPlot.tsx';
import { GroupDots } from './GroupDots.tsx';
import { LookSpan } from './LookSpan.tsx';
import { LookTable } from './LookTable.tsx';
import { lookFigures } from './look-figures.ts';
import { exposureName, lookName, type OwnNames } from './look-names.ts';
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
      <LookSpan look={look} />
      {look.shows !== 'counts' && (
        <LookTable pairs={look.pairs} question={look.question} label={label} exposure={exposure} />
      )}
    </article>
  );
}
