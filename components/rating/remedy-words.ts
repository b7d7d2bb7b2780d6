import type { WordKey } from '../../utils/i18n/words.ts';
import type { Remedy } from '../../utils/ratings/remedies.ts';

export const REMEDY_WORDS: Record<Remedy, WordKey> = {
  walked: 'remedy_walked',
  stretched: 'remedy_stretched',
  massaged: 'remedy_massaged',
  'warm-bath': 'remedy_warm_bath',
  pack: 'remedy_pack',
  absorbing: 'remedy_absorbing',
  pillow: 'remedy_pillow',
  other: 'remedy_other',
};
