import { useState } from 'preact/hooks';
import type { Associations } from '../../utils/looks/associations.ts';
import type { Measure } from '../../utils/looks/pairing-question.ts';
import '../longer/longer.css';
import { useWords } from '../ui/words-context.ts';
import '../week/week.css';
import { ChooseLooks } from './ChooseLooks.tsx';
import { DotLegend } from './DotMark.tsx';
import { LookPanel, StillNeeded } from './LookPanel.tsx';
import type { OwnNames } from './look-name.ts';
import { OtherLooks } from './OtherLooks.tsx';
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

/** What dots, rho, its range and p are, for who wants to know. */
function ReadingHelp() {
  const { say } = useWords();
  return (
    <details class="section reading-help">
      <summary>{say('together_reading')}</summary>
      <ul>
        <li>{say('together_reading_dots')}</li>
        <li>{say('together_reading_rho')}</li>
        <li>{say('together_reading_days')}</li>
        <li>{say('together_reading_p')}</li>
        <li>{say('together_reading_main')}</li>
      </ul>
    </details>
  );
}
