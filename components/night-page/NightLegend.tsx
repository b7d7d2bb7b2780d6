import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/words-context.ts';
import { AWAKE, DIAMOND, TRIANGLE } from './shapes.ts';

/** What the marks mean that the week's picture does not have. */
export function NightLegend() {
  const { say } = useWords();
  return (
    <ul class="legend">
      <Meaning label={say('night_page_legend_onset')}>
        <path class="night-onset" transform="translate(12 9)" d={TRIANGLE} />
      </Meaning>
      <Meaning label={say('night_page_legend_prompt')}>
        <path class="night-prompt" transform="translate(6 9)" d={DIAMOND} />
        <path class="night-prompt night-prompt-done" transform="translate(19 9)" d={DIAMOND} />
      </Meaning>
      <Meaning label={say('night_page_legend_awake')}>
        <path class="night-awake" transform="translate(12 9)" d={AWAKE} />
      </Meaning>
      <Meaning label={say('night_page_legend_in_bed')}>
        <rect class="night-in-bed" x="1" y="2" width="24" height="14" rx="2" />
      </Meaning>
      <Meaning label={say('night_page_legend_asleep')}>
        <rect class="night-asleep" x="1" y="5" width="24" height="8" rx="2" />
      </Meaning>
    </ul>
  );
}

function Meaning({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <li>
      <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
