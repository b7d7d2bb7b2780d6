import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { isPending } from '../../../utils/prompts/prompt-state.ts';
import { keyOf } from '../../../utils/prompts/showing-key.ts';

/** The morning card of an evening is done once its night is rated. */
export function answerMorning(engine: EngineState | null, evening: EveningKey): void {
  const card = engine?.prompts.showings.find(
    (one) => one.prompt === 'morning' && one.evening === evening && isPending(one),
  );
  if (card) void sendCommand({ type: 'answer', showing: keyOf(card), answer: 'done' });
}
