import '../../../components/plan/plan.css';
import '../../../components/ui/time-field.css';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import { eveningPrompts } from '../../../utils/engine/evening-prompts.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { rowOf } from '../../../utils/prompts/catalog.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { tonightNow } from '../../shared/tonight-now.ts';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { useLive } from '../../shared/use-live.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { PlanNights } from './PlanNights.tsx';
import { PlanPrompts } from './PlanPrompts.tsx';
import { PlanTonight } from './PlanTonight.tsx';

const PlanMore = laterPart(() => import('./PlanMore.tsx').then((it) => it.PlanMore));

/** The plan: tonight, the week, and what may be said; all that is chosen once is folded below. */
export function PlanPage({ settings, now }: PageProps) {
  const { say } = useWords();
  const { draft, state, change, changeNow, again } = useSettingsDraft(settings);
  const engine = useLive<EngineState | null>(() => watchQuery(readEngine), []).value ?? null;
  const evening = planOf(eveningOf(now, draft.turnOvers), draft.plan);
  const prompts = eveningPrompts(evening, { settings: draft, state: engine }, now).map((one) => ({
    ...one,
    on: draft.prompts[one.prompt] ?? rowOf(one.prompt).on,
  }));
  const { usualOnsetAt } = tonightNow(draft, engine, now);
  const part = { draft, change, changeNow, engine, now, usualOnsetAt, prompts };
  return (
    <>
      <SavedNote state={state} onAgain={again} />
      <PlanTonight {...part} />
      <PlanNights {...part} />
      <PlanPrompts {...part} />
      <Unfolding summary={say('plan_more')}>
        <PlanMore {...part} />
      </Unfolding>
    </>
  );
}
