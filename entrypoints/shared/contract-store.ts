import { applyChange, undoChange } from '../../utils/storage/apply-change.ts';
import { database } from '../../utils/storage/database.ts';

/** In the build for tests only: the store of this browser, for the contract that every store holds. */
export function offerStore(): void {
  const store = {
    apply: applyChange,
    undo: undoChange,
    row: (table: string, key: string) => database.table(table).get(key),
    clear: () => Promise.all(database.tables.map((table) => table.clear())),
  };
  Object.assign(globalThis, { contractStore: store });
}
