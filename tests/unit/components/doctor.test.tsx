// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DoctorControls } from '../../../components/doctor/DoctorControls.tsx';
import { VisitQuestionList } from '../../../components/doctor/VisitQuestionList.tsx';
import { draw, formOf, hear } from './draw.ts';

const controls = formOf(DoctorControls, {
  length: '4',
  lastVisit: null,
  reference: 'start',
  onLength: hear('length'),
  onReference: hear('reference'),
  onPrint: hear('print'),
});

describe('the weeks for the doctor', () => {
  it('are two, four or eight, and the ones chosen are marked', () => {
    const { page, told } = controls();
    expect(page.controls).toEqual([
      'Last 2 weeks',
      'Last 4 weeks',
      'Last 8 weeks',
      'Print',
      'Questions for the visit',
    ]);
    expect(page.isChosen('Last 4 weeks')).toBe(true);
    page.press('Last 8 weeks');
    expect(told).toEqual([['length', '8']]);
  });

  it('can be those since the last visit, where there was one', () => {
    const { page, told } = controls({ length: '8', lastVisit: '2026-02-03' });
    page.press('Since the visit of February 3');
    expect(told).toEqual([['length', 'visit']]);
  });

  it('are compared with the first weeks, or with those before the last visit where there was one', () => {
    const { page, told } = controls({ lastVisit: '2026-02-03' });
    expect(page.isChosen('The first weeks of the diary')).toBe(true);
    page.press('The weeks before the visit of February 3');
    expect(told).toEqual([['reference', 'visit']]);
    expect(controls().page.has('The first weeks of the diary')).toBe(false);
  });

  it('go to the printer by a button', () => {
    const { page, told } = controls();
    page.press('Print');
    expect(told).toEqual([['print']]);
  });
});

describe('the questions', () => {
  const drawn = (questions: string[]) => {
    const { place, text } = draw(<VisitQuestionList questions={questions} />);
    return { shown: [...place.querySelectorAll('li')].map(({ textContent }) => textContent), text };
  };

  it('all fit as a rule', () => {
    const { shown, text } = drawn(['Why at rest?', 'What about flights?']);
    expect(shown).toEqual(['Why at rest?', 'What about flights?']);
    expect(text).toBe('Questions for the visit Why at rest? What about flights?');
  });

  it('are cut where there is no more room, never within one', () => {
    const long = 'x'.repeat(500);
    const { shown, text } = drawn([long, long, 'short']);
    expect(shown).toEqual([long]);
    expect(text).toContain('and 2 more, not shown here');
  });

  it('hold the first one however long it is', () => {
    const long = 'x'.repeat(2000);
    expect(drawn([long, 'short']).shown).toEqual([long]);
  });

  it('are said to be none where none was kept', () => {
    expect(drawn([])).toEqual({
      shown: [],
      text: 'Questions for the visit No questions are noted yet.',
    });
  });
});
