import { useEffect, useMemo } from 'preact/hooks';
import { TogetherView } from '../../../components/together/TogetherView.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { associations, type Choice } from '../../../utils/looks/associations.ts';
import { checksReach } from '../../../utils/looks/check.ts';
import { FURTHER_MEASURES, type Measure } from '../../../utils/looks/pairing-question.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { useEvenings } from '../use-evenings.ts';
import { useVerdicts } from './use-verdicts.ts';

/** What went together: the main question, the others that were chosen to be tested, and the rest. */
export function TogetherPage({ settings, now }: PageProps) {
  const { draft, state, change, changeNow, again } = useSettingsDraft(settings);
  const current = eveningOf(now, settings.turnOvers);
  const { furtherLooks, looksChosenOn } = draft;
  const choice = useMemo(
    () => ({ measures: measuresIn(furtherLooks), since: looksChosenOn }),
    [furtherLooks, looksChosenOn],
  );
  const { rows, trouble } = useRows(choice, { settings, now });
  const { kept, trouble: untold } = useVerdicts(rows, choice);
  const found = useMemo(
    () => rows && kept && associations(rows, choice, kept),
    [rows, kept, choice],
  );
  // A choice of a version that kept no date of it may have been made after looking: it begins today.
  const isUndated = furtherLooks.length > 0 && looksChosenOn === null;
  useEffect(() => {
    if (isUndated) changeNow(({ turnOvers }, at) => ({ looksChosenOn: eveningOf(at, turnOvers) }));
  }, [isUndated]);
  if (trouble) return <Trouble kind={trouble} />;
  if (!found) return untold && <Trouble kind={untold} />;
  return (
    <>
      {state.step === 'failed' && <SavedNote state={state} onAgain={again} />}
      {untold && <Trouble kind={untold} />}
      <TogetherView
        found={found}
        own={draft}
        chosen={choice.measures}
        onChoose={(measures) => change({ furtherLooks: measures, looksChosenOn: current })}
      />
    </>
  );
}

function measuresIn(furtherLooks: readonly string[]): Measure[] {
  return FURTHER_MEASURES.map(({ measure }) => measure).filter((one) => furtherLooks.includes(one));
}

/** The rows of the evenings that the checks look back to, the dots and the one under way among them. */
function useRows({ measures }: Choice, { settings, now }: Pick<PageProps, 'settings' | 'now'>) {
  const current = eveningOf(now, settings.turnOvers);
  const reach = checksReach(current, measures.length);
  return useEvenings({ ...reach, promptsFrom: null }, settings, now);
}
