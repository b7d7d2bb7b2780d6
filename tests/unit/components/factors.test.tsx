// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FactorsForm } from '../../../components/factors/FactorsForm.tsx';
import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { formOf, hear, settle } from './draw.ts';

const own = [
  { id: 'own:1', name: 'Nap', archived: false },
  { id: 'own:2', name: 'Green tea', archived: true },
];

describe('what was part of the day', () => {
  const factors = formOf(FactorsForm, {
    factors: null,
    own,
    onChange: hear('factors'),
    onAdd: async () => 'own:3',
  });

  it('is asked with ours, those of the person in use, and none of these', () => {
    expect(factors().page.inside('What was part of your day?').controls).toEqual([
      'caffeine in the 9 h before bed',
      'alcohol',
      'nicotine',
      'hard exercise late',
      'long sitting',
      'short sleep',
      'nap',
      'late meal',
      'stress',
      'unusual day',
      'Nap',
      'none of these',
    ]);
  });

  it('is told one tap each', () => {
    const { page, told } = factors({ factors: ['stress'] });
    page.press('Nap');
    page.press('stress');
    expect(told).toEqual([
      ['factors', ['stress', 'own:1']],
      ['factors', []],
    ]);
  });

  it('may be none of these, which is an answer, and can be taken back', () => {
    const { page, told, redraw } = factors({ factors: ['stress'] });
    page.press('none of these');
    redraw({ factors: [] });
    expect(page.isChosen('none of these')).toBe(true);
    page.press('none of these');
    expect(told).toEqual([
      ['factors', []],
      ['factors', null],
    ]);
  });

  it('shows what a record holds although it was put away or is no more', () => {
    const { page } = factors({ factors: ['own:2', 'own:9'] });
    expect(page.isChosen('Green tea')).toBe(true);
    expect(page.isChosen('removed item')).toBe(true);
  });

  it('takes in something of one’s own, which is then chosen', async () => {
    const { page, told } = factors({ factors: ['stress'] });
    expect(page.isOff('Add')).toBe(true);
    page.type('Something of your own', ' a  film ');
    page.press('Add');
    await settle();
    expect(told).toEqual([['factors', ['stress', 'own:3']]]);
    expect(page.value('Something of your own')).toBe('');
  });

  it('does not choose twice what was there already', async () => {
    const { page, told } = factors({ factors: ['own:3'] });
    page.type('Something of your own', 'a film');
    page.press('Add');
    await settle();
    expect(told).toEqual([]);
  });
});

describe('the items of one’s own', () => {
  const added: string[] = [];
  const items = formOf(OwnItemsForm, {
    kind: 'factors',
    items: own,
    onChange: hear('item'),
    onAdd: async (name) => {
      added.push(name);
      return true;
    },
  });

  it('are renamed when their field is left', () => {
    const { page, told } = items();
    page.type('Name of Nap', ' Short  nap ');
    expect(told).toEqual([['item', 'own:1', { name: 'Short nap' }]]);
  });

  it('go back to their name when it is emptied', () => {
    const { page, told } = items();
    page.type('Name of Nap', ' ');
    expect(told).toEqual([]);
    expect(page.value('Name of Nap')).toBe('Nap');
  });

  it('are archived and brought back', () => {
    const { page, told } = items();
    expect(page.text).toContain('1 archived');
    page.press('Archive Nap');
    page.press('Bring back Green tea');
    expect(told).toEqual([
      ['item', 'own:1', { archived: true }],
      ['item', 'own:2', { archived: false }],
    ]);
  });

  it('are added by their name', async () => {
    const { page } = items({ kind: 'remedies', items: [] });
    expect(page.text).toBe('Added by you, to try Something of your own that you tried Add');
    page.type('Something of your own that you tried', ' wool  socks ');
    page.press('Add');
    await settle();
    expect(added).toEqual(['wool socks']);
    expect(page.value('Something of your own that you tried')).toBe('');
  });
});
