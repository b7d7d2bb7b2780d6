import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Associations } from '../../utils/looks/associations.ts';
import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { DotLegend } from './DotMark.tsx';
import { LookPanel, StillNeeded } from './LookPanel.tsx';
import type { OwnNames } from './look-name.ts';

type Props = { found: Associations; own: OwnNames };

/** All looks but the main one: those chosen beforehand, then the rest, with the number of looks said aloud. */
export function OtherLooks({ found, own }: Props) {
  const { say } = useWords();
  const { chosen, others, comparisons } = found;
  const place = useRef<HTMLDivElement>(null);
  // The button that opened them is gone.
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} class="section look-others" tabIndex={-1}>
      {comparisons > 1 && (
        <p class="panel look-comparisons">
          {say('together_comparisons', comparisons, chanceOfAny(comparisons))}
        </p>
      )}
      {[...chosen, ...others].some(({ shows }) => shows !== 'counts') && <DotLegend />}
      <Group heading={say('together_chosen')} looks={chosen} own={own} tests={chosen.length} />
      <Group heading={say('together_not_chosen')} looks={others} own={own} tests={0} />
    </div>
  );
}

type GroupProps = {
  heading: string;
  looks: readonly Look[];
  own: OwnNames;
  /** How many of them are to be tested: all or none. */
  tests: number;
};

function Group({ heading, looks, own, tests }: GroupProps) {
  if (looks.length === 0) return null;
  return (
    <section class="section look" aria-label={heading}>
      <h2>{heading}</h2>
      <div class="looks">
        {looks.map((look) => (
          <LookPanel key={JSON.stringify(look.question)} look={look} own={own}>
            {tests > 0 && <StillNeeded look={look} tests={tests} />}
          </LookPanel>
        ))}
      </div>
    </section>
  );
}

/** How many of 100 pages with nothing linked would still show something: eight looks make it one in three. */
function chanceOfAny(looks: number): number {
  return Math.round(100 * (1 - 0.95 ** looks));
}
