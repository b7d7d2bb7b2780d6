import { useId } from 'preact/hooks';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

const LENGTHS: readonly number[] = [60, 90, 120, 150, 180, 210, 240, 300, 360];

type Props = { minutes: number; onChange: (minutes: number) => void };

/** How long before bedtime the window starts. */
export function WindowField({ minutes, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const lengths = LENGTHS.includes(minutes)
    ? LENGTHS
    : [...LENGTHS, minutes].toSorted((a, b) => a - b);
  return (
    <section class="section panel" aria-label={words.say('plan_window_heading')}>
      <h2>
        <label for={id}>{words.say('plan_window_heading')}</label>
      </h2>
      <p class="soft">{words.say('plan_window_text')}</p>
      <select
        id={id}
        class="field"
        value={String(minutes)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {lengths.map((length) => (
          <option key={length} value={String(length)}>
            {words.say('plan_window_before', durationText(words, length))}
          </option>
        ))}
      </select>
    </section>
  );
}
