import { takeAway } from '../platform/laid-aside.ts';
import { sendCommand } from '../platform/send-command.ts';
import { isSame } from '../rows/same.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { database, type PendingAct } from '../storage/database.ts';
import { changeSettings, forgetErased, markErased } from '../storage/settings-store.ts';

/** Both parts of an act are done, or the rows alone; the rest is then done by another try or the next start. */
export type Done = 'all' | 'rows';

/** What a worker writes by itself. Ratings and mornings that come after an erasure were told by the person. */
const BY_WORKER = ['evenings', 'screen', 'promptLog', 'engine', 'setAside'];

/** Notes what is to be done; within the transaction that writes the rows. */
export async function notePending(act: PendingAct): Promise<void> {
  await database.engine.put({ id: 'pending', act });
}

/**
 * Notes under which names something lay aside when everything was erased; within that transaction. What
 * lies aside is out of the worker's reach in Chromium, and a browser that is killed may bring back what
 * was taken away just before: so the names stay noted, and each page asks before it takes anything up.
 */
export async function noteErased(told: string[]): Promise<void> {
  if (told.length > 0) await database.engine.put({ id: 'erased', told });
}

/** Takes away what lay aside when everything was erased. */
export async function forgetTold(): Promise<void> {
  const row = await database.engine.get('erased');
  const told: unknown = row?.id === 'erased' ? row.told : null;
  if (Array.isArray(told)) for (const name of told) takeAway(name);
}

/** True while the records are erased and the rest is not. */
export async function isErasing(): Promise<boolean> {
  return (await pendingAct())?.does === 'erase';
}

/** Finishes what was begun. Twice, or by two at once, is once. */
export async function finishPending(): Promise<void> {
  const act = await pendingAct();
  if (act?.does === 'take-settings') await takeSettings(act);
  if (act?.does === 'erase') await finishErasure(act);
}

/**
 * Does the rest of what was begun, from a page, and says how far that came. The worker goes first: it
 * has one thing in hand at a time, so that nothing it was about is written behind an erasure.
 */
export async function finishNow(): Promise<Done> {
  try {
    if (!(await pendingAct())) return 'all';
    await sendCommand({ type: 'ratings-changed' });
    await finishPending();
    return 'all';
  } catch {
    return 'rows';
  }
}

async function pendingAct(): Promise<PendingAct | null> {
  const row = await database.engine.get('pending');
  return row?.id === 'pending' ? row.act : null;
}

/** True until somebody else has finished this very act. */
async function isStillPending(act: PendingAct): Promise<boolean> {
  return isSame(await pendingAct(), act);
}

async function dropPending(act: PendingAct): Promise<void> {
  const { engine } = database;
  await database.transaction('rw', engine, async () => {
    if (await isStillPending(act)) await engine.delete('pending');
  });
}

type Pending<Does extends PendingAct['does']> = Extract<PendingAct, { does: Does }>;

async function takeSettings(act: Pending<'take-settings'>): Promise<void> {
  await changeSettings((here) =>
    here.revision === act.revision ? settingsFrom(act.settings, here) : here,
  );
  await dropPending(act);
}

/** A restored plan does not start or stop the tracking here. */
function settingsFrom(settings: unknown, here: Settings): Settings {
  return { ...parseSettings(settings), startedAt: here.startedAt };
}

async function finishErasure(act: Pending<'erase'>): Promise<void> {
  await markErased(() => isStillPending(act));
  const tables = BY_WORKER.map((name) => database.table(name));
  await database.transaction('rw', tables, async () => {
    // Another page or the worker may have finished it meanwhile, and new records may be there.
    if (!(await isStillPending(act))) return;
    const erased = await database.engine.get('erased');
    await Promise.all(tables.map((table) => table.clear()));
    if (erased) await database.engine.put(erased);
  });
  await forgetErased();
}
