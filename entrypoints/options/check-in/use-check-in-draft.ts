import { useRef } from 'preact/hooks';
import type { SleepFields, SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { changeSleep } from '../../../utils/storage/sleeps-store.ts';
import { useCheckInSaving } from './use-check-in-saving.ts';

type Field = keyof SleepFields;
type Fields = Partial<SleepFields>;

/**
 * A night's record as the person sees it while telling. A change shows at once and is then saved; a field
 * is the store's again as soon as the store shows that change or a later one, so that none jumps back.
 */
export function useCheckInDraft(stored: SleepRecord) {
  const told = useRef<Fields>({});
  const writtenAt = useRef<Partial<Record<Field, number>>>({});
  const { state, save, again } = useCheckInSaving();

  const isStored = (field: Field) =>
    (stored.updatedAt[field] ?? 0) >= (writtenAt.current[field] ?? Number.POSITIVE_INFINITY);
  const sleep = { ...stored, ...only(told.current, (field) => !isStored(field)) };

  const write = async (at: number) => {
    const going = only(told.current, (field) => writtenAt.current[field] === undefined);
    await changeSleep(stored.evening, going, at);
    for (const field of Object.keys(going) as Field[]) {
      if (told.current[field] === going[field]) writtenAt.current[field] = at;
    }
  };

  const change = (fields: Fields) => {
    told.current = { ...told.current, ...fields };
    for (const field of Object.keys(fields) as Field[]) delete writtenAt.current[field];
    save(write);
  };

  return { sleep, state, change, save, again };
}

function only(fields: Fields, holds: (field: Field) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => holds(field as Field)));
}
