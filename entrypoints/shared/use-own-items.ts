import { changeItem, type OwnItem, withItem } from '../../utils/settings/own-items.ts';
import { ofSettings } from './of-settings.ts';
import { useSave } from './use-save.ts';

type OwnList = 'ownFactors' | 'ownRemedies';

/** Adds and changes the factors or the remedies of the person's own, and knows why that failed. */
export function useOwnItems(list: OwnList) {
  const { saved, save, trouble } = useSave();
  const add = async (name: string): Promise<string | null> => {
    const newId = `own:${crypto.randomUUID()}`;
    let id = newId;
    const kept = await saved(
      ofSettings((settings) => {
        const added = withItem(settings[list], { name, newId });
        id = added.id;
        return { [list]: added.items };
      }),
    );
    return kept && id;
  };
  const change = (id: string, part: Partial<Pick<OwnItem, 'name' | 'archived'>>) =>
    save(ofSettings((settings) => ({ [list]: changeItem(settings[list], id, part) })));
  return { add, change, trouble };
}
