import { type EngineState, newTonight } from '../../../utils/engine/engine-state.ts';
import { engineStateFrom } from '../../../utils/engine/engine-state-from.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { parseSettings } from '../../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { at } from '../diary/diary-rows.ts';
import { Simulation } from '../engine/simulation.ts';
import { EVENING } from './odd-rows.ts';
import { distinct, type Odd } from './wrong-values.ts';

const { plan } = DEFAULT_SETTINGS;

/** Settings in which everything is chosen. */
export const WHOLE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  revision: 7,
  startedAt: at('2025-01-01', '12:00'),
  plan: {
    ...plan,
    secondWeek: { week: plan.week, since: '2026-03-01' },
    shift: { to: '22:30', stepMinutes: 15, everyDays: 2, since: '2026-03-01', withWake: true },
    tonightOnly: { [EVENING]: { bedtime: '22:30', chosenAt: at(EVENING, '18:00') } },
  },
  turnOvers: [{ from: '2026-01-01', at: '12:00' }],
  prompts: { walk: false, bedroom: true },
  // Over, or nothing would come.
  pausedUntil: at('2026-02-01', '12:00'),
  marked: { mode: 'flare', from: '2026-02-01', through: '2026-02-03' },
  absorbing: ['a puzzle'],
  ownFactors: [{ id: 'own:factor', name: 'chocolate', archived: false }],
  ownRemedies: [{ id: 'own:remedy', name: 'a cool cloth', archived: true }],
  visit: { date: '2026-04-01', last: '2026-01-15', questions: ['a question'] },
  furtherLooks: ['lastHour'],
  zone: 'Europe/Berlin',
};

/** What the background knows at ten past nine of an evening on which everything was said and a card is pending. */
export const WHOLE_STATE: EngineState = wholeState();

function wholeState(): EngineState {
  const computer = new Simulation({ settings: WHOLE_SETTINGS });
  computer.wake(`${EVENING} 20:00`);
  computer.until(`${EVENING} 21:10`);
  const { state } = computer;
  if (!state.tonight || !state.tracker) throw new Error('nothing was seen');
  const { showings, habits } = state.prompts;
  return {
    ...state,
    device: 'one',
    tonight: {
      ...state.tonight,
      againAt: at(EVENING, '18:00'),
      upUntil: at(EVENING, '18:30'),
      stillAhead: { from: at(EVENING, '20:00'), everyMinutes: 60, until: at(EVENING, '22:00') },
      nightReached: false,
      nightUse: { start: at(EVENING, '17:00'), end: at(EVENING, '17:05') },
    },
    previous: {
      ...newTonight(planOf('2026-03-09', WHOLE_SETTINGS.plan)),
      bed: at('2026-03-09', '22:40'),
    },
    tracker: { ...state.tracker, awaySince: at(EVENING, '20:30'), doubted: 'idle' },
    prompts: {
      // One that is over and the one whose card is pending.
      showings: showings.slice(0, 2),
      lastNoticeAt: at(EVENING, '20:00'),
      holding: EVENING,
      stillUpFrom: { evening: EVENING, at: at(EVENING, '20:00') },
      habits: { ...habits, rate: { run: 2, through: '2026-03-09', quiet: false, told: false } },
    },
    diary: {
      rated: ['2026-03-09'],
      checkedIn: ['2026-03-09'],
      restlessAt: at(EVENING, '19:00'),
      onsets: ['19:30'],
    },
    unperformed: [`${EVENING}/lights/0/0`],
    screen: null,
  };
}

/**
 * The states of which the reader makes something else each; of their settings none but these as a whole,
 * since they are read like those of the store.
 */
export function distinctStates(): Odd<EngineState>[] {
  return distinct(WHOLE_STATE, engineStateFrom, 'settings');
}

/** The settings of which the reader makes something else each. */
export function distinctSettings(): Odd<Settings>[] {
  return distinct(WHOLE_SETTINGS, parseSettings);
}
