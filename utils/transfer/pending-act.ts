import { laidAside, takeAway } from '../platform/laid-aside.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { database, type PendingAct } from '../storage/database.ts';
import { changeSettings, forgetSettings, markErased } from '../storage/settings-store.ts';

/** Both parts of an act are done, or the rows alone; the rest is then done by another try or the next start. */
export type Done = 'all' | 'rows';

/** What a worker writes by itself. Ratings and mornings that come after an erasure were told by the person. */
const BY_WORKER = ['evenings', 'screen', 'promptLog', 'engine', 'setAside'];

/** Notes what is to be done; within the transaction that writes the rows. */
export async function notePending(act: PendingAct): Promise<void> {
  await database.engine.put({ id: 'pending', act });
}

/** Finishes what was begun; `worker` is waited for before what it wrote is erased. */
export async function finishPending(
  worker: () => Promise<unknown> = async () => {},
): Promise<void> {
  const act = await pendingAct();
  if (act?.does === 'take-settings') await takeSettings(act);
  if (act?.does === 'erase') await finishErasure(worker);
}

/** Does the rest of an act that has just been begun, and says how far that came. */
export async function finishNow(worker?: () => Promise<unknown>): Promise<Done> {
  try {
    await finishPending(worker);
    return 'all';
  } catch {
    return 'rows';
  }
}

async function pendingAct(): Promise<PendingAct | null> {
  const row = await database.engine.get('pending');
  return row?.id === 'pending' ? row.act : null;
}

async function takeSettings({ settings, revision }: PendingAct & { does: 'take-settings' }) {
  await changeSettings((here) =>
    here.revision === revision ? settingsFrom(settings, here) : here,
  );
  await database.engine.delete('pending');
}

/** A restored plan does not start or stop the tracking here. */
function settingsFrom(settings: unknown, here: Settings): Settings {
  return { ...parseSettings(settings), startedAt: here.startedAt };
}

async function finishErasure(worker: () => Promise<unknown>): Promise<void> {
  for (const name of laidAside()) takeAway(name);
  await markErased();
  await worker();
  const tables = BY_WORKER.map((name) => database.table(name));
  await database.transaction('rw', tables, async () => {
    // Another page or the worker may have finished it meanwhile, and new records may be there.
    if ((await pendingAct())?.does !== 'erase') return;
    await Promise.all(tables.map((table) => table.clear()));
  });
  await forgetSettings();
}
