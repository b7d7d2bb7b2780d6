import { useEffect, useState } from 'preact/hooks';
import type { TroubleKind } from '../../../components/ui/Trouble.tsx';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { allDueVerdicts, type Choice } from '../../../utils/looks/associations.ts';
import type { Verdict } from '../../../utils/rows/verdict.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { keepVerdicts, readVerdicts } from '../../../utils/storage/verdict-store.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { inLine } from '../../shared/save-line.ts';
import { useLive } from '../../shared/use-live.ts';

/**
 * The verdicts that are kept, null until they are read, and why they cannot be read or kept. Those that
 * have come due are made and kept once the evenings are there: what the page says is on the disk already.
 */
export function useVerdicts(
  rows: readonly EveningRow[] | null,
  choice: Choice,
): { kept: Verdict[] | null; trouble: TroubleKind | null } {
  const { value = null, failure } = useLive(() => watchQuery(readVerdicts), []);
  const [unkept, setUnkept] = useState<TroubleKind | null>(null);
  useEffect(() => {
    if (rows === null || value === null) return;
    keepDue(rows, choice, value).then(
      () => setUnkept(null),
      (error: unknown) => setUnkept(troubleOf(error)),
    );
  }, [rows, value, choice]);
  return { kept: value, trouble: failure === null ? unkept : troubleOf(failure) };
}

async function keepDue(
  rows: readonly EveningRow[],
  choice: Choice,
  kept: readonly Verdict[],
): Promise<void> {
  const due = allDueVerdicts(rows, choice, kept, madeNow(await readNow()));
  if (due.length > 0) await inLine(() => keepVerdicts(due));
}

function madeNow({ at, zone }: Now): Pick<Verdict, 'madeAt' | 'madeOn'> {
  return { madeAt: at, madeOn: wallClockAt(at, zone).date };
}
