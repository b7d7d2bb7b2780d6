import { isSameZone } from '../../utils/evening/zone.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useWords } from '../ui/words-context.ts';

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

type SelectProps = {
  label: string;
  /** The zone chosen by hand, or null. */
  zone: string | null;
  zones: readonly string[];
  /** What it says while none is chosen. */
  none: string;
  onZone: (zone: string | null) => void;
};

/** A time zone by its name, or none. The one that is chosen is always in the list, under whichever of its names. */
export function ZoneSelect({ label, zone, zones, none, onZone }: SelectProps) {
  const listed = zone === null ? null : (zones.find((name) => isSameZone(name, zone)) ?? zone);
  const offered = listed === null || zones.includes(listed) ? zones : [listed, ...zones];
  const named = offered.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  return (
    <SelectField
      label={label}
      value={listed ?? ''}
      choices={[{ value: '', label: none }, ...named]}
      onChange={(value) => onZone(value || null)}
    />
  );
}
