import { WelcomeStart } from '../../../components/welcome/WelcomeStart.tsx';
import { FirstHints, WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { begin, firstTurnOver } from '../../../utils/settings/begin.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { useRoot } from '../../shared/Root.tsx';

/** Welcome: what is kept and where, the first bedtime, and "Start"; afterwards how to use it. */
export function WelcomePage() {
  const { settings } = useRoot();
  const { bedtime, wake } = settings.plan.week[1];
  const started = settings.startedAt !== null;
  return (
    <>
      {started && <FirstHints />}
      <WelcomeView />
      {!started && (
        <WelcomeStart
          bedtime={bedtime}
          wake={wake}
          turnOverOf={(night) => firstTurnOver(settings, night)}
          onStart={(night) => void start(night)}
        />
      )}
    </>
  );
}

async function start(night: { bedtime: ClockTime; wake: ClockTime }): Promise<void> {
  // The address first: once started, no address means the week.
  location.hash = '#welcome';
  const { at } = await readNow();
  await changeSettings((settings) => begin(settings, night, at));
}
