import type { Row } from '../engine/engine-event.ts';
import { type EngineState, newEngineState } from '../engine/engine-state.ts';
import { engineStateFrom } from '../engine/engine-state-from.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { withFields } from '../rows/evening-record.ts';
import { READERS } from '../rows/row-readers.ts';
import { joinScreens, type ScreenRecord } from '../rows/screen-record.ts';
import type { Settings } from '../settings/settings.ts';
import { putRows } from './apply-change.ts';
import { database } from './database.ts';
import { eveningRecord } from './read-rows.ts';

/** What the background last knew, or null when it has not run since "Start". */
export async function readEngine(): Promise<EngineState | null> {
  const state = await readState();
  if (!state?.tonight) return state;
  return { ...state, screen: await readScreen(state.tonight.evening, state.device) };
}

/**
 * What the background last knew, or the state of a new installation with a device name of its own. A
 * row that cannot be read as a state is kept beside, under its moment, epoch ms, and a new state is
 * begun on the same device: a damaged row ends no later wake, and nothing is thrown away.
 */
export async function loadEngine(settings: Settings, at: number): Promise<EngineState> {
  const known = await readEngine();
  if (known) return known;
  const unread = await database.engine.get('state');
  if (unread?.id !== 'state') return newEngineState(settings, await deviceName());
  const { device } = (unread.state ?? {}) as { device?: unknown };
  await keepBeside(unread.state, at);
  return newEngineState(settings, await deviceName(device));
}

/** Saves the state and its rows in one strict transaction: all of it is on the disk, or none. */
export async function saveStep(
  state: EngineState,
  rows: readonly Row[],
  at: number,
): Promise<void> {
  const { engine, screen, evenings, promptLog, setAside } = database;
  await database.transaction('rw', [engine, screen, evenings, promptLog, setAside], async () => {
    for (const row of rows) await saveRow(row, at);
    const { screen: _row, ...kept } = state;
    await engine.put({ id: 'state', state: kept });
  });
}

/** Before "Start", and after everything was erased, nothing is kept but what is still to be done or to be forgotten. */
export async function forgetEngine(): Promise<void> {
  await database.engine.where('id').noneOf(['pending', 'erased']).delete();
}

/** True where a state had to be begun anew and the person has not been told so. */
export async function isBegunAnew(): Promise<boolean> {
  const kept = await database.engine.where('id').startsWith('unread-').toArray();
  return kept.some((row) => !('told' in row));
}

/** The person has been told of all that is kept beside by now, and is not told again. */
export async function noteBegunAnewTold(): Promise<void> {
  const kept = database.engine.where('id').startsWith('unread-');
  await kept.modify((row) => void Object.assign(row, { told: true }));
}

async function keepBeside(state: unknown, at: number): Promise<void> {
  const { engine } = database;
  await database.transaction('rw', engine, async () => {
    await engine.put({ id: `unread-${at}`, state });
    await engine.delete('state');
  });
}

async function readScreen(evening: EveningKey, device: string): Promise<ScreenRecord | null> {
  return READERS.screen(await database.screen.get([evening, device]));
}

async function readState(): Promise<EngineState | null> {
  const row = await database.engine.get('state');
  return row?.id === 'state' ? engineStateFrom(row.state) : null;
}

async function saveRow(row: Row, at: number): Promise<void> {
  switch (row.type) {
    case 'log':
      await putRows('promptLog', [row.row]);
      return;
    case 'save-screen':
      await putRows('screen', [await withFirstTurn(row.record)]);
      return;
    case 'save-evening': {
      const { evening, fields } = row;
      await putRows('evenings', [withFields(await eveningRecord(evening), fields, at)]);
      return;
    }
    default:
      row satisfies never;
  }
}

/**
 * The record as it was counted, joined with what the store has of the same evening when that was not
 * the one under way before. A flight or a clock that was set right can bring an evening again; what
 * the store has of its first turn stays.
 */
async function withFirstTurn(record: ScreenRecord): Promise<ScreenRecord> {
  const known = (await readState())?.tonight?.evening;
  if (record.evening === known) return record;
  const first = await readScreen(record.evening, record.device);
  if (!first) return record;
  return { ...first, ...joinScreens([first, record]), updatedAt: record.updatedAt };
}

async function deviceName(known?: unknown): Promise<string> {
  const row = await database.engine.get('device');
  const kept = row?.id === 'device' ? row.device : null;
  if (isName(kept)) return kept;
  const device = isName(known) ? known : crypto.randomUUID();
  await database.engine.put({ id: 'device', device });
  return device;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
