import { cutToFit } from './cut-to-fit.ts';

/** As the settings hold it, in UTF-16 units. */
export const LONGEST_NAME = 60;

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

/**
 * The list with an item of that name, and the item's id. A name that stands in the list already is
 * offered again instead of twice; a new one takes the id made for it.
 */
export function withItem(
  items: readonly OwnItem[],
  { name, newId }: { name: string; newId: string },
): { items: OwnItem[]; id: string } {
  const plain = nameOf(name);
  const known = items.find((item) => item.name.toLowerCase() === plain.toLowerCase());
  if (known) return { items: changeItem(items, known.id, { archived: false }), id: known.id };
  return { items: [...items, { id: newId, name: plain, archived: false }], id: newId };
}

/** A name as it is kept: without white space around or doubled; empty when nothing was typed. */
export function nameOf(typed: string): string {
  return cutToFit(typed.trim().replaceAll(/\s+/g, ' '), LONGEST_NAME).trimEnd();
}
