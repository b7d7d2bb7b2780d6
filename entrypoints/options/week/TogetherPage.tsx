import { useMemo } from 'preact/hooks';
import { TogetherView } from '../../../components/together/TogetherView.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { associations } from '../../../utils/looks/associations.ts';
import { FURTHER_MEASURES } from '../../../utils/looks/pairing-question.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { useLastEvenings } from './use-last-evenings.ts';

/** What went together: the main question, and the others with those that were chosen beforehand. */
export function TogetherPage({ settings, now }: PageProps) {
  const { draft, state, change, again } = useSettingsDraft(settings);
  const { rows, trouble } = useLastEvenings(settings, now);
  const { furtherLooks } = draft;
  const chosen = FURTHER_MEASURES.map(({ measure }) => measure).filter((measure) =>
    furtherLooks.includes(measure),
  );
  const found = useMemo(() => rows && associations(rows, chosen), [rows, furtherLooks]);
  if (trouble) return <Trouble kind={trouble} />;
  if (!found) return null;
  return (
    <>
      <WeekLinks current="together" />
      {state.step === 'failed' && <SavedNote state={state} onAgain={again} />}
      <TogetherView
        found={found}
        own={draft}
        chosen={chosen}
        onChoose={(measures) => change({ furtherLooks: measures })}
      />
    </>
  );
}
