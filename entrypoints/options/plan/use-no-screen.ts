import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningRecord } from '../../../utils/storage/evenings-store.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import { useTell } from '../../shared/use-tell.ts';

/** "No screen this evening" of an evening, how to say so or take it back, and why that failed. */
export function useNoScreen(evening: EveningKey) {
  const record = useLive(() => watchQuery(() => eveningRecord(evening)), [evening]).value;
  const { tell, trouble } = useTell();
  return {
    chosen: record?.noScreen === true,
    onChange: (chosen: boolean) => tell(evening, { noScreen: chosen || null }),
    trouble,
  };
}
