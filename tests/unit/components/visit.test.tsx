// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ReadyQuestions } from '../../../components/visit/ReadyQuestions.tsx';
import { TakenAt } from '../../../components/visit/TakenAt.tsx';
import { VisitLinesForm } from '../../../components/visit/VisitLinesForm.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { formOf, hear } from './draw.ts';

describe('questions ready to take along', () => {
  const drawn = formOf(ReadyQuestions, {
    questions: [],
    onAdd: hear('add'),
    onRemove: hear('remove'),
  });
  const iron = 'Have my iron values been checked, and when?';
  const medicine = 'Could any medicine I take make it worse? (Do not stop any on your own.)';

  it('are four, none of them chosen by itself', () => {
    const { page } = drawn();
    expect(page.controls).toEqual([
      iron,
      medicine,
      'Could it be sleep apnoea?',
      'Could pregnancy, my kidneys, diabetes, my thyroid or my nerves play a part?',
    ]);
    expect(page.place.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('go on the list by one press, and off it by another', () => {
    const { page, told } = drawn({ questions: ['Why at rest?', iron] });
    expect(page.isChosen(iron)).toBe(true);
    page.press(medicine);
    page.press(iron);
    expect(told).toEqual([
      ['add', medicine],
      ['remove', 1],
    ]);
  });

  it('are questions of their own once they were changed', () => {
    expect(drawn({ questions: [`${iron} Please.`] }).page.isChosen(iron)).toBe(false);
  });
});

describe('the lines for the visit', () => {
  const none = DEFAULT_SETTINGS.visitLines;
  const drawn = formOf(VisitLinesForm, { lines: none, onChange: hear('lines') });

  it('are handed on as they are typed, each by itself', () => {
    const { page, told } = drawn();
    page.type('What I take, and when', 'one in the evening');
    page.type('Ferritin and transferrin saturation, with the date', 'ferritin 40, March');
    expect(told).toEqual([
      ['lines', { takes: 'one in the evening' }],
      ['lines', { iron: 'ferritin 40, March' }],
    ]);
  });

  it('are never read: nothing is said of what stands in them', () => {
    const typed = { ...none, takes: 'ten at 22:00', score: '38' };
    expect(drawn({ lines: typed }).page.text).toBe(drawn().page.text);
  });
});

describe('when something is usually taken', () => {
  const drawn = formOf(TakenAt, { times: ['20:00'], onChange: hear('times') });

  it('is a clock time of its own, added by a button, and the field is free for the next', () => {
    const { page, told } = drawn();
    page.type('When you usually take it, for the picture', '08:30');
    page.press('Add this time');
    expect(told).toEqual([['times', ['08:30', '20:00']]]);
    expect(page.value('When you usually take it, for the picture')).toBe('');
  });

  it('is not added while it is half typed', () => {
    const { page, told } = drawn();
    page.press('Add this time');
    expect(told).toEqual([]);
  });

  it('is taken away again, and the focus goes to the field', () => {
    const { page, told } = drawn();
    page.press('Delete 20:00');
    expect(told).toEqual([['times', []]]);
    expect(document.activeElement).toBe(page.named('When you usually take it, for the picture'));
  });

  it('is four times at the most', () => {
    const { page } = drawn({ times: ['06:00', '12:00', '18:00', '22:00'] });
    expect(page.isOff('Add this time')).toBe(true);
  });
});
