/** A factor of the day or a remedy that the person added. Archived ones are no longer offered and keep their history. */
export type OwnItem = {
  /** What records hold: `own:` and a random UUID, so that a new name changes no history. */
  id: string;
  name: string;
  archived: boolean;
};

/** The list with an item renamed, archived or brought back. */
export function changeItem(
  items: readonly OwnItem[],
  id: string,
  part: Partial<Pick<OwnItem, 'name' | 'archived'>>,
): OwnItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...part } : item));
}
