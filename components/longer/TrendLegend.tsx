import { useWords } from '../ui/words-context.ts';

/** What the marks of a trend mean. */
export function TrendLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <li>
        <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
          <circle class="strip-dot" cx="12" cy="9" r="5.5" />
        </svg>
        {say('longer_legend_median')}
      </li>
      <li>
        <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
          <line class="trend-iqr" x1="12" x2="12" y1="2" y2="16" />
        </svg>
        {say('longer_legend_iqr')}
      </li>
    </ul>
  );
}
