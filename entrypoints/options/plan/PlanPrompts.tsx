import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { MovementForm } from '../../../components/plan/MovementForm.tsx';
import { NoticesForm } from '../../../components/plan/NoticesForm.tsx';
import { PromptsForm } from '../../../components/plan/PromptsForm.tsx';
import { systemOf, TestNotice } from '../../../components/plan/TestNotice.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import { withoutMove } from '../../../utils/plan/prompt-moves.ts';
import { CAN_BE_SILENT } from '../../../utils/platform/notices.ts';
import { PROMPT_IDS } from '../../../utils/rows/prompt-log-row.ts';
import { rebased } from '../../../utils/rows/rebase.ts';
import { tonightNow } from '../../shared/tonight-now.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useTestNotice } from '../../shared/use-test-notice.ts';
import type { PlanPart } from './plan-part.ts';

/** What may be said, and when movement comes; the notices on the desktop; what to offer in place of the screen. */
export function PlanPrompts({ draft, change, engine, now }: PlanPart) {
  const { send, failed } = useCommand();
  const test = useTestNotice();
  const { usualOnsetAt } = tonightNow(draft, engine, now);
  return (
    <>
      <PromptsForm
        switched={draft.prompts}
        quiet={quietPrompts(engine)}
        moves={draft.promptMoves}
        onChange={(prompts) => change({ prompts })}
        onMoveBack={(prompt) =>
          change(({ promptMoves }) => ({ promptMoves: withoutMove(promptMoves, prompt) }))
        }
        onNoticesAgain={(prompt) => void send({ type: 'notices-again', prompt })}
      >
        {failed && <NoReply />}
      </PromptsForm>
      <MovementForm {...draft} usualOnsetAt={usualOnsetAt} onChange={change} />
      <NoticesForm {...draft} canBeSilent={CAN_BE_SILENT} onChange={change}>
        <TestNotice {...test} system={systemOf(navigator.userAgent)} />
      </NoticesForm>
      <AbsorbingForm
        own={draft.absorbing}
        onChange={(list, shown) =>
          change(({ absorbing }) => ({
            absorbing: list && rebased(absorbing ?? shown, shown, list, 'made').slice(),
          }))
        }
      />
    </>
  );
}

function quietPrompts(engine: EngineState | null) {
  return PROMPT_IDS.filter((id) => engine?.prompts.habits[id]?.quiet === true);
}
