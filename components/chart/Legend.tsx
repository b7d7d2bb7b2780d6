import type { ComponentChildren } from 'preact';
import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import { MOON } from './shapes.ts';

/** The patterns of the kinds of screen time, defined once for all strips: told apart without colour. */
export function KindPatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="kind-watching" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="pattern-ground" d="M0 0h6v6h-6z" />
          <path class="pattern-watching" d="M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3" />
        </pattern>
        <pattern id="kind-elsewhere" width="5" height="5" patternUnits="userSpaceOnUse">
          <path class="pattern-ground" d="M0 0h5v5h-5z" />
          <circle class="pattern-elsewhere" cx="2.5" cy="2.5" r="1.4" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What the marks of the picture mean: all of them, or those that are drawn. */
export function Legend({ drawn = null }: { drawn?: ReadonlySet<WordKey> | null }) {
  const { say } = useWords();
  const isDrawn = (mark: WordKey) => drawn === null || drawn.has(mark);
  return (
    <ul class="legend">
      {isDrawn('legend_active') && (
        <LegendMark label={say('legend_active')}>
          <rect class="strip-session strip-active" x="1" y="3" width="22" height="12" rx="2" />
        </LegendMark>
      )}
      {isDrawn('legend_watching') && (
        <LegendMark label={say('legend_watching')}>
          <rect class="strip-session strip-watching" x="1" y="3" width="22" height="12" rx="2" />
        </LegendMark>
      )}
      {isDrawn('legend_elsewhere') && (
        <LegendMark label={say('legend_elsewhere')}>
          <rect class="strip-session strip-elsewhere" x="1" y="3" width="22" height="12" rx="2" />
        </LegendMark>
      )}
      {isDrawn('legend_window') && (
        <LegendMark label={say('legend_window')}>
          <rect class="strip-window" x="1" y="1" width="22" height="16" />
        </LegendMark>
      )}
      {isDrawn('legend_bedtime') && (
        <LegendMark label={say('legend_bedtime')}>
          <line class="strip-bedtime" x1="12" x2="12" y1="0" y2="18" />
        </LegendMark>
      )}
      {isDrawn('legend_bed') && (
        <LegendMark label={say('legend_bed')}>
          <path class="strip-bed" transform="translate(11 9)" d={MOON} />
        </LegendMark>
      )}
      {isDrawn('legend_rating') && (
        <LegendMark label={say('legend_rating')}>
          <circle class="strip-dot" cx="12" cy="9" r="8.5" />
          <text class="strip-score strip-score-small" x="12" y="12.5" text-anchor="middle">
            4
          </text>
        </LegendMark>
      )}
    </ul>
  );
}

type MarkProps = { label: string; width?: number; children: ComponentChildren };

/** A mark and what it means, in a list of class `legend`. */
export function LegendMark({ label, width = 24, children }: MarkProps) {
  return (
    <li>
      <svg width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
