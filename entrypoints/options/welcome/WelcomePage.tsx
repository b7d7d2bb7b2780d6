import { Trouble } from '../../../components/ui/Trouble.tsx';
import { WelcomeStart } from '../../../components/welcome/WelcomeStart.tsx';
import { FirstHints, WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { begin, firstTurnOver } from '../../../utils/settings/begin.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useRoot } from '../../shared/Root.tsx';
import { useSave } from '../../shared/use-save.ts';
import { TryNumber } from './TryNumber.tsx';

/**
 * Welcome: the first bedtime and "Start", then what is kept and where. Right afterwards a number to
 * press and three hints; whoever comes back later reads again what is kept.
 */
export function WelcomePage() {
  const { settings } = useRoot();
  const { bedtime, wake } = settings.plan.week[1];
  const { save, state, trouble } = useSave();
  const start = (night: { bedtime: ClockTime; wake: ClockTime }) => {
    // The address first: once started, no address means the week.
    location.hash = '#welcome';
    save(ofSettings((before, { at }) => begin(before, night, at)));
  };
  if (settings.startedAt === null) {
    return (
      <WelcomeView>
        <WelcomeStart
          bedtime={bedtime}
          wake={wake}
          turnOverOf={(night) => firstTurnOver(settings, night)}
          onStart={start}
        />
        {trouble && <Trouble kind={trouble} />}
      </WelcomeView>
    );
  }
  return state.step === 'ready' ? (
    <WelcomeView />
  ) : (
    <>
      <TryNumber settings={settings} />
      <FirstHints />
    </>
  );
}
