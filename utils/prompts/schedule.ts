import { MINUTE_MS } from '../evening/instant.ts';
import { CATALOG, type CatalogRow, type Moment } from './catalog.ts';
import type { PromptContext, PromptEvening, PromptState } from './prompt-state.ts';

/** One moment of one prompt on one evening, as the plan puts it; epoch ms. */
export type Planned = {
  row: CatalogRow;
  night: PromptEvening['night'];
  occurrence: number;
  dueAt: number;
  lastUsefulAt: number;
};

type Switches = Pick<PromptContext, 'switched'>;

/** True when the person has this prompt on, by hand or by its default. */
export function isEnabled({ id, on }: CatalogRow, { switched }: Switches): boolean {
  return switched[id] ?? on;
}

/** The moments of every enabled prompt on an evening, in the order of the catalogue. */
export function plannedFor(
  evening: Pick<PromptEvening, 'night' | 'movedAt'>,
  state: Pick<PromptState, 'stillUpFrom'>,
  switches: Switches,
): Planned[] {
  return CATALOG.filter((row) => isEnabled(row, switches)).flatMap((row) =>
    row.occurrences.flatMap(({ due, lastUseful }, occurrence) => {
      const anchors = anchorsOf(row, evening, state);
      const planned = {
        row,
        night: evening.night,
        occurrence,
        dueAt: instantOf(due, anchors),
        lastUsefulAt: instantOf(lastUseful, anchors),
      };
      return planned.dueAt <= planned.lastUsefulAt ? [planned] : [];
    }),
  );
}

type Anchors = Record<Moment['anchor'], number>;

function anchorsOf(
  row: CatalogRow,
  { night, movedAt }: Pick<PromptEvening, 'night' | 'movedAt'>,
  { stillUpFrom }: Pick<PromptState, 'stillUpFrom'>,
): Anchors {
  const { windowStart, bedtime, wake } = night;
  // A bedtime moved to a moment already past is shown once, at the moment it was moved (rule 4).
  if (row.id === 'bedtime') return { windowStart, bedtime: Math.max(bedtime, movedAt ?? 0), wake };
  if (row.id === 'still-up' && stillUpFrom?.evening === night.evening) {
    return { windowStart, bedtime: Math.max(bedtime, stillUpFrom.at), wake };
  }
  return { windowStart, bedtime, wake };
}

function instantOf({ anchor, minutes }: Moment, anchors: Anchors): number {
  return anchors[anchor] + minutes * MINUTE_MS;
}
