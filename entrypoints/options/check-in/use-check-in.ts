import { useState } from 'preact/hooks';
import type { CheckInFacts } from '../../../utils/check-in/check-in-night.ts';
import { checkInNight } from '../../../utils/check-in/check-in-night.ts';
import { type TypedTime, withTime } from '../../../utils/check-in/told-time.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { NightTime } from '../../../utils/sleep/night-instants.ts';
import { useCheckInDraft } from './use-check-in-draft.ts';

/** A check-in that is being filled in: what was told, what is suggested, and how a time is told. */
export function useCheckIn(facts: CheckInFacts, settings: Settings, now: Now) {
  const draft = useCheckInDraft(facts.sleep);
  const [refused, setRefused] = useState<readonly NightTime[]>([]);
  const [moved, setMoved] = useState<{ time: NightTime; clock: ClockTime } | null>(null);
  const [typedLast, setTypedLast] = useState<NightTime | null>(null);
  const { suggested, ...rest } = checkInNight(facts, draft.sleep, settings, now);
  const without = Object.fromEntries(refused.map((time) => [time, null]));
  const night = { ...rest, suggested: { ...suggested, ...without }, typedLast };

  const tellTime = (typed: TypedTime) => {
    const { time, clock } = typed;
    const { fields, moved: isMoved } = withTime(night, typed);
    setTypedLast(time);
    setMoved(isMoved && clock !== null ? { time, clock } : null);
    // Who empties a suggested time says that it is not known; it does not come back.
    if (clock === null) setRefused([...refused, time]);
    if (Object.keys(fields).length > 0) draft.change(fields);
  };

  return { night, draft, tellTime, moved };
}
