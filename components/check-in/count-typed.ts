/**
 * What a field for a whole number from 0 to `most` tells: the number, null when it is empty, or that it
 * was refused. `unreadable` when the browser could make no number of it, which it gives as empty.
 */
export function countTyped(
  value: string,
  unreadable: boolean,
  most: number,
): number | null | 'refused' {
  if (unreadable) return 'refused';
  if (value === '') return null;
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 && count <= most ? count : 'refused';
}
