import { type Now, offsetMinutesAt } from '../evening/instant.ts';
import type { PromptContext } from '../prompts/prompt-state.ts';
import type { Attention, Signals } from '../screen/attention.ts';
import type { EngineEvent } from './engine-event.ts';
import type { EngineState } from './engine-state.ts';
import { plannedNights } from './nights.ts';

/** What the prompts are told about this moment; `state` already has the plan and the tracker of now. */
export function promptContext(
  state: EngineState,
  { signals, canBeSilent, freshId }: Pick<EngineEvent, 'signals' | 'canBeSilent' | 'freshId'>,
  now: Now,
): PromptContext {
  const { settings, plan, tracker } = state;
  return {
    evenings: plannedNights(state, now).map(({ plan: { evening, movedAt }, night }) => ({
      night,
      movedAt,
      silent: isSilent(state, evening, now),
      rated: state.rated.includes(evening),
    })),
    current: plan?.evening ?? '',
    presence: presenceOf(tracker?.attention ?? 'away'),
    held: isHeld(signals),
    switched: settings.prompts,
    since: settings.startedAt ?? now.at,
    canBeSilent,
    zone: now.zone,
    offsetMinutes: offsetMinutesAt(now.at, now.zone),
    freshId,
  };
}

/** Law 6: paused, not tonight, or gone to bed. */
export function isSilent(
  { settings, bed, notTonight }: EngineState,
  evening: string,
  { at }: Now,
): boolean {
  const paused = settings.pausedUntil !== null && at < settings.pausedUntil;
  return paused || bed?.evening === evening || notTonight === evening;
}

function presenceOf(attention: Attention): PromptContext['presence'] {
  switch (attention) {
    case 'active':
    case 'elsewhere':
      return 'using';
    case 'watching':
      return 'watching';
    case 'away':
    case 'locked':
      return 'away';
  }
}

/** A film or a call in the active tab, or a window that fills the screen (rule 13). */
function isHeld({ audible, focused, fullscreen }: Signals): boolean {
  return audible || (focused && fullscreen);
}
