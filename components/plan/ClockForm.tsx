import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';
import { ZoneSelect } from './ZoneQuestion.tsx';

type Props = {
  /** Epoch ms, shown so that a wrong zone is seen. */
  at: number;
  /** The zone chosen by hand, or null to follow the browser. */
  zone: string | null;
  browserZone: string;
  zones: readonly string[];
  onZone: (zone: string | null) => void;
  turnOver: ClockTime;
  onTurnOver: (turnOver: ClockTime) => void;
};

/** The clock that Evenfall goes by: the zone, and the hour at which one day ends and the next begins. */
export function ClockForm(props: Props) {
  const { say, formats } = useWords();
  const { zone, browserZone, turnOver } = props;
  return (
    <section class="section panel" aria-label={say('plan_clock_heading')}>
      <h2>{say('plan_clock_heading')}</h2>
      <p>{say('plan_clock_now', formats.clock(props.at), zone ?? browserZone)}</p>
      <div class="fields">
        <ZoneSelect
          label={say('plan_zone')}
          zone={zone}
          zones={props.zones}
          none={say('plan_zone_follow', browserZone)}
          onZone={props.onZone}
        />
        <TimeField label={say('plan_turn_over')} value={turnOver} onChange={props.onTurnOver} />
      </div>
      <p class="soft">{say('plan_turn_over_about', formats.clockTime(turnOver))}</p>
    </section>
  );
}
