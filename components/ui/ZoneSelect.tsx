import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** The zone chosen by hand, or null. */
  zone: string | null;
  zones: readonly string[];
  /** What it says while none is chosen. */
  none: string;
  onZone: (zone: string | null) => void;
};

/** A time zone by its name, or none. */
export function ZoneSelect({ label, zone, zones, none, onZone }: Props) {
  const id = useId();
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={zone ?? ''}
        onChange={(event) => onZone(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {zones.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
