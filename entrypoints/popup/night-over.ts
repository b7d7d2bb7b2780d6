import type { EngineState } from '../../utils/engine/engine-state.ts';
import { addEvenings, type EveningKey } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { usualNight } from '../../utils/evening/usual-night.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import { isPending, keyOf } from '../../utils/prompts/prompt-state.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** The evening whose night ended last, by the plan. */
export function nightOver({ plan, turnOvers }: Settings, now: Now): EveningKey {
  const evening = eveningOf(now, turnOvers);
  const night = usualNight({ evening, plan }, now.zone, turnOvers);
  return night && night.wake <= now.at ? evening : addEvenings(evening, -1);
}

/** The morning card of an evening is done once its night is rated. */
export function answerMorning(engine: EngineState | null, evening: EveningKey): void {
  const card = engine?.prompts.showings.find(
    (one) => one.prompt === 'morning' && one.evening === evening && isPending(one),
  );
  if (card) void sendCommand({ type: 'answer', showing: keyOf(card), answer: 'done' });
}
