import type { Listed } from '../../../components/rating/RatingList.tsx';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { deletionOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import { useSave } from '../../shared/use-save.ts';

/** Deletes what is listed of an evening; for ten seconds it can come back. */
export function useListed(evening: EveningKey) {
  const { save, held, undo, trouble } = useSave<Listed>();
  const onDelete = (listed: Listed) =>
    save(({ at }) => ({
      change: [
        listed.kind === 'rating'
          ? deletionOf(listed.rating, at)
          : worstOf(listed.kind, evening, null),
      ],
      said: listed,
    }));
  return { deleted: held?.said ?? null, trouble, onDelete, onRestore: undo };
}
