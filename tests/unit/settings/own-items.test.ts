import { describe, expect, it } from 'vitest';
import { changeItem, nameOf, withItem } from '../../../utils/settings/own-items.ts';

const nap = { id: 'own:1', name: 'Nap', archived: false };
const tea = { id: 'own:2', name: 'Green tea', archived: true };

describe('own factors and remedies', () => {
  it('are added at the end, under the id made for them', () => {
    expect(withItem([nap], { name: '  Long   flight ', newId: 'own:3' })).toEqual({
      items: [nap, { id: 'own:3', name: 'Long flight', archived: false }],
      id: 'own:3',
    });
  });

  it('are not added twice under one name', () => {
    expect(withItem([nap], { name: 'nap', newId: 'own:3' })).toEqual({ items: [nap], id: 'own:1' });
  });

  it('come back when one that was put away is added again', () => {
    expect(withItem([nap, tea], { name: 'green tea', newId: 'own:3' })).toEqual({
      items: [nap, { ...tea, archived: false }],
      id: 'own:2',
    });
  });

  it('keep their id under a new name', () => {
    expect(changeItem([nap, tea], 'own:1', { name: 'Siesta' })).toEqual([
      { ...nap, name: 'Siesta' },
      tea,
    ]);
  });

  it('have names of 60 characters at most, and no empty ones', () => {
    expect(nameOf(`${'x'.repeat(59)} and more`)).toBe('x'.repeat(59));
    expect(nameOf('  ')).toBe('');
  });
});
