// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DoctorControls } from '../../../components/doctor/DoctorControls.tsx';
import { FeltPart } from '../../../components/doctor/FeltPart.tsx';
import { FirstVisitSheet } from '../../../components/doctor/FirstVisitSheet.tsx';
import { VisitQuestionList } from '../../../components/doctor/VisitQuestionList.tsx';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
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
      'See your doctor (GP) if your legs keep you from sleeping or weigh on you, or if what you tried by yourself has not helped.',
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

describe('the sheet for a first visit', () => {
  const logged = (evening: string, sleepy: number | null, inTheWay: number | null) => ({
    ...{ evening, sleepy, inTheWay, byDay: null, worst: 4, nightWorst: null },
    ...{ onset: null, bed: null, tst: null },
  });
  const sheet = (evenings: ReturnType<typeof logged>[]) =>
    draw(
      <FirstVisitSheet
        summary={doctorSummary([], { from: '2026-03-01', to: '2026-03-10' })}
        evenings={evenings}
        fit={{ questions: 0, evenings: 13, notes: 0 }}
        today="2026-03-11"
        ownFactors={[]}
        questions={[]}
        typed={{ takes: [], changes: [], iron: [], score: [] }}
        notes={[]}
      />,
    ).text;

  it('has each answer of the check-ins and no median of them', () => {
    const text = sheet([
      logged('2026-03-08', 6, 2),
      logged('2026-03-09', null, 3),
      logged('2026-03-10', 8, 10),
    ]);
    expect(text).toContain(
      'By day, and what others noticed 0 to 10, for the day before each night, in order. Sleepiness: 6, 8 Legs in the way: 2, 3, 10 Napped: not logged',
    );
    expect(text).not.toMatch(/Median\b|Quartiles/);
  });

  it('ends with the fixed note and the crisis line, like every paper', () => {
    expect(sheet([])).toMatch(
      /It is not a validated questionnaire\. It is not IRLS or RLS-6 and cannot be converted to them\. It cannot diagnose anything\. If you feel you cannot go on, or are thinking of harming yourself, call your local emergency number or a crisis line now\.$/,
    );
  });

  it('says so where nothing of the days was answered', () => {
    const text = sheet([logged('2026-03-10', null, null)]);
    expect(text).toContain('Sleepiness: not logged Legs in the way: not logged');
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
      'Where and how Evenings with each answer. Where (noted on 9): both legs 7, arms 2 What it feels like not logged How soon after sitting or lying down it started not logged Factors of the day not logged',
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
      text: 'Questions for the visit No questions have been noted yet.',
    });
  });
});
