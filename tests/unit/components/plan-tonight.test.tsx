// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MarkForm } from '../../../components/plan/MarkForm.tsx';
import { NoScreen } from '../../../components/plan/NoScreen.tsx';
import { PauseForm } from '../../../components/plan/PauseForm.tsx';
import { PlanSentence } from '../../../components/plan/PlanSentence.tsx';
import { TonightForm } from '../../../components/plan/TonightForm.tsx';
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

/** Nine in the evening in Berlin. */
const at = Date.parse('2026-03-10T20:00:00Z');
const HOUR_MS = 3_600_000;

describe('the prompts of this evening', () => {
  const prompts = formOf(TonightForm, {
    plan,
    offByWeek: false,
    state: { why: 'none' },
    byDay: false,
    marked: false,
    onMove: hear('move'),
    onBack: hear('back'),
    onNotTonight: hear('not tonight'),
    onPromptsAgain: hear('again'),
    onEnd: hear('end'),
  });
  const pause = formOf(PauseForm, {
    morning: Date.parse('2026-03-11T05:30:00Z'),
    earliest: '2026-03-11',
    onPauseUntilMorning: hear('until morning'),
    onPauseUntil: hear('until'),
  });

  it('come as planned, and can be stopped for tonight', () => {
    const { page, told } = prompts();
    expect(page.text).toContain('Prompts come as planned.');
    page.press('No more tonight');
    expect(told).toEqual([['not tonight']]);
  });

  it('can be paused until morning', () => {
    const { page, told } = pause();
    page.press('Pause until 6:30 AM');
    expect(told).toEqual([['until morning']]);
  });

  it('can be paused until a date that is not past', () => {
    const { page, told } = pause();
    expect(page.isOff('Pause')).toBe(true);
    page.type('Pause until a date', '2026-03-10');
    expect(page.isOff('Pause')).toBe(true);
    page.type('Pause until a date', '2026-03-11');
    page.press('Pause');
    page.type('Pause until a date', '2026-03-14');
    page.press('Pause');
    expect(told).toEqual([
      ['until', '2026-03-11'],
      ['until', '2026-03-14'],
    ]);
  });

  it('rest tonight, and can come again', () => {
    const { page, told } = prompts({ state: { why: 'not-tonight' } });
    expect(page.text).toContain('No more prompts come tonight.');
    expect(page.controls).toEqual(['15 min earlier', '15 min later', 'Let prompts come again']);
    page.press('Let prompts come again');
    expect(told).toEqual([['again']]);
  });

  it('are paused, which can be ended', () => {
    const state = { why: 'paused', until: at + 24 * HOUR_MS, date: '2026-03-11' } as const;
    const { page, told } = prompts({ state });
    expect(page.text).toContain('Prompts are paused until Wednesday, March 11, 9:00 PM.');
    page.press('End the pause');
    expect(told).toEqual([['end']]);
  });

  it('are told of in the words of one who sleeps by day', () => {
    expect(prompts({ byDay: true }).page.controls.at(-1)).toBe('No more before this sleep');
    expect(prompts({ byDay: true, state: { why: 'not-tonight' } }).page.text).toContain(
      'No more prompts come before this sleep.',
    );
  });

  it('are off in any case on an evening that is set aside', () => {
    expect(prompts({ marked: true }).page.controls).toEqual(['15 min earlier', '15 min later']);
  });
});

describe('the bedtime of this evening', () => {
  const tonight = formOf(TonightForm, {
    plan,
    offByWeek: false,
    state: { why: 'none' },
    byDay: false,
    marked: false,
    onMove: hear('move'),
    onBack: hear('back'),
    onNotTonight: hear('not tonight'),
    onPromptsAgain: hear('again'),
    onEnd: hear('end'),
  });

  it('moves by a quarter of an hour at a press, over midnight as well', () => {
    const { page, told } = tonight();
    page.press('15 min earlier');
    page.press('15 min later');
    expect(told).toEqual([
      ['move', '22:15'],
      ['move', '22:45'],
    ]);
    const late = tonight({ plan: { ...plan, bedtime: '23:50' } });
    late.page.press('15 min later');
    expect(late.told).toEqual([['move', '00:05']]);
  });

  it('goes back to the plan once it was moved', () => {
    expect(tonight().page.has('Back to the plan')).toBe(false);
    const { page, told } = tonight({ plan: { ...plan, bedtime: '23:30' } });
    page.press('Back to the plan');
    expect(told).toEqual([['back']]);
  });

  it.each([
    [plan, false, 'Bedtime is 22:30.'],
    [{ ...plan, bedtime: '23:30' }, false, 'Bedtime is 23:30 this time, moved from 22:30.'],
    [plan, true, 'Bedtime is 22:30, just this time. Your plan has none.'],
    [{ ...plan, on: false }, true, 'Your plan has no bedtime this time.'],
  ])('is said in a sentence', (of, offByWeek, said) => {
    expect(tonight({ plan: of, offByWeek }).page.text).toContain(said);
  });
});

describe('travel, illness or a flare', () => {
  const mark = formOf(MarkForm, {
    evening: '2026-03-10',
    marked: null,
    onMark: hear('mark'),
    onEnd: hear('end'),
  });

  it('is marked with an open end', () => {
    const { page, told } = mark();
    page.press('flare-up');
    page.press('Set aside from today on');
    expect(told).toEqual([['mark', { mode: 'flare', through: null }]]);
  });

  it('is marked through an evening that is not past', () => {
    const { page, told } = mark();
    page.type('Last of these evenings, if you know it', '2026-03-09');
    expect(page.isOff('Set aside from today on')).toBe(true);
    page.type('Last of these evenings, if you know it', '2026-03-13');
    page.press('Set aside from today on');
    expect(told).toEqual([['mark', { mode: 'travel', through: '2026-03-13' }]]);
  });

  it('stands there with its end, and can be over', () => {
    const marked = { mode: 'illness', from: '2026-03-08', through: '2026-03-12' } as const;
    const { page, told } = mark({ marked });
    expect(page.text).toContain(
      'Set aside as illness from Sunday, March 8 to Thursday, March 12. Prompts are off.',
    );
    page.press('It is over');
    expect(told).toEqual([['end']]);
    expect(mark({ marked: { ...marked, through: null } }).page.text).toContain(
      'Set aside as illness since Sunday, March 8, until you end it. Prompts are off.',
    );
  });
});

describe('no screen this evening', () => {
  const noScreen = formOf(NoScreen, {
    chosen: false,
    byDay: false,
    onChange: hear('no screen'),
  });

  it('can be told', () => {
    const { page, told } = noScreen();
    page.press('No screen this evening');
    expect(told).toEqual([['no screen', true]]);
    expect(noScreen({ byDay: true }).page.text).toBe('No screen before this sleep');
  });

  it('can be taken back', () => {
    const { page, told } = noScreen({ chosen: true });
    expect(page.text).toBe(
      'Take “no screen” back Noted: no screen. That counts as 0 minutes of screen time.',
    );
    page.press('Take “no screen” back');
    expect(told).toEqual([['no screen', false]]);
  });
});

describe('what the plan comes to', () => {
  const night = {
    windowStart: at - 1.5 * HOUR_MS,
    bedtime: at + 1.5 * HOUR_MS,
    wake: at + 9.5 * HOUR_MS,
  };
  const sentence = formOf(PlanSentence, {
    evening: '2026-03-10',
    night,
    byDay: false,
    today: '2026-03-10',
    coming: [],
  });

  it('is said in one sentence', () => {
    expect(sentence().page.text).toBe(
      'On Tuesday evening your wind-down time starts at 7:30 PM, bedtime is 10:30 PM, and the night ends at 6:30 AM. None. Prompts are paused, or all of them are off.',
    );
    expect(sentence({ byDay: true }).page.text).toContain(
      'For Tuesday your wind-down time starts at',
    );
    expect(sentence({ night: null }).page.text).toContain('Tuesday evening is off');
  });

  it('is followed by the next prompts, those of other days with their day', () => {
    const prompt = (date: string, part: { prompt: 'move' | 'rate'; occurrence: number }) => ({
      evening: '2026-03-10',
      dueAt: at,
      date,
      ...part,
    });
    const coming = [
      prompt('2026-03-10', { prompt: 'move', occurrence: 0 }),
      prompt('2026-03-10', { prompt: 'move', occurrence: 1 }),
      prompt('2026-03-12', { prompt: 'rate', occurrence: 0 }),
      prompt('2026-03-20', { prompt: 'rate', occurrence: 0 }),
    ];
    const { page } = sentence({ coming });
    expect([...page.place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      ' 9:00 PMStand up and move',
      ' 9:00 PMStand up and move, if you are still sitting',
      'Thursday 9:00 PMRate the evening',
      'Friday, March 20 9:00 PMRate the evening',
    ]);
  });
});
