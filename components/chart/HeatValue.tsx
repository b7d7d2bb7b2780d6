import './heat.css';

/** A rating in words or in a table, filled as high as it is. */
export function HeatValue({ value }: { value: number }) {
  return (
    <span class="heat-cell heat-value" style={`--heat: ${value}`}>
      {value}
    </span>
  );
}
