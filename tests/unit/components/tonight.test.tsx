// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TonightPanel } from '../../../components/tonight/TonightPanel.tsx';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import { at, BERLIN } from '../diary/diary-rows.ts';
import { formOf, hear } from './draw.ts';

const evening = '2026-03-10';
const clock = (time: string) => at(evening, time);

const tonight: Tonight = {
  evening,
  night: { windowStart: clock('19:30'), bedtime: clock('22:30'), wake: at('2026-03-11', '06:30') },
  movedFrom: null,
  minutes: { active: 61, watching: 20, elsewhere: 5 },
  next: null,
  card: null,
  moreCards: 0,
  bedAt: null,
  upUntil: null,
  quiet: null,
  heldBySound: false,
  stillAhead: null,
  usualOnsetAt: null,
  upInTheNight: false,
  over: false,
};
const card = {
  showing: '2026-03-10/bedtime/0/0',
  evening,
  prompt: 'bedtime' as const,
  occurrence: 0,
  snoozeMinutes: [],
  snoozesLeft: 3,
  wentQuiet: false,
  offerTest: false,
  refused: false,
  upFirst: false,
  toBed: false,
};

describe('the panel of the evening', () => {
  const panel = formOf(TonightPanel, {
    tonight,
    now: { at: clock('21:00'), zone: BERLIN },
    over: false,
    byDay: false,
    countElsewhere: true,
    bedUndoable: false,
    walk: 'none',
    onUp: hear('up'),
    onWalked: hear('walked'),
    onBed: hear('bed'),
    onNotInBed: hear('not in bed'),
    onPromptsAgain: hear('prompts again'),
    onEndPause: hear('end pause'),
    onNoReminders: hear('no reminders'),
  });
  const shown = (part: Partial<Tonight>, time = '21:00') =>
    panel({ tonight: { ...tonight, ...part }, now: { at: clock(time), zone: BERLIN } });

  it('says the bedtime, the minutes so far, and offers the two taps', () => {
    const { page, told } = panel();
    expect(page.text).toBe(
      "Tonight Bedtime 10:30 PM, in 1 h 30 min Screen this evening: 1 h 26 min browser 1 h 1 min · watching 20 min · other programs 5 min I'm up and about I'm going to bed",
    );
    page.press("I'm up and about");
    page.press("I'm going to bed");
    expect(told).toEqual([['up'], ['bed']]);
  });

  it.each([
    ['22:30', 'Bedtime 10:30 PM, now'],
    ['23:15', 'Bedtime 10:30 PM, 45 min ago'],
    ['23:59', 'Bedtime 10:30 PM, 1 h 29 min ago'],
  ])('at %s says how far off the bedtime is', (time, said) => {
    expect(shown({}, time).page.text).toContain(said);
  });

  it('hours later says only when it was, and from where it was moved', () => {
    const now = { at: at('2026-03-11', '00:45'), zone: BERLIN };
    const { page } = panel({ tonight: { ...tonight, movedFrom: '23:00' }, now });
    expect(page.text).toContain('Bedtime was 10:30 PM. Moved from 23:00, for this evening only.');
  });

  it('on an evening without a plan says so, and counts nothing', () => {
    expect(shown({ night: null }).page.text).toBe(
      "Tonight There is no bedtime tonight. You can still rate your legs. I'm up and about I'm going to bed",
    );
  });

  it('says that no screen time was counted, which is not zero', () => {
    expect(shown({ minutes: null }).page.text).toContain('No screen time has been counted yet.');
  });

  it('leaves other programs out where they do not count', () => {
    expect(panel({ countElsewhere: false }).page.text).toContain(
      'Screen this evening: 1 h 21 min browser 1 h 1 min · watching 20 min',
    );
  });

  it('says what comes next of this evening', () => {
    const next = { evening, prompt: 'rate' as const, occurrence: 0, dueAt: clock('22:00') };
    expect(shown({ next }).page.text).toContain('Next: Rate the evening, 10:00 PM');
    const quiet = { why: 'not-tonight' as const };
    for (const part of [
      { next, quiet },
      { next, bedAt: clock('20:50') },
    ]) {
      expect(shown(part).page.text).not.toContain('Next:');
    }
    expect(shown({ next: { ...next, evening: '2026-03-11' } }).page.text).not.toContain('Next:');
  });

  it('says that one who does not sit on is not asked to move', () => {
    const next = { evening, prompt: 'move' as const, occurrence: 1, dueAt: clock('20:16') };
    expect(shown({ next }).page.text).toContain(
      'Next: Stand up and move at 8:16 PM, if you are still sitting',
    );
    // Ahead of the usual onset it comes whether one sits or not.
    expect(shown({ next: { ...next, occurrence: 0 } }).page.text).toContain(
      'Next: Stand up and move, 8:16 PM',
    );
  });

  it('says that notifications wait while sound holds one of them', () => {
    expect(shown({ heldBySound: true }).page.text).toContain(
      'Notifications wait while sound is playing.',
    );
    expect(shown({}).page.text).not.toContain('Notifications wait');
  });

  it('says when the legs usually start, once that is learned', () => {
    expect(shown({ usualOnsetAt: clock('20:40') }).page.text).toContain(
      'Your legs usually start about 8:40 PM.',
    );
  });

  it('says that sitting still goes on, once, and can end it', () => {
    const stillAhead = { everyMinutes: 30, nextAt: clock('21:20'), until: clock('22:20') };
    const next = { evening, prompt: 'still-ahead' as const, occurrence: 1, dueAt: clock('21:20') };
    const { page, told } = shown({ stillAhead, next });
    expect(page.text).toContain(
      'Sitting still: a reminder every 30 min, next 9:20 PM, until 10:20 PM.',
    );
    expect(page.text).not.toContain('Next:');
    page.press('No more reminders');
    expect(told).toEqual([['no reminders']]);
    expect(shown({ stillAhead: { ...stillAhead, nextAt: null } }).page.text).toContain(
      'Sitting still: a reminder every 30 min, until 10:20 PM.',
    );
  });

  it('is quiet for tonight, with the way back', () => {
    const { page, told } = shown({ quiet: { why: 'not-tonight' } });
    expect(page.text).toContain('No more prompts come tonight.');
    page.press('Let prompts come again');
    expect(told).toEqual([['prompts again']]);
  });

  it('is paused for hours or days, which can end', () => {
    const { page, told } = shown({ quiet: { why: 'paused', until: at('2026-03-11', '06:30') } });
    expect(page.text).toContain('No prompts until 6:30 AM.');
    page.press('End the pause');
    expect(told).toEqual([['end pause']]);
    expect(
      shown({ quiet: { why: 'paused', until: at('2026-03-14', '06:30') } }).page.text,
    ).toContain('Prompts are paused until Saturday, March 14, 6:30 AM.');
  });

  it('is marked, with its end or an open one', () => {
    const open = shown({ quiet: { why: 'marked', mode: 'flare', through: null } }).page;
    expect(open.text).toContain('Prompts are off (flare-up) until you end this under Plan.');
    expect(open.controls).toEqual(["I'm up and about", "I'm going to bed"]);
    const through = shown({ quiet: { why: 'marked', mode: 'travel', through: '2026-03-13' } }).page;
    expect(through.text).toContain('Prompts are off (travel) through Friday, March 13.');
  });

  it('breaks no line within a time', () => {
    const { page } = panel();
    expect(page.place.querySelector('.bedtime')?.textContent).toBe(
      'Bedtime 10:30\u00a0PM, in 1 h 30 min',
    );
  });

  it('while notices wait may note the walk once', () => {
    const waiting = { ...tonight, upUntil: clock('21:30') };
    const { page, told } = panel({ tonight: waiting, walk: 'offered' });
    expect(page.text).toContain('All right. Notifications wait until 9:30 PM. Note that I walked');
    page.press('Note that I walked');
    expect(told).toEqual([['walked']]);
    const noted = panel({ tonight: waiting, walk: 'noted' }).page;
    expect(noted.text).toContain(
      'All right. Notifications wait until 9:30 PM. Noted that you walked.',
    );
    expect(noted.has('Note that I walked')).toBe(false);
  });

  it('says nothing of the bed while the card says it', () => {
    const inBed = { ...tonight, bedAt: clock('22:40') };
    expect(panel({ tonight: inBed }).page.text).toContain('In bed since 10:40 PM.');
    const { page } = panel({ tonight: inBed, bedSaid: true });
    expect(page.text).not.toContain('In bed since');
    expect(page.controls).toEqual(['Not in bed after all']);
  });

  it('leaves going to bed to the card that asks for it', () => {
    expect(shown({ card: { ...card, toBed: true } }).page.controls).toEqual(["I'm up and about"]);
  });

  it('in bed has the way out, which is an undo at first', () => {
    const inBed = { ...tonight, bedAt: clock('20:50') };
    const { page, told } = panel({ tonight: inBed });
    expect(page.text).toContain('In bed since 8:50 PM. Sleep well. Not in bed after all');
    page.press('Not in bed after all');
    expect(told).toEqual([['not in bed']]);
    expect(panel({ tonight: inBed, bedUndoable: true }).page.controls).toEqual(['Undo']);
  });

  it('of a night that is over has no taps any more', () => {
    const over = panel({
      tonight: { ...tonight, bedAt: clock('22:50'), usualOnsetAt: clock('20:40') },
      now: { at: at('2026-03-11', '07:30'), zone: BERLIN },
      over: true,
    }).page;
    expect(over.text).toBe(
      'Yesterday evening Bedtime was 10:30 PM. Screen this evening: 1 h 26 min browser 1 h 1 min · watching 20 min · other programs 5 min Went to bed 10:50 PM.',
    );
    expect(over.controls).toEqual([]);
  });

  it('speaks of sleep to one who sleeps by day', () => {
    expect(panel({ byDay: true }).page.text).toContain('Screen before bed: 1 h 26 min');
    expect(panel({ byDay: true }).page.text).toMatch(/^Before sleep/);
    expect(panel({ byDay: true, over: true }).page.text).toMatch(/^Last sleep/);
  });
});
