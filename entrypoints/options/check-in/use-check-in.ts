import { useState } from 'preact/hooks';
import { type CheckInFacts, checkInNight } from '../../../utils/check-in/check-in-night.ts';
import { type TypedTime, withTime } from '../../../utils/check-in/told-time.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { SleepRecord } from '../../../utils/rows/sleep-record.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { NightTime } from '../../../utils/sleep/night-instants.ts';
import { useDraft } from '../../shared/use-draft.ts';
import type { Save } from '../../shared/use-save.ts';

/** A check-in that is being filled in: what was told, what is suggested, and how a time is told. */
export function useCheckIn(
  save: Pick<Save<null>, 'saved'>,
  facts: CheckInFacts,
  settings: Settings,
  now: Now,
) {
  const { evening } = facts.sleep;
  const draft = useDraft(save, { table: 'sleeps', key: evening }, facts.sleep);
  const [refused, setRefused] = useState<readonly NightTime[]>([]);
  const [moved, setMoved] = useState<{ time: NightTime; clock: ClockTime } | null>(null);
  const [typedLast, setTypedLast] = useState<NightTime | null>(null);
  const nightOf = (sleep: SleepRecord) => {
    const { suggested, ...rest } = checkInNight(facts, sleep, settings, now);
    const without = Object.fromEntries(refused.map((time) => [time, null]));
    return { ...rest, suggested: { ...suggested, ...without }, typedLast };
  };

  const tellTime = (typed: TypedTime) => {
    const { time, clock } = typed;
    // By what was told up to this moment: another time may be told in the same one.
    const { fields, moved: isMoved } = withTime(nightOf(draft.peek()), typed);
    setTypedLast(time);
    setMoved(isMoved && clock !== null ? { time, clock } : null);
    // Who empties a suggested time says that it is not known; it does not come back.
    if (clock === null) setRefused((before) => [...before, time]);
    if (Object.keys(fields).length > 0) draft.change(fields);
  };

  return { night: nightOf(draft.shown), draft, tellTime, moved };
}
