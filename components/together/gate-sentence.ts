import {
  FEWEST_EXPOSURES,
  FEWEST_FOR_RANGE,
  FEWEST_RATINGS,
  isTooAlike,
  isTooSparse,
  type Variety,
  varietyOf,
} from '../../utils/looks/gates.ts';
import type { DotsLook } from '../../utils/looks/look.ts';
import type { Verdict } from '../../utils/rows/verdict.ts';
import type { PageWords } from '../ui/words-context.ts';

// The sentence of each gate of `utils/looks/gates.ts`.

/** Why a look has no more than its dots; null where every gate is open. */
export function closedSentence(words: PageWords, look: DotsLook): string | null {
  const { n, closed, span, pairs } = look;
  switch (closed) {
    case null:
      return null;
    case 'too-few':
      return words.plural('look_dots_only', n, FEWEST_FOR_RANGE);
    case 'too-sparse':
      return sparseSentence(words, { nights: n, evenings: span?.evenings ?? n });
    case 'too-alike':
      return alikeSentence(words, varietyOf(pairs), n);
  }
}

/** Why a check tested nothing; null where it did. */
export function untestableSentence(words: PageWords, verdict: Verdict): string | null {
  const { nights, exposures, ratings } = verdict;
  if (isTooSparse(verdict)) return sparseSentence(words, verdict);
  if (exposures === null || ratings === null) return null;
  const variety = { exposures, ratings };
  return isTooAlike(variety) ? alikeSentence(words, variety, nights) : null;
}

function sparseSentence(
  { say }: PageWords,
  { nights, evenings }: { nights: number; evenings: number },
): string {
  return say('look_test_gaps', evenings - nights, evenings);
}

function alikeSentence({ say, plural }: PageWords, variety: Variety, n: number): string {
  const { exposures, ratings } = variety;
  if (exposures < 2 || ratings < 2) return say('look_same', plural('together_evenings', n));
  return say('look_test_variety', exposures, ratings, FEWEST_EXPOSURES, FEWEST_RATINGS);
}
