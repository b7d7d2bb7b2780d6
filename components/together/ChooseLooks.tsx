import { eveningsToTest } from '../../utils/looks/look-test.ts';
import { FURTHER_MEASURES, type Measure } from '../../utils/looks/pairing-question.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { MEASURE_WORDS } from './look-name.ts';

type Props = {
  chosen: readonly Measure[];
  /** The others were opened already, so that a choice made now would not be one made beforehand. */
  looked: boolean;
  onChange: (chosen: Measure[]) => void;
};

/** Which further looks are to be tested, to be said before looking. */
export function ChooseLooks({ chosen, looked, onChange }: Props) {
  const { say, plural } = useWords();
  const chips = FURTHER_MEASURES.map(({ measure }) => ({
    value: measure,
    label: say(MEASURE_WORDS[measure]),
  }));
  return (
    <section class="section panel look-choice" aria-label={say('together_choose')}>
      <h2>{say('together_choose')}</h2>
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
          : plural('together_choose_count', chosen.length, eveningsToTest(chosen.length))}
      </output>
      <p class="soft">{say(looked ? 'together_choose_looked' : 'together_choose_keep')}</p>
    </section>
  );
}
