import type { Action } from '../engine/engine-event.ts';
import { type EngineState, newEngineState } from '../engine/engine-state.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { NO_PROMPTS } from '../prompts/prompt-state.ts';
import { withFields } from '../rows/evening-record.ts';
import { joinScreens } from '../rows/join-screens.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { database } from './database.ts';
import { eveningRecord } from './evenings-store.ts';

/** What the background last knew, or null when it has not run since "Start". */
export async function readEngine(): Promise<EngineState | null> {
  const row = await database.engine.get('state');
  if (row?.id !== 'state' || row.state.version !== 1) return null;
  const { state } = row;
  const screen = state.plan && (await database.screen.get([state.plan.evening, state.device]));
  return {
    ...newEngineState(parseSettings(state.settings), state.device),
    ...state,
    // What an older version of Evenfall left behind has none of the newer fields.
    settings: parseSettings(state.settings),
    prompts: { ...NO_PROMPTS, ...state.prompts },
    screen: screen ?? null,
  };
}

/** What the background last knew, or the state of a new installation with a device name of its own. */
export async function loadEngine(settings: Settings): Promise<EngineState> {
  return (await readEngine()) ?? newEngineState(settings, await deviceName());
}

/** The actions that are rows: saved with the state, never performed. */
type RowAction = Extract<Action, { type: 'log' | 'save-screen' | 'save-evening' }>;

/** Saves the state and its rows in one strict transaction: all of it is on the disk, or none. */
export async function saveStep(
  state: EngineState,
  actions: readonly Action[],
  at: number,
): Promise<void> {
  const rows = actions.filter(isRow);
  const { engine, screen, evenings, promptLog } = database;
  await database.transaction('rw', [engine, screen, evenings, promptLog], async () => {
    const seen = await engine.get('state');
    const known = seen?.id === 'state' ? (seen.state.plan?.evening ?? null) : null;
    for (const row of rows) await saveRow(row, known, at);
    const { screen: _row, ...kept } = state;
    await engine.put({ id: 'state', state: kept });
  });
}

/** Before "Start", and after everything was erased, nothing at all is kept. */
export async function forgetEngine(): Promise<void> {
  await database.engine.clear();
}

function isRow(action: Action): action is RowAction {
  return ['log', 'save-screen', 'save-evening'].includes(action.type);
}

async function saveRow(action: RowAction, known: EveningKey | null, at: number): Promise<void> {
  switch (action.type) {
    case 'log':
      await database.promptLog.put(action.row);
      return;
    case 'save-screen':
      await database.screen.put(
        action.record.evening === known ? action.record : await withFirstTurn(action.record),
      );
      return;
    case 'save-evening': {
      const { evening, fields } = action;
      await database.evenings.put(withFields(await eveningRecord(evening), fields, at));
      return;
    }
  }
}

/**
 * The record of an evening that was not the one under way before. A flight or a clock that was set
 * right can bring an evening again; what the store has of its first turn stays.
 */
async function withFirstTurn(record: ScreenRecord): Promise<ScreenRecord> {
  const first = await database.screen.get([record.evening, record.device]);
  if (!first) return record;
  return { ...first, ...joinScreens([first, record]), updatedAt: record.updatedAt };
}

async function deviceName(): Promise<string> {
  const row = await database.engine.get('device');
  if (row?.id === 'device') return row.device;
  const device = crypto.randomUUID();
  await database.engine.put({ id: 'device', device });
  return device;
}
