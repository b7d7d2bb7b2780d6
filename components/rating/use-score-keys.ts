import { useLayoutEffect } from 'preact/hooks';
import type { Score } from '../../utils/rows/rating.ts';

/** Keys 0 to 9 and `x` for ten press a score, wherever the focus is except in a field. */
export function useScoreKeys(onScore: (score: Score) => void): void {
  // With the first frame, not after it: who sees the scale can press a key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.isComposing || isField(event.target)) return;
      const score = scoreOfKey(event);
      if (score === null) return;
      event.preventDefault();
      onScore(score);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onScore]);
}

/** The score that a key stands for: a digit, or x for ten. */
export function scoreOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Score | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'x' || key === 'X') return 10;
  return /^[0-9]$/.test(key) ? (Number(key) as Score) : null;
}

/** Digits typed in fields never rate (rule 22). */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
