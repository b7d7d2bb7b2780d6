import type { Cause, Deed, EngineEvent } from '../../utils/engine/engine-event.ts';
import type { EngineState } from '../../utils/engine/engine-state.ts';
import { promptRows, step, withNoticesPerformed } from '../../utils/engine/step.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { CAN_BE_SILENT } from '../../utils/platform/notices.ts';
import { idleSeconds, readSignals } from '../../utils/platform/signals.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { database } from '../../utils/storage/database.ts';
import { readDiary } from '../../utils/storage/diary-store.ts';
import {
  forgetEngine,
  loadEngine,
  readEngine,
  saveStep,
} from '../../utils/storage/engine-store.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { readSettings, recoverSettings } from '../../utils/storage/settings-store.ts';
import { finishPending } from '../../utils/transfer/pending-act.ts';
import { perform } from './perform.ts';

// What a page began and did not come to finish is done here, as the first thing of each wake.
database.letFinish = async () => {};

let queue: Promise<unknown> = Promise.resolve();

/**
 * Handles one wake after the other: load, step, save, perform. Two events at once would read the
 * same state and one of them would be lost.
 */
export function dispatch(cause: Cause | Promise<Cause>): Promise<void> {
  const handled = queue.then(async () => handle(await cause));
  queue = handled.catch(report);
  return handled;
}

/** Handles a wake that nobody waits for; what went wrong was reported, and the next wake begins anew. */
export async function wake(cause: Cause | Promise<Cause>): Promise<void> {
  await dispatch(cause).catch(() => undefined);
}

async function handle(cause: Cause): Promise<void> {
  await finishPending().catch(report);
  const settings = await settingsInForce();
  const now = await readNow();
  const before = await loadEngine(settings, now.at);
  const { state, rows, deeds } = step(before, await eventOf(cause, before, settings, now), now);
  await (settings.startedAt === null ? forgetEngine() : saveStep(state, rows, now.at));
  const refused = await performAll(deeds, settings);
  if (settings.startedAt === null || state.unperformed.length === 0) return;
  const performed = withNoticesPerformed(state, refused);
  await saveStep(performed, promptRows(state, performed, now), now.at);
}

/** Settings that were lost are not those of one who never pressed "Start": the state has a copy of them. */
async function settingsInForce(): Promise<Settings> {
  const settings = await readSettings();
  if (settings.startedAt !== null) return settings;
  const copy = (await readEngine())?.settings ?? null;
  return copy === null || copy.startedAt === null ? settings : recoverSettings(copy);
}

async function eventOf(
  cause: Cause,
  before: EngineState,
  settings: Settings,
  now: Now,
): Promise<EngineEvent> {
  return {
    cause,
    settings: before.settings.revision === settings.revision ? null : settings,
    signals: await readSignals(),
    diary: await readDiary(eveningOf(now, settings.turnOvers)),
    idleMs: (await idleSeconds()) * 1_000,
    canBeSilent: CAN_BE_SILENT,
    freshId: crypto.randomUUID(),
  };
}

/** One deed that fails leaves the others to be done; a notice that fails is still a card. Returns the keys of those. */
async function performAll(deeds: readonly Deed[], settings: Settings): Promise<string[]> {
  const refused: string[] = [];
  for (const deed of deeds) {
    await perform(deed, settings).catch((error: unknown) => {
      report(error);
      if (deed.type === 'show-notice') refused.push(deed.notice.showing);
    });
  }
  return refused;
}

/** The kind of error and nothing else: a log never holds what a person wrote or did. */
export function report(error: unknown): void {
  console.error('Evenfall:', error instanceof Error ? error.name : 'unknown error');
}
