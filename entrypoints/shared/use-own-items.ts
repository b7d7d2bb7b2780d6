import { changeItem, type OwnItem, withItem } from '../../utils/settings/own-items.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { useWrite } from './use-write.ts';

type OwnList = 'ownFactors' | 'ownRemedies';

/** Adds and changes the factors or the remedies of the person's own, and knows why that failed. */
export function useOwnItems(list: OwnList) {
  const { write, trouble } = useWrite();
  const add = async (name: string): Promise<string | null> => {
    const newId = `own:${crypto.randomUUID()}`;
    let kept = newId;
    const ok = await write(() =>
      changeSettings((settings) => {
        const { items, id } = withItem(settings[list], { name, newId });
        kept = id;
        return { ...settings, [list]: items };
      }),
    );
    return ok ? kept : null;
  };
  const change = (id: string, part: Partial<Pick<OwnItem, 'name' | 'archived'>>) =>
    void write(() =>
      changeSettings((settings) => ({ ...settings, [list]: changeItem(settings[list], id, part) })),
    );
  return { add, change, trouble };
}
