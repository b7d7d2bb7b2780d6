import { useWords } from '../ui/words-context.ts';
import { datedText } from './dated-text.ts';

type Props = {
  /** Epoch ms, oldest first. */
  taps: readonly number[];
  zone: string;
  onDelete: (tap: number) => void;
};

/** The taps on "I was awake", each with its Delete. */
export function AwakeList({ taps, zone, onDelete }: Props) {
  const words = useWords();
  const { say, formats } = words;
  if (taps.length === 0) return null;
  return (
    <div class="night-part">
      <h3>{say('night_page_awake')}</h3>
      <ul class="night-awake-list">
        {taps.map((tap) => (
          <li key={tap}>
            {datedText(words, tap, zone)}
            <button
              type="button"
              class="button-text"
              aria-label={say('night_page_awake_remove', formats.clock(tap))}
              onClick={() => onDelete(tap)}
            >
              {say('delete')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
