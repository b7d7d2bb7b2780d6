import { PromptsForm } from '../../../components/plan/PromptsForm.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import { withoutMove } from '../../../utils/plan/prompt-moves.ts';
import { PROMPT_IDS } from '../../../utils/rows/prompt-log-row.ts';
import { useCommand } from '../../shared/use-command.ts';
import type { PlanPart } from './plan-part.ts';

/** What may be said, and when it comes tonight. */
export function PlanPrompts({ draft, change, engine, prompts }: PlanPart) {
  const { send, failed } = useCommand();
  return (
    <PromptsForm
      switched={draft.prompts}
      times={prompts}
      quiet={quietPrompts(engine)}
      moves={draft.promptMoves}
      onSwitch={(id, on) => change((before) => ({ prompts: { ...before.prompts, [id]: on } }))}
      onMoveBack={(id) =>
        change(({ promptMoves }) => ({ promptMoves: withoutMove(promptMoves, id) }))
      }
      onNoticesAgain={(prompt) => void send({ type: 'notices-again', prompt })}
    >
      {failed && <NoReply />}
    </PromptsForm>
  );
}

function quietPrompts(engine: EngineState | null) {
  return PROMPT_IDS.filter((id) => engine?.prompts.habits[id]?.quiet === true);
}
