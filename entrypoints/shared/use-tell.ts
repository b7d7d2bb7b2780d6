import { useState } from 'preact/hooks';
import type { TroubleKind } from '../../components/ui/Trouble.tsx';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { EveningFields } from '../../utils/rows/evening-record.ts';
import { changeEvening } from '../../utils/storage/evenings-store.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';

/** Writes what a person tells of an evening, and knows why the last of it could not be kept. */
export function useTell() {
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const write = async (evening: EveningKey, fields: Partial<EveningFields>) => {
    try {
      const { at } = await readNow();
      await changeEvening(evening, fields, at);
      setTrouble(null);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  const tell = (evening: EveningKey, fields: Partial<EveningFields>) => void write(evening, fields);
  return { tell, trouble };
}
