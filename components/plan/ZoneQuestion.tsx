import { useWords } from '../ui/words-context.ts';
import { ZoneSelect } from '../ui/ZoneSelect.tsx';

type Props = {
  /** Epoch ms, shown so that a wrong zone is seen. */
  at: number;
  /** The zone that the browser says, right or not. */
  browserZone: string;
  zones: readonly string[];
  onZone: (zone: string) => void;
};

/** Asks once whether the browser's clock is the person's own, where it may be hiding the zone. */
export function ZoneQuestion({ at, browserZone, zones, onZone }: Props) {
  const { say, formats } = useWords();
  return (
    <section class="section panel zone-question" aria-label={say('zone_heading')}>
      <p>
        <strong>{say('zone_question', formats.clock(at))}</strong> {say('zone_about')}
      </p>
      <div class="fields">
        <button type="button" class="button" onClick={() => onZone(browserZone)}>
          {say('zone_yes')}
        </button>
        <ZoneSelect
          label={say('zone_no')}
          zone={null}
          zones={zones}
          none={say('zone_choose')}
          onZone={(zone) => zone && onZone(zone)}
        />
      </div>
    </section>
  );
}
