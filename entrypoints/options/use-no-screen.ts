import { useLive } from '../../components/ui/use-live.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { changeEvening, eveningRecord } from '../../utils/storage/evenings-store.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';

/** "No screen this evening" of an evening, and how to say so or take it back. */
export function useNoScreen(evening: EveningKey) {
  const record = useLive(() => watchQuery(() => eveningRecord(evening)), [evening]).value;
  const change = async (chosen: boolean) => {
    const { at } = await readNow();
    await changeEvening(evening, { noScreen: chosen || null }, at);
  };
  return {
    chosen: record?.noScreen === true,
    onChange: (chosen: boolean) => void change(chosen),
  };
}
