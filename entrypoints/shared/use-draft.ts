import { useRef, useState } from 'preact/hooks';
import { layAside, takeAway } from '../../utils/platform/laid-aside.ts';
import { changedFields, type Entry } from '../../utils/rows/change.ts';
import { type Change, type Touched, targetOf } from '../../utils/storage/apply-change.ts';
import type { Save } from './use-save.ts';

/** What was told of a row, from what to what. */
type Told = Pick<Entry, 'before' | 'after'> & {
  /** Under which it lies aside until it is on the disk. */
  name: string;
  /** It is saved by itself. */
  alone: boolean;
  /** The row as it was then on the disk; null before. */
  written: Touched | null;
};

/** An answer as a part of the row, or as that by what stands there this moment. */
export type Part<Row> = Partial<Row> | ((row: Row) => Partial<Row>);

/**
 * Answers that save themselves, over a row as the store last showed it. An answer shows at once, and
 * goes by what was shown when it was given: of two in the same moment none undoes the other. It is
 * the store's again as soon as the store shows it or a later one, so that nothing jumps back. What
 * could not be saved stays on the screen and goes along with the next try. Until it is on the disk it
 * lies aside as well, so that a page that closes meanwhile loses nothing.
 */
export function useDraft<Row extends Touched, Said = null>(
  { saved }: Pick<Save<Said>, 'saved'>,
  target: Pick<Entry, 'table' | 'key'>,
  stored: Row,
) {
  const told = useRef<readonly Told[]>([]);
  const newest = useRef(stored);
  const stands = useRef(false);
  const [, redraw] = useState({});

  newest.current = stored;
  told.current = told.current.filter((one) => !isShown(one, stored));
  const shown = withAll(stored, told.current);

  /** The row as it stands this moment, with what is not drawn yet. */
  const peek = (): Row => withAll(newest.current, told.current);

  const keep = async (waiting: () => readonly Told[], said?: Said): Promise<void> => {
    let going: readonly Told[] = [];
    const kept = await saved(() => {
      going = waiting();
      const entries = going.map(({ before, after }) => ({ ...target, before, after }));
      const change = entries as unknown as Change;
      return said === undefined ? { change } : { change, said };
    });
    const written = kept && (kept.rows.get(targetOf(target)) ?? newest.current);
    if (written) for (const { name } of going) takeAway(name);
    told.current = told.current.map((one) =>
      going.includes(one) ? { ...one, alone: false, written } : one,
    );
    redraw({});
  };

  const keepAll = (): void => {
    // One that stands in line takes along whatever is told before its turn.
    if (stands.current) return;
    stands.current = true;
    void keep(() => {
      stands.current = false;
      return told.current.filter(({ alone, written }) => !alone && written === null);
    });
  };

  /** Tells a part of the row. With a word said of it, it is saved by itself and can be taken back. */
  const change = (part: Part<Row>, said?: Said): void => {
    const from = typeof part === 'function' ? peek() : shown;
    const after = typeof part === 'function' ? part(from) : part;
    const names = Object.keys(after) as (keyof Row)[];
    const before = Object.fromEntries(names.map((name) => [name, from[name]]));
    const name = crypto.randomUUID();
    const one: Told = { before, after, name, alone: said !== undefined, written: null };
    layAside(name, { ...target, before, after });
    told.current = [...told.current, one];
    redraw({});
    if (said !== undefined) void keep(() => [one], said);
    else keepAll();
  };

  return { shown, peek, change, again: keepAll };
}

function withAll<Row extends Touched>(row: Row, told: readonly Told[]): Row {
  let now = row;
  for (const one of told) now = { ...now, ...changedFields(now, one, 'made')?.after };
  return now;
}

/** True when a row of the store is as new as the one that was written, in all that was told. */
function isShown({ after, written }: Told, row: Touched): boolean {
  if (written === null) return false;
  return Object.keys(after ?? {}).every((name) => stampOf(row, name) >= stampOf(written, name));
}

function stampOf(row: Touched, name: string): number {
  // The settings count their changes. Without any they are those of a new installation, or everything was erased.
  if ('revision' in row) return row.revision === 0 ? Number.POSITIVE_INFINITY : row.revision;
  const stamps: number | Partial<Record<string, number>> = row.updatedAt;
  return typeof stamps === 'number' ? stamps : (stamps[name] ?? 0);
}
