import type { EngineEvent, Row } from '../../../utils/engine/engine-event.ts';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { Step } from '../../../utils/engine/step.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { LifeWake } from './lives.ts';

/** One wake of a life, with the state before it and all that it led to. */
export type Moment = { wake: LifeWake; before: EngineState; event: EngineEvent; now: Now } & Step;

/** The evening that a press was about, or null for what is no press. */
export function pressedOf({ event: { cause } }: Moment): string | null {
  if (cause.type !== 'command') return null;
  const { command } = cause;
  if ('evening' in command) return command.evening;
  return 'showing' in command ? (command.showing.split('/')[0] ?? null) : null;
}

/** The same wake, at which nothing was said: the press is still a sign of somebody at the screen. */
export function looking(event: EngineEvent): EngineEvent {
  if (event.cause.type !== 'command') return event;
  return { ...event, cause: { type: 'command', command: { type: 'ratings-changed' } } };
}

/** The evening a row is of. */
export function eveningOfRow(row: Row): string {
  switch (row.type) {
    case 'log':
      return row.row.evening;
    case 'save-screen':
      return row.record.evening;
    case 'save-evening':
      return row.evening;
  }
}
