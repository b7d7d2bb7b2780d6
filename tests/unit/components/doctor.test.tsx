// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DoctorControls } from '../../../components/doctor/DoctorControls.tsx';
import { FeltPart } from '../../../components/doctor/FeltPart.tsx';
import { VisitQuestionList } from '../../../components/doctor/VisitQuestionList.tsx';
import { pagesFit } from '../../../utils/doctor/paper-fit.ts';
import { type ToldOfPeriod, toldOfPeriod } from '../../../utils/doctor/told-of-period.ts';
import { draw, formOf, hear } from './draw.ts';

const controls = formOf(DoctorControls, {
  length: '4',
  lastVisit: null,
  sheet: null,
  withNotes: null,
  onLength: hear('length'),
  onSheet: hear('sheet'),
  onNotes: hear('notes'),
  reference: 'start',
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

  it('come with a word on when to see one', () => {
    expect(controls().page.text).toContain(
      'See your doctor (GP) if your legs keep you from sleeping',
    );
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

describe('what is printed', () => {
  it('can be the two pages already, while little is logged', () => {
    const { page, told } = controls({ sheet: 'first' });
    expect(page.isChosen('A sheet for a first visit')).toBe(true);
    page.press('The two pages');
    expect(told).toEqual([['sheet', 'pages']]);
  });

  it('can be without the notes, where there are any', () => {
    const { page, told } = controls({ withNotes: true });
    page.press('Print my notes too');
    expect(told).toEqual([['notes', false]]);
  });
});

describe('where and how', () => {
  const nothing = { told: 0, answers: [] };
  const drawn = (told: Partial<ToldOfPeriod>) => {
    const none = toldOfPeriod([], 0);
    return draw(<FeltPart told={{ ...none, ...told }} ownFactors={[]} />).text;
  };

  it('names each answer with its evenings, of those on which it was told', () => {
    const where = {
      told: 9,
      answers: [
        { answer: 'both-legs' as const, evenings: 7 },
        { answer: 'arms' as const, evenings: 2 },
      ],
    };
    expect(drawn({ where, feel: nothing })).toBe(
      'Where and how Evenings with each answer. Where (noted on 9): both legs 7, arms 2 What it feels like not logged How soon after settling down not logged Factors of the day not logged',
    );
  });

  it('says of days without any factor that there was none', () => {
    expect(drawn({ factors: { told: 3, answers: [] } })).toContain(
      'Factors of the day (noted on 3): none',
    );
  });

  it('leaves out the rarest where there are too many, and says how many', () => {
    const answers = Array.from({ length: 30 }, (_, at) => ({ answer: `own:${at}`, evenings: 1 }));
    const text = drawn({ factors: { told: 1, answers } });
    expect(text).toContain('removed item 1, and 21 more, not shown here');
  });
});

describe('the questions', () => {
  const drawn = (questions: string[]) => {
    const alone = { questions, typed: [], evenings: 28, tried: 0, notes: [] };
    const shown = pagesFit(alone).questions;
    const { place, text } = draw(<VisitQuestionList questions={questions} shown={shown} />);
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
