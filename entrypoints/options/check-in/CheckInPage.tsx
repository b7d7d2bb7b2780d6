import { useMemo, useRef } from 'preact/hooks';
import '../../../components/rating/details.css';
import '../../../components/ui/turn.css';
import '../../../components/check-in/check-in.css';
import { CheckInNotYet } from '../../../components/check-in/CheckInNavigation.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { checkInFacts } from '../../../utils/check-in/check-in-night.ts';
import { knownEvening } from '../../../utils/engine/engine-state.ts';
import { type EveningKey, isEveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { nightOver } from '../../../utils/plan/usual-night.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import type { PageProps } from '../page-props.ts';
import { useEvening } from '../use-evenings.ts';
import { CheckInForms } from './CheckInForms.tsx';

/** The check-in of a night: of the one that the address names, else of the one that ended last. */
export function CheckInPage(props: PageProps) {
  const { settings, now, rest } = props;
  const current = eveningOf(now, settings.turnOvers);
  const engine = useLive(() => watchQuery(readEngine), []);
  // The next wake time takes nobody's page away who is still filling it in.
  const opened = useRef<EveningKey>(undefined);
  if (engine.failure !== null) return <Trouble kind={troubleOf(engine.failure)} />;
  if (engine.value === undefined) return null;
  const dayBegun = engine.value && knownEvening(engine.value, current)?.dayBegun;
  const last = dayBegun ? current : nightOver(settings, now);
  opened.current ??= isEveningKey(rest) ? rest : last;
  const evening = opened.current;
  if (evening > current) {
    const { bedtime } = planOf(evening, settings.plan);
    return <CheckInNotYet last={last} byDay={sleepsByDay(bedtime)} />;
  }
  return <OneCheckIn key={evening} {...props} evening={evening} last={last} />;
}

function OneCheckIn(props: PageProps & { evening: EveningKey; last: EveningKey }) {
  const { evening, settings, now } = props;
  const { row, hasEarlier, trouble } = useEvening(evening, settings, now);
  const facts = useMemo(() => row && checkInFacts(row), [row]);
  if (trouble) return <Trouble kind={trouble} />;
  if (!facts) return null;
  return <CheckInForms {...props} facts={facts} hasEarlier={hasEarlier} />;
}
