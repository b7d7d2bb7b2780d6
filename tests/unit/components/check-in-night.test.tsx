// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CountField } from '../../../components/check-in/CountField.tsx';
import { NightDoubts, ShiftOffer } from '../../../components/check-in/NightDoubts.tsx';
import { NightFigures } from '../../../components/check-in/NightFigures.tsx';
import { SleepForm } from '../../../components/check-in/SleepForm.tsx';
import { TimesForm } from '../../../components/check-in/TimesForm.tsx';
import type { ShownTime } from '../../../utils/check-in/check-in.ts';
import { draw, formOf, hear, redraw } from './draw.ts';

describe('what is typed for a count', () => {
  const typed = (value: string, { count = 3 as number | null, unreadable = false } = {}) => {
    const page = draw(
      <CountField label="Times" count={count} most={1440} onChange={hear('count')} />,
    );
    if (unreadable) {
      Object.defineProperty(page.named('Times'), 'validity', { value: { badInput: true } });
    }
    page.type('Times', value);
    return { told: page.told, text: page.text };
  };

  it.each([
    ['0', 0],
    ['07', 7],
    ['500', 500],
    ['1440', 1440],
  ])('%s is the number', (value, count) => {
    expect(typed(value)).toEqual({ told: [['count', count]], text: 'Times' });
  });

  it('is not told when it is empty', () => {
    expect(typed('')).toEqual({ told: [['count', null]], text: 'Times' });
  });

  it.each(['-5', '1441', '2.5', '5000'])('%s is refused', (value) => {
    expect(typed(value)).toEqual({
      told: [['count', null]],
      text: 'Times Please enter a whole number from 0 to 1440.',
    });
  });

  it('is refused when the browser could not read it, which gives it as empty', () => {
    expect(typed('', { unreadable: true })).toEqual({
      told: [['count', null]],
      text: 'Times Please enter a whole number from 0 to 1440.',
    });
  });

  it('is told once only, and a refusal of what was not told tells nothing', () => {
    expect(typed('3').told).toEqual([]);
    expect(typed('-5', { count: null }).told).toEqual([]);
  });

  it('stays as it is typed, and is written over only by another number', () => {
    const field = (count: number | null) => (
      <CountField label="Times" count={count} most={99} onChange={() => undefined} />
    );
    const page = draw(field(7));
    page.named('Times').value = '07';
    redraw(field(7));
    expect(page.value('Times')).toBe('07');
    redraw(field(12));
    expect(page.value('Times')).toBe('12');
    redraw(field(null));
    expect(page.value('Times')).toBe('');
  });
});

describe('the times of the night', () => {
  const time = (part: Partial<ShownTime> = {}): ShownTime => ({
    clock: null,
    suggested: false,
    pass: null,
    ...part,
  });
  const drawn = formOf(TimesForm, {
    asked: ['bed', 'try', 'wake', 'up'],
    times: { bed: time(), try: time(), wake: time(), up: time() },
    moved: null,
    elsewhere: null,
    onTime: hear('time'),
  });
  const withBed = (bed: Partial<ShownTime>) => ({
    times: { bed: time(bed), try: time(), wake: time(), up: time() },
  });

  it('are four, without sleep only those of the bed', () => {
    expect(drawn().page.controls).toEqual([
      'Got into bed',
      'Lights out, ready to sleep',
      'Woke up for the last time',
      'Got out of bed',
    ]);
    expect(drawn({ asked: ['bed', 'up'] }).page.controls).toEqual([
      'Got into bed',
      'Got out of bed',
    ]);
  });

  it('are told once they are whole', () => {
    const { page, told } = drawn(withBed({ clock: '23:00' }));
    expect(page.value('Got into bed')).toBe('23:00');
    page.type('Got into bed', '23:00');
    page.type('Got into bed', '23:40');
    page.type('Got out of bed', '07:10');
    expect(told).toEqual([
      ['time', { time: 'bed', clock: '23:40' }],
      ['time', { time: 'up', clock: '07:10' }],
    ]);
  });

  it('are waited for while half of them is typed', () => {
    const { page, told } = drawn(withBed({ clock: '23:00' }));
    Object.defineProperty(page.named('Got into bed'), 'validity', { value: { badInput: true } });
    page.type('Got into bed', '');
    expect(told).toEqual([]);
  });

  it('can be cleared, and the focus goes to the empty field', () => {
    const { page, told } = drawn(withBed({ clock: '23:00' }));
    page.press('Clear: Got into bed');
    expect(told).toEqual([['time', { time: 'bed', clock: null }]]);
    expect(document.activeElement).toBe(page.named('Got into bed'));
  });

  it('say when they are only suggested, and what that means', () => {
    const { page } = drawn(withBed({ clock: '22:45', suggested: true }));
    expect(page.text).toBe(
      'When The paler times are suggestions. They are saved when you press “That is right”. Got into bed × suggested Lights out, ready to sleep Woke up for the last time Got out of bed',
    );
  });

  it('say where the clocks left out what was typed, and where they are of another zone', () => {
    const { page } = drawn({
      ...withBed({ clock: '03:30' }),
      moved: { time: 'bed', clock: '02:30' },
      elsewhere: 'America/New_York',
    });
    expect(page.text).toContain(
      'The clocks went forward, so there was no 02:30. It is saved as 03:30.',
    );
    expect(page.text).toContain('Times are by the clock in America/New York.');
  });

  it('ask which one is meant of a time that came twice', () => {
    const { page, told } = drawn(withBed({ clock: '02:30', pass: 'first' }));
    expect(page.text).toContain('The clocks went back: 02:30 came twice. Which one was it?');
    expect(page.isChosen('the first')).toBe(true);
    page.press('the second');
    expect(told).toEqual([['time', { time: 'bed', clock: '02:30', pass: 'second' }]]);
  });
});

describe('the night itself', () => {
  const amounts = { sol: null, nwak: null, waso: null, tasafa: null, noSleep: null };
  const drawn = formOf(SleepForm, {
    byDay: false,
    sleep: amounts,
    wakings: null,
    onChange: hear('sleep'),
    times: <p>the times</p>,
    children: <p>what it comes to</p>,
  });

  it('is told in minutes and wakings', () => {
    const { page, told } = drawn();
    page.type('Minutes to fall asleep', '20');
    page.type('How often you woke up in between', '2');
    page.type('Minutes awake in between, in total', '35');
    page.type('Minutes you lay trying to sleep after the last waking', '10');
    expect(told).toEqual([
      ['sleep', { sol: 20 }],
      ['sleep', { nwak: 2 }],
      ['sleep', { waso: 35 }],
      ['sleep', { tasafa: 10 }],
    ]);
  });

  it('folds what few lie awake for, until it is told', () => {
    const isOpen = (tasafa: number | null) =>
      drawn({ sleep: { ...amounts, tasafa } }).page.place.querySelector('details')?.open;
    expect([isOpen(null), isOpen(0), isOpen(15)]).toEqual([false, false, true]);
  });

  it('names the wakings that were noted meanwhile', () => {
    expect(drawn({ wakings: '01:10 and 03:20' }).page.text).toContain(
      'You noted during the night: 01:10 and 03:20.',
    );
  });

  it('without sleep asks for no minutes, and can be taken back', () => {
    const { page, told } = drawn({ sleep: { ...amounts, noSleep: true } });
    expect(page.controls).toEqual(['I did not sleep']);
    expect(page.text).toBe(
      'The night I did not sleep That is an answer too. You will only be asked about your legs and your time in bed. the times what it comes to',
    );
    page.press('I did not sleep');
    expect(told).toEqual([['sleep', { noSleep: null }]]);
  });

  it('is a sleep to one who sleeps by day', () => {
    const { page, told } = drawn({ byDay: true });
    expect(page.text).toMatch(/^The sleep I did not sleep/);
    page.press('I did not sleep');
    expect(told).toEqual([['sleep', { noSleep: true }]]);
  });
});

describe('what the night comes to', () => {
  const figures = { tib: 480, spt: 420, tst: 390, se: 81.25, seD: 87.5, midsleep: null };
  const text = (part: Partial<Parameters<typeof NightFigures>[0]> = {}) =>
    draw(<NightFigures figures={figures} clocksMoved={0} withSuggestions={false} {...part} />).text;

  it('is said in minutes and percent', () => {
    expect(text()).toMatch(
      /^Your night in figures Time in bed 8 h Time asleep 6 h 30 min Sleep efficiency 88 % How these are worked out/,
    );
    expect(text()).toContain(
      'of the time you were trying to sleep, the share you slept. Here: 88 %.',
    );
    expect(text()).toContain('of all the time you were in bed, the share you slept. Here: 81 %.');
  });

  it('says nothing of numbers that cannot be', () => {
    const impossible = { ...figures, tst: -20, seD: -4, se: 120 };
    expect(text({ figures: impossible })).toContain('Time asleep not logged');
    expect(text({ figures: impossible })).toContain('Here: not known yet.');
  });

  it('says when suggestions are among it, and when the clocks changed', () => {
    expect(text({ withSuggestions: true })).toContain('with the suggested times');
    expect(text({ clocksMoved: -60 })).toContain(
      'The clocks went back that night, so you were in bed for 8 h.',
    );
    expect(text({ clocksMoved: 60 })).toContain(
      'The clocks went forward that night, so you were in bed for 8 h.',
    );
  });
});

describe('a night that cannot be quite as told', () => {
  const time = (clock: string | null) => ({ clock, suggested: false, pass: null });
  const times = { bed: time('23:00'), try: time('22:00'), wake: time(null), up: time('07:00') };

  it('is asked about, and nothing has to be answered', () => {
    const page = draw(
      <NightDoubts
        doubts={[
          { type: 'out-of-order', earlier: 'bed', later: 'try' },
          { type: 'no-time-asleep', awakeMinutes: 90, nightMinutes: 60 },
          { type: 'long-in-bed', tib: 1000 },
        ]}
        times={times}
      />,
    );
    expect(page.text).toBe(
      '“Lights out, ready to sleep” (22:00) comes before “Got into bed” (23:00) here. Is that right? You were awake for 1 h 30 min, but it is only 1 h from lights out to your last waking. Is that right? That makes 16 h 40 min in bed. Is that right?',
    );
    expect(page.controls).toEqual([]);
  });

  it('is mended by one button where twelve hours are the matter', () => {
    const page = draw(<ShiftOffer shift={{ time: 'bed', to: '23:00' }} onShift={hear('shift')} />);
    expect(page.text).toBe('Or did you mean 23:00 for “Got into bed”? Yes, 23:00');
    page.press('Yes, 23:00');
    expect(page.told).toEqual([['shift', { time: 'bed', to: '23:00' }]]);
  });
});
