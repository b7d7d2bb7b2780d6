// @vitest-environment happy-dom
import { createRef } from 'preact';
import { describe, expect, it } from 'vitest';
import { AboutView } from '../../../components/about/AboutView.tsx';
import { NightsView } from '../../../components/nights/NightsView.tsx';
import { TogetherView } from '../../../components/together/TogetherView.tsx';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { PopupStart } from '../../../components/welcome/PopupStart.tsx';
import { FirstHints, WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { associations } from '../../../utils/looks/associations.ts';
import { monthSummary, rangeOfMonth } from '../../../utils/summary/month.ts';
import { weekReach, weekSummary } from '../../../utils/summary/week.ts';
import { dataOf, nineOn, planned, rated, rowsFrom, screenOf } from '../diary/diary-rows.ts';
import { draw, formOf, hear } from './draw.ts';

const monday = '2026-03-09';
const now = nineOn('2026-03-17');

describe('the week', () => {
  const evenings = [planned(monday), planned('2026-03-10')];
  const watched = screenOf(monday, {
    used: [['22:45', '23:15', 'watching']],
    observed: [['19:30', '23:59']],
  });
  const weekOf = (rows: Parameters<typeof dataOf>[0]) =>
    weekSummary(eveningRows(dataOf(rows), weekReach(monday), now), monday);
  const week = formOf(WeekView, {
    week: weekOf({ evenings, ratings: [rated(monday, 4, 'evening')], screen: [watched] }),
    earlierHref: '#week/2026-03-02',
    laterHref: null,
    onCareDismissed: null,
    crisisNumber: null,
    onNoScreen: hear('no screen'),
    onAsleep: hear('asleep'),
  });

  it('turns to the weeks beside it, and to none that has not come', () => {
    const { page } = week();
    expect(page.isOff('Later week')).toBe(true);
    expect(page.named('Earlier week').getAttribute('href')).toBe('#week/2026-03-02');
    const before = week({ laterHref: '#week/2026-03-16' });
    expect(before.page.named('Later week').getAttribute('href')).toBe('#week/2026-03-16');
  });

  it('takes "no screen" where nothing was seen, and "asleep" where something was watched', () => {
    const { page, told } = week();
    page.press('No screen this evening 10 Tue');
    page.press('I was asleep 9 Mon');
    expect(told).toEqual([
      ['no screen', '2026-03-10', true],
      ['asleep', '2026-03-09', true],
    ]);
  });

  it('takes either of them back', () => {
    const told = [
      planned(monday, { sleptThrough: true }),
      planned('2026-03-10', { noScreen: true }),
    ];
    const answered = week({ week: weekOf({ evenings: told, screen: [watched] }) });
    answered.page.press('Undo 10 Tue');
    answered.page.press('Undo 9 Mon');
    expect(answered.told).toEqual([
      ['no screen', '2026-03-10', false],
      ['asleep', '2026-03-09', false],
    ]);
  });

  it('has calm words for hard weeks until they are put away', () => {
    expect(week().page.text).not.toContain('For weeks that are hard');
    const { page, told } = week({ onCareDismissed: hear('care'), crisisNumber: '116 123' });
    expect(page.text).toContain('or a crisis line now. Your number: 116 123');
    page.press('Do not show this again');
    expect(told).toEqual([['care']]);
  });

  it('says so where nothing is known of it', () => {
    const { page } = week({ week: weekOf({}) });
    expect(page.controls).toEqual(['Earlier week', 'Later week']);
    expect(page.place.querySelector('table')).toBeNull();
  });
});

describe('the nights of a month', () => {
  const month = (key: string) =>
    monthSummary(
      eveningRows(dataOf({ ratings: [rated('2026-03-10', 6, 'evening')] }), rangeOfMonth(key), now),
      now,
    );
  const nights = formOf(NightsView, {
    month: month('2026-03'),
    earlierHref: '#nights/2026-02',
    laterHref: null,
    runningHref: '#nights/2026-03',
    hrefOf: (evening: string) => `#night/${evening}`,
  });

  it('lead to each evening and to the month before', () => {
    const { page } = nights();
    expect(page.named('Earlier month').getAttribute('href')).toBe('#nights/2026-02');
    expect(page.named('10 Tue').getAttribute('href')).toBe('#night/2026-03-10');
    expect(page.isOff('Later month')).toBe(true);
    expect(page.has('This month')).toBe(false);
  });

  it('of an earlier month lead on, and back to this one', () => {
    const { page } = nights({ month: month('2026-02'), laterHref: '#nights/2026-03' });
    expect(page.named('Later month').getAttribute('href')).toBe('#nights/2026-03');
    expect(page.named('This month').getAttribute('href')).toBe('#nights/2026-03');
  });
});

describe('the looks that are chosen before looking', () => {
  const rows = rowsFrom('2026-01-01', 30, (index) => ({
    eveningWorst: (index % 5) as 0,
    nightWorst: (index % 7) as 0,
    totals: { afterBedtime: index % 9, lastHour: index % 4 },
  }));
  const together = formOf(TogetherView, {
    found: associations(rows, { measures: [], since: null }, []),
    own: { ownFactors: [], ownRemedies: [] },
    chosen: [],
    onChoose: hear('choose'),
  });

  it('are chosen one by one, each at a price', () => {
    const { page, told } = together({ chosen: ['lastHour'] });
    expect(page.text).toContain('1 chosen: it needs 91 evenings before it can be tested.');
    page.inside('To be tested').press('How late you went to bed');
    expect(told).toEqual([['choose', ['lastHour', 'lateBy']]]);
    expect(together({ chosen: ['lastHour', 'lateBy'] }).page.text).toContain(
      '2 chosen: they need 161 evenings before they can be tested',
    );
  });

  it('rest once the others were opened', () => {
    const { page } = together();
    expect(page.text).toContain('None is chosen, so none of these is tested.');
    page.press('Look at the others');
    expect(page.has('Look at the others')).toBe(false);
    expect(page.place.querySelector('fieldset')?.disabled).toBe(true);
    expect(page.text).toContain('You have already seen the others');
  });
});

describe('before and after "Start"', () => {
  it('the popup says what will be kept, and starts by a button', () => {
    const page = draw(<PopupStart onStart={hear('start')} moreHref="options.html#welcome" />);
    expect(page.text).toContain('There is no account, and nothing is ever sent.');
    page.press('Start');
    expect(page.told).toEqual([['start']]);
  });

  it('the welcome says what, where, and what this is not', () => {
    const { place } = draw(<WelcomeView />);
    const headings = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['What is kept', 'Where it is kept', 'What it is not']);
  });

  it('three hints follow, with the ways to the plan and the week', () => {
    const page = draw(<FirstHints />);
    expect(page.place.querySelectorAll('li')).toHaveLength(3);
    expect(page.named('Open the week').getAttribute('href')).toBe('#week');
  });

  const about = formOf(AboutView, {
    version: '1.0',
    permissions: [],
    crisisNumber: null,
    crisis: createRef<HTMLElement>(),
  });

  it('About says when to see a doctor, and where to turn if it is too much', () => {
    const { page } = about();
    expect(page.text).toContain(
      'See your doctor (GP) if your legs keep you from sleeping or weigh on you, or if what you tried by yourself has not helped.',
    );
    const line = page.inside('Help in a crisis');
    expect(line.text).toBe(
      'Help in a crisis If you feel you cannot go on, or are thinking of harming yourself, call your local emergency number or a crisis line now. Keep a number here',
    );
  });

  it('the number that is kept stands with the crisis line', () => {
    const { page } = about({ crisisNumber: 'Anna, 555 0134' });
    const line = page.inside('Help in a crisis');
    expect(line.text).toMatch(
      /a crisis line now\. Your number: Anna, 555 0134 Change your number$/,
    );
  });

  it('every permission has its reason, also one that nobody knows', () => {
    const page = about({ permissions: ['alarms', 'bookmarks'] }).page;
    const reasons = [...page.place.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).not.toBe(reasons[1]);
    expect(page.text).toContain('Caffeine, last call: pubmed.ncbi.nlm.nih.gov/36870101/');
  });
});
