import type { Share } from '../../utils/doctor/symptom-days.ts';
import type { PageWords } from '../ui/words-context.ts';

/** "21 of 26"; nothing told is no zero. */
export function shareText({ say }: PageWords, { evenings, told }: Share): string {
  return told === 0 ? say('not_logged') : say('count_of', evenings, told);
}
