import { TurnOverWarning } from '../../../components/plan/TurnOverWarning.tsx';
import { ClockForm } from '../../../components/settings/ClockForm.tsx';
import { CountingForm } from '../../../components/settings/CountingForm.tsx';
import { CrisisForm } from '../../../components/settings/CrisisForm.tsx';
import { ThemeForm } from '../../../components/settings/ThemeForm.tsx';
import '../../../components/ui/time-field.css';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { changeTurnOver, DEFAULT_TURN_OVER } from '../../../utils/evening/turn-over.ts';
import { fittingTurnOver, turnOverFits } from '../../../utils/plan/turn-over-fit.ts';
import { browserZone } from '../../../utils/platform/clock.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { DiarySettings } from './DiarySettings.tsx';

/** What is chosen once and not evening by evening. `#settings/crisis` opens it at the number to call. */
export function SettingsPage({ settings, now, rest }: PageProps) {
  const { draft, state, change, again } = useSettingsDraft(settings);
  const { turnOvers, plan } = draft;
  const turnOver = turnOvers.at(-1)?.at ?? DEFAULT_TURN_OVER;
  const moveTurnOver = (to: ClockTime) =>
    change({ turnOvers: changeTurnOver(turnOvers, { to, current: eveningOf(now, turnOvers) }) });
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
        onTurnOver={moveTurnOver}
      >
        {!turnOverFits(turnOver, plan) && (
          <TurnOverWarning
            turnOver={turnOver}
            fitting={fittingTurnOver(plan)}
            onMove={moveTurnOver}
          />
        )}
      </ClockForm>
      <CrisisForm
        number={draft.crisisNumber}
        asked={rest === 'crisis'}
        onChange={(crisisNumber) => change({ crisisNumber })}
      />
    </>
  );
}
