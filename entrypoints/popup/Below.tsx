import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Ask } from './ask.ts';
import { BelowEvening } from './BelowEvening.tsx';
import { BelowNight } from './BelowNight.tsx';
import type { StoredEvening } from './stored-evening.ts';
import { tonightNow } from './tonight-now.ts';
import type { QuickRating } from './use-quick-rating.ts';

export type BelowProps = {
  settings: Settings;
  now: Now;
  /** Null where the store cannot be read. */
  stored: StoredEvening | null;
  byDay: boolean;
  ask: Ask;
  quick: QuickRating;
  /** How often a score was saved since the popup was opened. */
  saves: number;
  onAsk: (ask: Ask) => void;
  onNight: (inNight: boolean) => void;
};

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

/** A page looks at the clock four times a minute only; the worker may have acted since. */
function nowOf({ now, stored }: BelowProps): Now {
  const seenAt = stored?.engine?.seen?.at ?? now.at;
  const isFresh = seenAt > now.at && seenAt - now.at < 60_000;
  return isFresh ? { ...now, at: seenAt } : now;
}
