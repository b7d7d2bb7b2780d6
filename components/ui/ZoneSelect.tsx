import { useId } from 'preact/hooks';
import { isSameZone } from '../../utils/evening/zone.ts';

type Props = {
  label: string;
  /** The zone chosen by hand, or null. */
  zone: string | null;
  zones: readonly string[];
  /** What it says while none is chosen. */
  none: string;
  onZone: (zone: string | null) => void;
};

/** A time zone by its name, or none. The one that is chosen is always in the list, under whichever of its names. */
export function ZoneSelect({ label, zone, zones, none, onZone }: Props) {
  const id = useId();
  const listed = zone === null ? null : (zones.find((name) => isSameZone(name, zone)) ?? zone);
  const offered = listed === null || zones.includes(listed) ? zones : [listed, ...zones];
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={listed ?? ''}
        onChange={(event) => onZone(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
