import { describe, expect, it } from 'vitest';
import { itemChoices, itemName } from '../../../components/words/item-name.ts';
import type { WordKey } from '../../../utils/i18n/words.ts';

const say = (key: WordKey) => `the word ${key}`;
const own = [
  { id: 'own:1', name: 'Nap', archived: false },
  { id: 'own:2', name: 'Green tea', archived: true },
];
const names = { words: { stress: 'factor_stress' as const }, own };
const offered = (chosen: string[]) =>
  itemChoices(['stress'], names, chosen, say).map(({ label }) => label);

describe('the chips of factors and remedies', () => {
  it('are ours, and those of the person that are in use', () => {
    expect(offered([])).toEqual(['the word factor_stress', 'Nap']);
  });

  it('show one that was put away where a record holds it', () => {
    expect(offered(['own:2', 'stress'])).toEqual(['the word factor_stress', 'Nap', 'Green tea']);
  });

  it('say "removed item" where nothing bears the id any more', () => {
    expect(offered(['own:9'])).toEqual(['the word factor_stress', 'Nap', 'the word own_removed']);
    expect(itemName('toString', names, say)).toBe('the word own_removed');
  });
});
