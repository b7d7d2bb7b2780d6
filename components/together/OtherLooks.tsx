import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Associations } from '../../utils/looks/associations.ts';
import { useWords } from '../ui/words-context.ts';
import { DotLegend } from './DotMark.tsx';
import { LookPanel, TestedPanel } from './LookPanel.tsx';
import type { OwnNames } from './look-name.ts';

type Props = { found: Associations; own: OwnNames };

/** All looks but the main one: those chosen beforehand, then the rest, which claim nothing. */
export function OtherLooks({ found, own }: Props) {
  const { say } = useWords();
  const { chosen, others } = found;
  const looks = [...chosen.map(({ look }) => look), ...others];
  const place = useRef<HTMLDivElement>(null);
  // The button that opened them is gone.
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} class="section look-others" tabIndex={-1}>
      {looks.some(({ shows }) => shows !== 'counts') && <DotLegend />}
      {chosen.length > 0 && (
        <Group heading={say('together_chosen')}>
          {chosen.map((tested) => (
            <TestedPanel key={JSON.stringify(tested.look.question)} tested={tested} own={own} />
          ))}
        </Group>
      )}
      {others.length > 0 && (
        <Group heading={say('together_not_chosen')}>
          {others.map((look) => (
            <LookPanel key={JSON.stringify(look.question)} look={look} own={own} />
          ))}
        </Group>
      )}
    </div>
  );
}

function Group({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="section look" aria-label={heading}>
      <h2>{heading}</h2>
      <div class="looks">{children}</div>
    </section>
  );
}
