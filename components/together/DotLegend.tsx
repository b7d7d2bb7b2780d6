import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/words-context.ts';

/** What the marks of all looks mean. */
export function DotLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <Meaning label={say('look_legend_weekday')}>
        <circle class="look-dot" cx="12" cy="9" r="5.5" />
      </Meaning>
      <Meaning label={say('look_legend_weekend')}>
        <rect class="look-dot look-weekend" x="6.5" y="3.5" width="11" height="11" rx="1.5" />
      </Meaning>
      <Meaning label={say('look_legend_several')}>
        <circle class="look-dot" cx="12" cy="9" r="8.5" />
        <text class="look-several" x="12" y="13" text-anchor="middle">
          2
        </text>
      </Meaning>
      <Meaning label={say('look_legend_median')}>
        <line class="strip-bedtime" x1="1" x2="23" y1="9" y2="9" />
      </Meaning>
      <Meaning label={say('look_legend_iqr')}>
        <line class="look-iqr" x1="3" x2="21" y1="9" y2="9" />
      </Meaning>
    </ul>
  );
}

function Meaning({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <li>
      <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
