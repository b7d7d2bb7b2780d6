import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';

/** Which evenings were looked through, and how many of them say nothing. */
export function LookSpan({ look: { window, span, n } }: { look: Look }) {
  const { say, plural, formats } = useWords();
  if (!window) return <p class="soft">{say('together_span_none')}</p>;
  const narrower = span && (span.first !== window.first || span.last !== window.last);
  return (
    <p class="soft look-span">
      {say(
        'together_span',
        formats.days(window.first, window.last),
        plural('together_evenings', window.evenings),
        n,
        window.unlogged,
        window.marked,
      )}
      {narrower && ` ${say('together_paired', formats.days(span.first, span.last))}`}
    </p>
  );
}
