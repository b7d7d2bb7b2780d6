import './below.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Now } from '../../../utils/evening/instant.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { tonightNow } from '../../shared/tonight-now.ts';
import { BelowNight } from '../night/BelowNight.tsx';
import { BelowEvening, type BelowProps } from './BelowEvening.tsx';

/** Everything below the scale, of an evening or of a night. */
export function Below(props: BelowProps) {
  const { settings, stored, onAsk, onNight } = props;
  const now = nowOf(props);
  const tonight = tonightNow(settings, stored?.engine ?? null, now);
  const { upInTheNight } = tonight;
  // Going to bed leaves a popup that is open as it is.
  const openedInTheNight = useRef(upInTheNight).current;
  const inNight = openedInTheNight && upInTheNight;
  useLayoutEffect(() => onNight(inNight), [inNight]);
  // Once all of it stands, so that no press has to wait for the worker.
  useEffect(() => void sendCommand({ type: 'look' }), []);
  if (!inNight || !stored) return <BelowEvening {...props} now={now} tonight={tonight} />;
  return (
    <BelowNight
      stored={stored}
      now={now}
      saves={props.saves}
      onUpForTheDay={() => onAsk({ what: 'night-worst', evening: tonight.evening })}
    />
  );
}

/** A page looks at the clock once a minute; the worker may have acted since. */
function nowOf({ now, stored }: BelowProps): Now {
  const seenAt = stored?.engine?.seen?.at ?? now.at;
  const isFresh = seenAt > now.at && seenAt - now.at < 90_000;
  return isFresh ? { ...now, at: seenAt } : now;
}
