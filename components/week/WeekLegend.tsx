import { LegendMark } from '../chart/Legend.tsx';
import { AWAKE, DIAMOND } from '../night-page/shapes.ts';
import { useWords } from '../ui/words-context.ts';

/** The hatching of marked evenings, defined once for all strips. */
export function MarkedPattern() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="marked-evening" width="8" height="8" patternUnits="userSpaceOnUse">
          <path class="pattern-marked" d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What the marks mean that only an evening with its night has. */
export function WeekLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <LegendMark label={say('legend_prompt')}>
        <path class="strip-prompt" transform="translate(6 9) scale(0.75)" d={DIAMOND} />
        <path
          class="strip-prompt strip-prompt-done"
          transform="translate(18 9) scale(0.75)"
          d={DIAMOND}
        />
      </LegendMark>
      <LegendMark label={say('legend_in_bed')}>
        <rect class="strip-in-bed" x="1" y="3" width="22" height="12" rx="2" />
      </LegendMark>
      <LegendMark label={say('legend_asleep')}>
        <rect class="strip-asleep" x="1" y="5" width="22" height="8" rx="2" />
      </LegendMark>
      <LegendMark label={say('legend_awake')}>
        <path class="strip-awake" transform="translate(12 9)" d={AWAKE} />
      </LegendMark>
      <LegendMark label={say('legend_marked')}>
        <rect class="strip-marked" x="1" y="1" width="22" height="16" />
      </LegendMark>
    </ul>
  );
}
