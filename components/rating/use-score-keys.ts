import { useLayoutEffect } from 'preact/hooks';
import { scoreOfKey } from '../../utils/ratings/score-of-key.ts';
import type { Score } from '../../utils/rows/rating.ts';

/** Keys 0 to 9 and `x` for ten press a score, wherever the focus is except in a field that takes text. */
export function useScoreKeys(onScore: (score: Score) => void): void {
  // With the first frame, not after it: who sees the scale can press a key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.isComposing || isField(event.target)) return;
      // The third level of a key is a character of its own; Windows says Ctrl and Alt for it.
      if (event.getModifierState?.('AltGraph')) return;
      const score = scoreOfKey(event);
      if (score === null) return;
      event.preventDefault();
      onScore(score);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onScore]);
}

/** Digits typed in fields never rate (rule 22); a chip, which nothing can be typed into, is none. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

const FIELD = 'input:not([type=checkbox], [type=radio]), select, textarea';
