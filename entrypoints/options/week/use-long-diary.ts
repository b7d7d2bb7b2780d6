import { useMemo } from 'preact/hooks';
import type { TroubleKind } from '../../../components/ui/Trouble.tsx';
import type { DiaryEvening } from '../../../utils/diary/evening-row.ts';
import { diaryEvenings } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/filed-rows.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { readLong } from '../../../utils/storage/long-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';

/** The last 90 evenings of the diary, null until they are read, and why they cannot be. */
export function useLongDiary(
  settings: Settings,
  now: Now,
): { evenings: DiaryEvening[] | null; trouble: TroubleKind | null } {
  const current = eveningOf(now, settings.turnOvers);
  const { value, failure } = useLive<DiaryData>(
    () => watchQuery(() => readLong(current)),
    [current],
  );
  // The clock ticks each minute; what is over does not change with it.
  const evenings = useMemo(
    () => value && diaryEvenings({ ...value, settings }, now),
    [value, settings, current],
  );
  return { evenings: evenings ?? null, trouble: failure === null ? null : troubleOf(failure) };
}
