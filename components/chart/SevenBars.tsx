import type { EveningKey } from '../../utils/evening/calendar.ts';
import { weekdayOf } from '../../utils/evening/calendar.ts';
import { useWords } from '../ui/words-context.ts';
import './seven-bars.css';

/** One evening: how high its bar is, 0 to 1, and what it says. No bar is drawn of what is not known. */
export type DayBar = { evening: EveningKey; share: number | null; hollow?: boolean; text: string };

const HEIGHT = 44;
/** A zero is a value too: it is seen, unlike what is missing. */
const LEAST = 3;
const COLUMN = 100 / 7;
const GAP = 4;

/** Seven evenings as bars, with their weekdays below; read aloud it is a list. */
export function SevenBars({ bars }: { bars: readonly DayBar[] }) {
  const { say, formats } = useWords();
  const texts = bars.map(({ evening, text }) => say('week_bar', formats.weekday(evening), text));
  return (
    <div class="seven-bars">
      <svg
        role="img"
        aria-label={new Intl.ListFormat(say('language'), { type: 'unit' }).format(texts)}
        width="100%"
        height={HEIGHT}
      >
        {bars.map(({ evening, share, hollow }, index) => {
          if (share === null) return null;
          const height = Math.max(LEAST, Math.round(share * (HEIGHT - 2)));
          return (
            <rect
              key={evening}
              class={hollow ? 'seven-bar seven-bar-hollow' : 'seven-bar'}
              x={`${index * COLUMN + GAP / 2}%`}
              width={`${COLUMN - GAP}%`}
              y={HEIGHT - 1 - height}
              height={height}
              rx="1.5"
            />
          );
        })}
      </svg>
      <div class="seven-days" aria-hidden="true">
        {bars.map(({ evening }) => (
          <span key={evening}>{formats.weekdayName(weekdayOf(evening), 'narrow')}</span>
        ))}
      </div>
    </div>
  );
}
