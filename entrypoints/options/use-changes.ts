import { useMemo } from 'preact/hooks';
import type { TroubleKind } from '../../components/ui/Trouble.tsx';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { eveningRows } from '../../utils/diary/evening-rows.ts';
import { type ChangeSigns, changeSigns } from '../../utils/doctor/change-signs.ts';
import { type ComparedRanges, comparedRanges } from '../../utils/doctor/compared-ranges.ts';
import { referenceStart } from '../../utils/doctor/reference-start.ts';
import { addEvenings, type EveningKey } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { lastVisitBefore } from '../../utils/settings/visit.ts';
import { keptSince } from '../../utils/storage/kept-since.ts';
import { type EveningsRead, readEvenings } from '../../utils/storage/read-evenings.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';
import { useLive } from '../shared/use-live.ts';

type Asked = { current: EveningKey; visit: EveningKey | null };

/** Which evenings are compared, and what the store holds of the reference; both null while there is none. */
type Reference = { ranges: ComparedRanges; read: EveningsRead } | { ranges: null; read: null };

/**
 * The signs of a change, null until all of it is read, and why it cannot be. `rows` hold the evenings of
 * now; the reference, which may lie years back, is read by itself.
 */
export function useChanges(
  rows: readonly EveningRow[] | null,
  settings: Settings,
  now: Now,
): { changes: ChangeSigns | null; trouble: TroubleKind | null } {
  const { turnOvers, visit: noted, changeReference } = settings;
  const current = eveningOf(now, turnOvers);
  const visit = changeReference === 'visit' ? lastVisitBefore(noted, current) : null;
  const { value, failure } = useLive<Reference>(
    () => watchQuery(() => readReference({ current, visit })),
    [current, visit],
  );
  const changes = useMemo(() => {
    if (!rows || !value) return null;
    const { ranges, read } = value;
    const reference = read ? eveningRows({ ...read, settings }, read, now) : [];
    return changeSigns(ranges, { recent: rows, reference });
  }, [rows, value, settings, current, now.zone]);
  return { changes, trouble: failure === null ? null : troubleOf(failure) };
}

async function readReference({ current, visit }: Asked): Promise<Reference> {
  const began = await keptSince(current, referenceStart);
  const ranges = comparedRanges({ last: addEvenings(current, -1), began, visit });
  if (!ranges) return { ranges, read: null };
  return { ranges, read: await readEvenings({ ...ranges.reference, promptsFrom: null }) };
}
