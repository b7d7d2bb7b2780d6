import { useId } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';

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
  const id = useId();
  const { zone, browserZone, turnOver } = props;
  return (
    <section class="section panel" aria-label={say('plan_clock_heading')}>
      <h2>{say('plan_clock_heading')}</h2>
      <p>{say('plan_clock_now', formats.clock(props.at), zone ?? browserZone)}</p>
      {zone === null && browserZone === 'UTC' && <p>{say('plan_zone_hidden')}</p>}
      <div class="clock-fields">
        <div class="labelled-field">
          <label for={id}>{say('plan_zone')}</label>
          <select
            id={id}
            class="field"
            value={zone ?? ''}
            onChange={(event) => props.onZone(event.currentTarget.value || null)}
          >
            <option value="">{say('plan_zone_follow', browserZone)}</option>
            {props.zones.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
        <TimeField label={say('plan_turn_over')} value={turnOver} onChange={props.onTurnOver} />
      </div>
      <p class="soft">{say('plan_turn_over_about', formats.clockTime(turnOver))}</p>
    </section>
  );
}
