// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NightView } from '../../../components/night/NightView.tsx';
import { MorePrompts } from '../../../components/tonight/MorePrompts.tsx';
import { StillAheadForm } from '../../../components/tonight/StillAheadForm.tsx';
import { BedtimeThisOnce } from '../../../components/tonight/TonightBedtime.tsx';
import { at, rated } from '../diary/diary-rows.ts';
import { formOf, hear } from './draw.ts';

const plan = {
  evening: '2026-03-10',
  on: true,
  bedtime: '22:30',
  plannedBedtime: '22:30',
  wake: '06:30',
  windowMinutes: 180,
  movedAt: null,
};

describe('the bedtime of this once', () => {
  const once = formOf(BedtimeThisOnce, {
    plan,
    offByWeek: false,
    onMove: hear('move'),
    onBack: hear('back'),
  });

  it('is moved by a button and not while it is typed', () => {
    const { page, told } = once();
    expect(page.isOff('Move it')).toBe(true);
    page.type('Bedtime, this once', '23:15');
    expect(told).toEqual([]);
    page.press('Move it');
    expect(told).toEqual([['move', '23:15']]);
  });

  it('asks where twelve hours were meant', () => {
    const { page, told } = once();
    page.type('Bedtime, this once', '11:15');
    page.press('Did you mean 23:15?');
    expect(page.value('Bedtime, this once')).toBe('23:15');
    expect(page.has('Did you mean 23:15?')).toBe(false);
    page.press('Move it');
    expect(told).toEqual([['move', '23:15']]);
  });

  it('that was moved can go back to the plan', () => {
    const { page, told } = once({ plan: { ...plan, bedtime: '23:30' } });
    page.press('Back to the plan');
    expect(told).toEqual([['back']]);
    expect(page.value('Bedtime, this once')).toBe('22:30');
  });

  it('is set where the plan has none', () => {
    const { page, told } = once({ plan: { ...plan, on: false }, offByWeek: true });
    page.press('Set it');
    expect(told).toEqual([['move', '22:30']]);
    expect(page.has('Back to the plan')).toBe(false);
  });
});

describe('prompts for this once', () => {
  const more = formOf(MorePrompts, {
    quiet: false,
    morning: at('2026-03-11', '06:30'),
    byDay: false,
    planHref: 'options.html#plan',
    onNotTonight: hear('not tonight'),
    onPause: hear('pause'),
  });

  it('can rest for tonight or until the morning', () => {
    const { page, told } = more();
    page.press('No more tonight');
    page.press('Pause until 6:30 AM');
    expect(told).toEqual([['not tonight'], ['pause']]);
    expect(more({ byDay: true }).page.controls[0]).toBe('No more before this sleep');
  });

  it('that rest already leave only the way to the plan', () => {
    const { page } = more({ quiet: true });
    expect(page.controls).toEqual([
      'For longer, or for travel, illness or a flare-up, go to Plan.',
    ]);
  });
});

describe('sitting still ahead', () => {
  it('reminds every half an hour for two hours, or as chosen', () => {
    const form = formOf(StillAheadForm, { onRemind: hear('remind') });
    const { page, told } = form();
    page.press('Remind me');
    page.press('20 min');
    page.press('3 h');
    page.press('Remind me');
    expect(told).toEqual([
      ['remind', 30, 120],
      ['remind', 20, 180],
    ]);
  });
});

describe('below the scale in the night', () => {
  const rating = rated('2026-03-10', 6, 'night', { date: '2026-03-11', clock: '02:10' });
  const night = formOf(NightView, {
    awakeAt: null,
    rated: false,
    up: false,
    closing: false,
    last: null,
    crisisHref: '/options.html#about/crisis',
    deleted: null,
    onAwake: hear('awake'),
    onUp: hear('up'),
    onNotInBed: hear('not in bed'),
    onUpForTheDay: hear('up for the day'),
    onDelete: hear('delete'),
    onRestore: hear('restore'),
  });

  it('are two taps, two ways out, and the way to the crisis line', () => {
    const { page, told } = night();
    const taps = ['I was awake', "I'm up and about", 'Not in bed yet', "I'm up for the day"];
    for (const tap of taps) page.press(tap);
    expect(page.controls).toEqual([...taps, 'Help in a crisis']);
    expect(page.named('Help in a crisis').getAttribute('href')).toBe('/options.html#about/crisis');
    expect(told).toEqual([['awake'], ['up'], ['not in bed'], ['up for the day']]);
  });

  it('a tap is noted once, and a rating says it as well', () => {
    const noted = night({ awakeAt: at('2026-03-11', '03:05') }).page;
    expect(noted.isOff('Noted: 3:05 AM')).toBe(true);
    expect(night({ rated: true }).page.isOff('I was awake')).toBe(true);
    expect(night({ up: true }).page.isOff("I'm up and about")).toBe(true);
  });

  it('the last rating can be deleted, and come back', () => {
    const { page, told } = night({ last: rating });
    expect(page.text).toContain('Last: 6 at 2:10 AM Delete');
    page.press('Delete 6 at 2:10 AM');
    expect(told).toEqual([['delete', { kind: 'rating', rating }]]);
    const gone = night({ last: null, deleted: { kind: 'rating', rating } });
    expect(gone.page.text).toContain('Deleted: 6, 2:10 AM Undo');
    gone.page.press('Undo');
    expect(gone.told).toEqual([['restore']]);
  });

  it('it says when it closes by itself', () => {
    expect(night({ closing: true }).page.text).toContain('Closes by itself');
    expect(night().page.text).not.toContain('Closes by itself');
  });
});
