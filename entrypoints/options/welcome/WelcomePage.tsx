import { Trouble } from '../../../components/ui/Trouble.tsx';
import { WelcomeStart } from '../../../components/welcome/WelcomeStart.tsx';
import { FirstHints, WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { begin, firstTurnOver } from '../../../utils/settings/begin.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useRoot } from '../../shared/Root.tsx';
import { useSave } from '../../shared/use-save.ts';

/** Welcome: what is kept and where, the first bedtime, and "Start"; afterwards how to use it. */
export function WelcomePage() {
  const { settings } = useRoot();
  const { bedtime, wake } = settings.plan.week[1];
  const started = settings.startedAt !== null;
  const { save, trouble } = useSave();
  const start = (night: { bedtime: ClockTime; wake: ClockTime }) => {
    // The address first: once started, no address means the week.
    location.hash = '#welcome';
    save(ofSettings((before, { at }) => begin(before, night, at)));
  };
  return (
    <>
      {started && <FirstHints />}
      <WelcomeView />
      {!started && (
        <WelcomeStart
          bedtime={bedtime}
          wake={wake}
          turnOverOf={(night) => firstTurnOver(settings, night)}
          onStart={start}
        />
      )}
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
