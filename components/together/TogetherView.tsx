import { useState } from 'preact/hooks';
import type { Associations } from '../../utils/looks/associations.ts';
import { eveningsToCheck } from '../../utils/looks/gates.ts';
import { FURTHER_MEASURES, type Measure } from '../../utils/looks/pairing-question.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { DotLegend } from './DotMark.tsx';
import { TestedPanel } from './LookPanel.tsx';
import { lookName, MEASURE_WORDS, type OwnNames } from './look-name.ts';
import '../chart/legend.css';
import '../chart/plot.css';
import '../chart/strip.css';
import '../ui/table.css';
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
  const words = useWords();
  const { say } = words;
  const [looked, setLooked] = useState(false);
  return (
    <>
      <p class="lead">{say('together_lead')}</p>
      <section class="section look" aria-label={say('together_main')}>
        <h2>{lookName(words, found.main.look.question, own)}</h2>
        <TestedPanel tested={found.main} own={own}>
          {found.main.look.shows !== 'counts' && <DotLegend />}
        </TestedPanel>
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

type ChooseProps = {
  chosen: readonly Measure[];
  /** The others were opened already, so that a choice made now would not be one made beforehand. */
  looked: boolean;
  onChange: (chosen: Measure[]) => void;
};

/** Which further looks are to be tested, to be said before looking. */
function ChooseLooks({ chosen, looked, onChange }: ChooseProps) {
  const { say, plural } = useWords();
  const chips = FURTHER_MEASURES.map(({ measure }) => ({
    value: measure,
    label: say(MEASURE_WORDS[measure]),
  }));
  return (
    <details class="look-choice">
      <summary>{say('together_choose')}</summary>
      <div class="section">
        <p>{say('together_choose_about')}</p>
        <fieldset disabled={looked}>
          <Chips
            legend={say('together_choose_legend')}
            chips={chips}
            chosen={chosen}
            several
            onChange={onChange}
          />
        </fieldset>
        <output>
          {chosen.length === 0
            ? say('together_choose_none')
            : plural('together_choose_count', chosen.length, eveningsToCheck(chosen.length))}
        </output>
        <p class="soft">{say(looked ? 'together_choose_looked' : 'together_choose_keep')}</p>
      </div>
    </details>
  );
}

/** What the dots are and what is compared, for who wants to know. */
function ReadingHelp() {
  const { say } = useWords();
  return (
    <details class="reading-help">
      <summary>{say('together_reading')}</summary>
      <ul>
        <li>{say('together_reading_dots')}</li>
        <li>{say('together_reading_main')}</li>
      </ul>
    </details>
  );
}
