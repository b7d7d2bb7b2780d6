import { useWords } from '../ui/words-context.ts';

/** What the cells mean that are not filled by a number alone. */
export function HeatLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <li>
        <span class="heat-sample heat-cell" style="--heat: 4" aria-hidden="true">
          4
        </span>
        {say('longer_legend_rated')}
      </li>
      <li>
        <span class="heat-sample heat-cell heat-missing" style="--heat: 0" aria-hidden="true" />
        {say('longer_legend_missing')}
      </li>
      <li>
        <span class="heat-sample heat-cell heat-marked" style="--heat: 4" aria-hidden="true">
          4
        </span>
        {say('longer_legend_marked')}
      </li>
    </ul>
  );
}
