import { useState } from 'preact/hooks';
import type { Associations } from '../../utils/looks/associations.ts';
import type { Measure } from '../../utils/looks/pairing-question.ts';
import '../chart/legend.css';
import '../chart/plot.css';
import '../chart/strip.css';
import { useWords } from '../ui/words-context.ts';
import '../ui/table.css';
import { ChooseLooks } from './ChooseLooks.tsx';
import { DotLegend } from './DotLegend.tsx';
import { LookPanel } from './LookPanel.tsx';
import type { OwnNames } from './look-names.ts';
import { OtherLooks } from './OtherLooks.tsx';
import { ReadingHelp } from './ReadingHelp.tsx';
import { StillNeeded } from './StillNeeded.tsx';
import './together.css';

type Props = {
  found: Associations;
  own: OwnNames;
  chosen: readonly Measure[];
  onChoose: (chosen: Measure[]) => void;
};

/** The main question first; the others open only after there was a chance to choose. */
export function TogetherView({ found, own, chosen, onChoose }: Props) {
  const { say } = useWords();
  const [looked, setLooked] = useState(false);
  return (
    <>
      <p class="lead">{say('together_lead')}</p>
      <section class="section" aria-label={say('together_main')}>
        <h2>{say('together_main')}</h2>
        <LookPanel look={found.main} own={own}>
          {found.main.shows !== 'counts' && <DotLegend />}
          <StillNeeded look={found.main} tests={1} />
        </LookPanel>
        <p class="soft">{say('together_span_about')}</p>
        <ReadingHelp />
      </section>
      <ChooseLooks chosen={chosen} looked={looked} onChange={onChoose} />
      {looked ? (
        <OtherLooks found={found} own={own} />
      ) : (
        <div class="buttons look-open">
          <button type="button" class="button" onClick={() => setLooked(true)}>
            {say('together_open')}
          </button>
        </div>
      )}
    </>
  );
}
