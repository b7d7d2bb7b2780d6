import { TurnOverWarning } from '../../../components/plan/TurnOverWarning.tsx';
import { ClockForm } from '../../../components/settings/ClockForm.tsx';
import { CountingForm } from '../../../components/settings/CountingForm.tsx';
import { CrisisForm } from '../../../components/settings/CrisisForm.tsx';
import { ThemeForm } from '../../../components/settings/ThemeForm.tsx';
import '../../../components/ui/time-field.css';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { browserZone } from '../../../utils/platform/clock.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { turnOverPart } from '../turn-over-part.ts';
import { DiarySettings } from './DiarySettings.tsx';

/** What is chosen once and not evening by evening. `#settings/crisis` opens it at the number to call. */
export function SettingsPage({ settings, now, rest }: PageProps) {
  const { draft, state, change, again } = useSettingsDraft(settings);
  const { turnOver, move, cuts } = turnOverPart({ draft, change }, now);
  return (
    <>
      <SavedNote state={state} onAgain={again} />
      <DiarySettings draft={draft} change={change} />
      <CountingForm {...draft} onChange={change} />
      <ThemeForm theme={draft.theme} onChange={(theme) => change({ theme })} />
      <ClockForm
        {...draft}
        at={now.at}
        browserZone={browserZone()}
        zones={Intl.supportedValuesOf('timeZone')}
        turnOver={turnOver}
        onChange={change}
        onTurnOver={move}
      >
        {cuts && <TurnOverWarning turnOver={turnOver} {...cuts} onMove={move} />}
      </ClockForm>
      <CrisisForm
        number={draft.crisisNumber}
        asked={rest === 'crisis'}
        onChange={(crisisNumber) => change({ crisisNumber })}
      />
    </>
  );
}
