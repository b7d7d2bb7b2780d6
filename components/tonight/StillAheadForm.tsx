import { useState } from 'preact/hooks';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

const EVERY = ['20', '30', '45'] as const;
const FOR = ['60', '120', '180'] as const;

type Props = { onRemind: (everyMinutes: number, forMinutes: number) => void };

/** "Sitting still ahead": how often to be reminded to move, and for how long. */
export function StillAheadForm({ onRemind }: Props) {
  const words = useWords();
  const { say } = words;
  const [every, setEvery] = useState<string>('30');
  const [length, setLength] = useState<string>('120');
  const chips = (minutes: readonly string[]) =>
    minutes.map((value) => ({ value, label: durationText(words, Number(value)) }));
  return (
    <fieldset class="more-part">
      <legend>{say('more_still_ahead')}</legend>
      <p class="soft">{say('more_still_ahead_about')}</p>
      <Chips
        legend={say('more_every')}
        chips={chips(EVERY)}
        chosen={[every]}
        several={false}
        onChange={([chosen = every]) => setEvery(chosen)}
      />
      <Chips
        legend={say('more_for')}
        chips={chips(FOR)}
        chosen={[length]}
        several={false}
        onChange={([chosen = length]) => setLength(chosen)}
      />
      <button type="button" class="button" onClick={() => onRemind(Number(every), Number(length))}>
        {say('more_remind')}
      </button>
    </fieldset>
  );
}
