// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  CheckInNavigation,
  CheckInNotYet,
} from '../../../components/check-in/CheckInNavigation.tsx';
import { ConfirmForm } from '../../../components/check-in/ConfirmForm.tsx';
import { DayForm } from '../../../components/check-in/DayForm.tsx';
import { LegsForm } from '../../../components/check-in/LegsForm.tsx';
import { RestForm } from '../../../components/check-in/RestForm.tsx';
import { draw, formOf, hear } from './draw.ts';

describe('the legs of the night', () => {
  const none = { nightWorst: null, keptBeside: null, wokenByLegs: null, walkedMinutes: null };
  const drawn = formOf(LegsForm, {
    legs: none,
    byDay: false,
    rated: null,
    lastWorst: null,
    onChange: hear('legs'),
    onLastWorst: hear('last worst'),
  });

  it('are asked in three questions, with nothing chosen before it is', () => {
    const { page } = drawn();
    expect(page.place.querySelectorAll('input:checked')).toHaveLength(0);
    expect(page.text).toContain('Did your legs wake you?');
    expect(page.value('Minutes up and walking because of your legs')).toBe('');
  });

  it('are told by a press on the scale', () => {
    const { page, told } = drawn();
    page.press('7');
    page.press('0 none');
    expect(told).toEqual([
      ['legs', { nightWorst: 7 }],
      ['legs', { nightWorst: 0 }],
    ]);
  });

  it('are told by the keys on the scale: a digit, and x for ten', () => {
    const { page, told } = drawn();
    expect(page.key('0 none', '4').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(page.named('4'));
    page.key('4', 'x');
    page.key('4', 'X');
    expect(told).toEqual([
      ['legs', { nightWorst: 4 }],
      ['legs', { nightWorst: 10 }],
      ['legs', { nightWorst: 10 }],
    ]);
  });

  it('are not told by a key that is held with another, nor by a letter', () => {
    const { page, told } = drawn();
    page.key('4', '4', { ctrlKey: true });
    page.key('4', '5', { altKey: true });
    page.key('4', '6', { metaKey: true });
    expect(page.key('4', 'q').defaultPrevented).toBe(false);
    expect(told).toEqual([]);
  });

  it('can be taken back each by itself, and the focus stays beside it', () => {
    const { page, told } = drawn({ legs: { ...none, nightWorst: 3, wokenByLegs: true } });
    expect(page.isChosen('3')).toBe(true);
    page.press('Clear: Your legs at their worst after you went to bed');
    expect(document.activeElement).toBe(page.named('0 none'));
    page.press('Clear: Did your legs wake you?');
    expect(document.activeElement).toBe(page.named('Yes'));
    expect(told).toEqual([
      ['legs', { nightWorst: null }],
      ['legs', { wokenByLegs: null }],
    ]);
  });

  it('may have woken the person or not, and been walked off', () => {
    const { page, told } = drawn();
    page.press('Yes');
    page.press('No');
    page.type('Minutes up and walking because of your legs', '25');
    expect(told).toEqual([
      ['legs', { wokenByLegs: true }],
      ['legs', { wokenByLegs: false }],
      ['legs', { walkedMinutes: 25 }],
    ]);
  });

  it('are offered from the ratings of the night, by one button, until they are told', () => {
    const { page, told } = drawn({ rated: 6 });
    expect(page.text).toContain('Your highest rating in the night: 6. Use 6');
    page.press('Use 6');
    expect(told).toEqual([['legs', { nightWorst: 6 }]]);
    expect(document.activeElement).toBe(page.named('6'));
    expect(drawn({ rated: 6, byDay: true }).page.text).toContain(
      'Your highest rating during this sleep',
    );
    expect(drawn({ rated: 6, legs: { ...none, nightWorst: 7 } }).page.has('Use 6')).toBe(false);
  });

  it('are asked about once where they were rated higher than they are told', () => {
    const told3 = { ...none, nightWorst: 3 as const };
    const { page, told } = drawn({ rated: 9, legs: told3 });
    expect(page.text).toContain('You rated 9 in the night. The higher number counts. Use 9 Keep 3');
    page.press('Use 9');
    expect(document.activeElement).toBe(page.named('9'));
    page.press('Keep 3');
    expect(document.activeElement).toBe(page.named('3'));
    expect(told).toEqual([
      ['legs', { nightWorst: 9 }],
      ['legs', { keptBeside: 9 }],
    ]);
    const byDay = drawn({ rated: 9, legs: told3, byDay: true });
    expect(byDay.page.text).toContain('You rated 9 during this sleep');
  });

  it('are not asked about where no rating is higher, nor again beside the rating they were kept with', () => {
    const asks = (rated: 3 | 2 | 9 | null, keptBeside: 9 | 8 | null = null) =>
      drawn({ rated, legs: { ...none, nightWorst: 3, keptBeside } }).page.has('Keep 3');
    expect([asks(9), asks(3), asks(2), asks(null)]).toEqual([true, false, false, false]);
    expect([asks(9, 9), asks(9, 8)]).toEqual([false, true]);
  });

  it('of the evening before are asked in passing where nothing is noted', () => {
    const lastWorst = { legend: 'Your legs at their worst yesterday evening', score: null };
    const { page, told } = drawn({ lastWorst });
    page.inside('Your legs at their worst yesterday evening').press('8');
    expect(page.inside('Your legs at their worst yesterday evening').text).toContain(
      'If you like: that evening',
    );
    expect(told).toEqual([['last worst', 8]]);
  });
});

describe('the rest of the check-in', () => {
  const drawn = formOf(RestForm, {
    rest: { quality: null, note: 'warm' },
    noSleep: false,
    onChange: hear('rest'),
  });

  it('is how the person slept, and a note', () => {
    const { page, told } = drawn();
    page.press('10 as well as I can imagine');
    page.type('Note', 'cool');
    expect(told).toEqual([
      ['rest', { quality: 10 }],
      ['rest', { note: 'cool' }],
    ]);
  });

  it('is a note only where there was no sleep, and an emptied note is none', () => {
    const { page, told } = drawn({ noSleep: true });
    expect(page.controls).toEqual(['Note']);
    page.type('Note', ' ');
    expect(told).toEqual([['rest', { note: null }]]);
  });
});

describe('what a doctor also asks', () => {
  const none = { sleepy: null, inTheWay: null, napped: null, snored: null, kicked: null };
  const drawn = formOf(DayForm, { day: none, byDay: false, onChange: hear('day') });
  const fold = (page: { place: HTMLElement }) => page.place.querySelector('details');

  it('is folded until it is told, with nothing chosen before it is', () => {
    const { page } = drawn();
    expect(fold(page)?.open).toBe(false);
    expect(page.place.querySelectorAll('input:checked')).toHaveLength(0);
    expect(fold(drawn({ day: { ...none, snored: false } }).page)?.open).toBe(true);
  });

  it('is told by one press each', () => {
    const { page, told } = drawn();
    page.inside('How sleepy you were').press('4');
    page.inside('How much your legs got in the way').press('0 not at all');
    page.inside('Did you nap?').press('No');
    page.inside('Did somebody say that you snored?').press('Yes');
    page.inside('Did somebody say that your legs kicked?').press('No');
    expect(told).toEqual([
      ['day', { sleepy: 4 }],
      ['day', { inTheWay: 0 }],
      ['day', { napped: false }],
      ['day', { snored: true }],
      ['day', { kicked: false }],
    ]);
  });

  it('is told by the keys as well: a digit, and x for ten', () => {
    const { page, told } = drawn();
    page.key('0 wide awake', '7');
    page.key('0 not at all', 'x');
    expect(told).toEqual([
      ['day', { sleepy: 7 }],
      ['day', { inTheWay: 10 }],
    ]);
  });

  it('can be taken back each by itself, and stays unfolded', () => {
    const { page, told, redraw } = drawn({ day: { ...none, napped: true } });
    page.press('Clear: Did you nap?');
    expect(told).toEqual([['day', { napped: null }]]);
    redraw({ day: none });
    expect(fold(page)?.open).toBe(true);
  });

  it('is of the day before a night, and of the hours before a sleep by day', () => {
    expect(drawn().page.text).toContain('The day before this night');
    expect(drawn({ byDay: true }).page.text).toContain('The hours before this sleep');
  });
});

describe('"that is right"', () => {
  const drawn = formOf(ConfirmForm, {
    standing: [{ time: 'bed', clock: '23:00' }],
    kept: null,
    confirmed: null,
    late: false,
    onConfirm: hear('confirm'),
  });

  it('keeps the suggested times by one press, and the focus stays there', () => {
    const { page, told } = drawn();
    expect(page.text).toBe('That is right Saves the suggested times as yours.');
    page.press('That is right');
    expect(told).toEqual([['confirm']]);
    expect(document.activeElement?.className).toBe('check-in-confirm');
  });

  it('says that the check-in is done where nothing was suggested', () => {
    expect(drawn({ standing: [] }).page.text).toBe('That is right Marks the check-in as done.');
  });

  const confirmed = { at: Date.parse('2026-03-11T07:05:00Z'), date: '2026-03-11' };

  it('says what it kept', () => {
    const kept = [
      { time: 'bed', clock: '23:00' },
      { time: 'up', clock: '07:00' },
    ] as const;
    expect(drawn({ confirmed, kept }).page.text).toBe(
      'Saved: “Got into bed” 23:00, “Got out of bed” 07:00.',
    );
    expect(drawn({ confirmed, kept: [] }).page.text).toBe('Saved. The check-in is done.');
  });

  it('says afterwards when it was, and whether that was late', () => {
    const { page } = drawn({ confirmed, late: true });
    expect(page.text).toBe(
      'Done on Wednesday, March 11 at 8:05 AM. You filled this in more than a day later, so it is left out when evenings and nights are compared.',
    );
    expect(page.controls).toEqual([]);
  });
});

describe('the ways from a check-in', () => {
  const linksOf = (place: HTMLElement) =>
    [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  it('go to the nights beside it, to all about it, and to the list', () => {
    const page = draw(<CheckInNavigation evening="2026-03-10" byDay={false} hasEarlier hasLater />);
    expect(page.text).toBe(
      'Night of Tuesday, March 10 to Wednesday The night before The night after All about this night All nights',
    );
    expect(linksOf(page.place)).toEqual([
      '#check-in/2026-03-09',
      '#check-in/2026-03-11',
      '#night/2026-03-10',
      '#nights',
    ]);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('go to no night that has not come, and speak of sleeps by day', () => {
    const page = draw(<CheckInNavigation evening="2026-03-10" byDay hasEarlier hasLater={false} />);
    expect(page.text).toBe(
      'Sleep of Tuesday, March 10 to Wednesday The sleep before All about this sleep All sleeps',
    );
  });

  it('go to no night before the diary began', () => {
    const { place } = draw(
      <CheckInNavigation evening="2026-03-10" byDay={false} hasEarlier={false} hasLater />,
    );
    expect(linksOf(place)).toEqual(['#check-in/2026-03-11', '#night/2026-03-10', '#nights']);
  });

  it('go to the last night from one that has not come', () => {
    const page = draw(<CheckInNotYet last="2026-03-09" byDay={false} />);
    expect(page.text).toBe('That night is still to come. To the last night');
    expect(linksOf(page.place)).toEqual(['#check-in/2026-03-09']);
    expect(draw(<CheckInNotYet last="2026-03-09" byDay />).text).toBe(
      'That sleep is still to come. To the last sleep',
    );
  });
});
