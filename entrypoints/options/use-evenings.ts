import { useMemo } from 'preact/hooks';
import type { TroubleKind } from '../../components/ui/Trouble.tsx';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { eveningRows } from '../../utils/diary/evening-rows.ts';
import { addEvenings, type EveningKey } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import {
  type EveningsAsked,
  type EveningsRead,
  readEvenings,
} from '../../utils/storage/read-evenings.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';
import { useLive } from '../shared/use-live.ts';

/**
 * The rows of a range of evenings, null until they are read, and why they cannot be. They are made anew
 * when the store, the settings, the evening under way or the zone changes, and not by the clock. While
 * another range is read, the rows of the last one stay.
 */
export function useEvenings(
  { first, last, promptsFrom }: EveningsAsked,
  settings: Settings,
  now: Now,
): { rows: EveningRow[] | null; trouble: TroubleKind | null } {
  const { value, failure } = useLive<EveningsRead>(
    () => watchQuery(() => readEvenings({ first, last, promptsFrom })),
    [first, last, promptsFrom],
  );
  const current = eveningOf(now, settings.turnOvers);
  const rows = useMemo(
    () => (value ? eveningRows({ ...value, settings }, value, now) : null),
    [value, settings, current, now.zone],
  );
  return { rows, trouble: failure === null ? null : troubleOf(failure) };
}

/** The row of one evening with its prompts, null until it is read; whether the diary had begun before it; why it cannot be. */
export function useEvening(evening: EveningKey, settings: Settings, now: Now) {
  const asked = { first: addEvenings(evening, -1), last: evening, promptsFrom: evening };
  const { rows, trouble } = useEvenings(asked, settings, now);
  const [earlier, row = null] = rows ?? [];
  return { row, hasEarlier: earlier !== undefined && earlier.state !== 'before', trouble };
}
