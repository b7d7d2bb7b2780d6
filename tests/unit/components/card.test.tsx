// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NoticeTrouble } from '../../../components/card/NoticeTrouble.tsx';
import { PromptCard, SwitchedOff } from '../../../components/card/PromptCard.tsx';
import { Stretches } from '../../../components/card/Stretches.tsx';
import { draw, formOf, hear } from './draw.ts';

const card = {
  showing: '2026-03-10/screens-off/0/0',
  evening: '2026-03-10',
  prompt: 'screens-off' as const,
  occurrence: 0,
  snoozeMinutes: [15, 60],
  snoozesLeft: 2,
  wentQuiet: false,
  offerTest: false,
  refused: false,
  upFirst: false,
};

describe('a card', () => {
  const prompt = formOf(PromptCard, {
    card,
    more: 0,
    evidence: '',
    upFirst: false,
    byDay: false,
    absorbing: null,
    onMain: hear('main'),
    onSnooze: hear('snooze'),
    onAnswer: hear('answer'),
    onSeenEnough: hear('seen enough'),
  });

  it('says one thing, why, and every way to answer it', () => {
    const { page } = prompt();
    expect(page.text).toMatch(/^Screens off, stretch Five to ten minutes of gentle stretching/);
    expect(page.controls).toEqual([
      'Why this?',
      'Done',
      'Later, in 15 min',
      'Later, in 1 h',
      'Not helpful',
      'Wrong time',
      'Seen enough, thanks',
    ]);
  });

  it('of a foot bath names a temperature, and in the same breath what to mind', () => {
    const { text } = prompt({ card: { ...card, prompt: 'foot-bath' } }).page;
    expect(text).toMatch(/comfortably warm, about (40°C|104°F), not hot, tested with the elbow\./);
    expect(text).toContain('Not with open sores on your feet or legs. Dry your feet before you');
    expect(text).toContain(
      'With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
  });

  it('is answered by one press', () => {
    const { page, told } = prompt();
    page.press('Done');
    page.press('Later, in 1 h');
    page.press('Not helpful');
    page.press('Wrong time');
    page.press('Seen enough, thanks');
    expect(told).toEqual([
      ['main'],
      ['snooze', 60],
      ['answer', 'not-helpful'],
      ['answer', 'wrong-time'],
      ['seen enough'],
    ]);
  });

  it('that cannot come later any more can be for another evening', () => {
    const late = { ...card, snoozeMinutes: [] };
    const { page, told } = prompt({ card: late });
    page.press('Not tonight');
    expect(told).toEqual([['answer', 'not-tonight']]);
    expect(prompt({ card: late, byDay: true }).page.has('Not this time')).toBe(true);
  });

  it('says how often it can still come later, and how many wait behind it', () => {
    expect(prompt().page.text).toContain('2 left');
    expect(prompt({ more: 3 }).page.text).toMatch(/3 more after this$/);
  });

  it('offers something absorbing in place of the screen, or nothing where the list is empty', () => {
    expect(prompt({ absorbing: ['chess', 'maps'] }).page.text).toContain(
      'Something absorbing: chess · maps',
    );
    expect(prompt().page.text).toContain('Something absorbing: a puzzle · knitting');
    expect(prompt({ absorbing: [] }).page.text).not.toContain('Something absorbing');
  });

  it('names its source where there is one', () => {
    const { page } = prompt({ evidence: 'https://www.nhs.uk/conditions/' });
    expect(page.named('www.nhs.uk/conditions/').getAttribute('rel')).toBe('noreferrer');
  });

  it('of the bedtime yields to restless legs', () => {
    const bedtime = { ...card, prompt: 'bedtime' as const };
    const { page, told } = prompt({ card: bedtime, upFirst: true });
    expect(page.text).toContain('Up and about is fine first.');
    page.press("I'm going to bed");
    expect(told).toEqual([['main']]);
    expect(prompt({ card: bedtime }).page.text).not.toContain('Up and about');
  });

  it('grows gentler each time that it comes', () => {
    const third = { ...card, prompt: 'still-up' as const, occurrence: 2 };
    expect(prompt({ card: third }).page.text).toContain('No hurry.');
  });

  it('of reminders asked for by hand ends them', () => {
    const { page, told } = prompt({ card: { ...card, prompt: 'still-ahead' } });
    page.press('No more reminders');
    expect(told).toEqual([['seen enough']]);
  });

  it('once switched off says so, with the way back', () => {
    const off = formOf(SwitchedOff, { prompt: 'walk', onAgain: hear('again') });
    const { page, told } = off();
    expect(page.text).toContain('“Daytime walk” is switched off.');
    page.press('Switch on again');
    expect(told).toEqual([['again']]);
  });
});

describe('notices that nobody answers', () => {
  const trouble = formOf(NoticeTrouble, {
    wentQuiet: true,
    refused: false,
    onNoticesAgain: hear('again'),
    children: <p>a test notice</p>,
  });

  it('have gone quiet, and can come again', () => {
    const { page, told } = trouble();
    expect(page.text).toBe(
      'Nobody answered this for four evenings, so its notices have gone quiet. It still comes here. From here, your system’s do-not-disturb looks just the same. Notices again a test notice',
    );
    page.press('Notices again');
    expect(told).toEqual([['again']]);
  });

  it('or that could not be shown are tested at once', () => {
    const { page } = trouble({ wentQuiet: false, refused: true });
    expect(page.text).toBe('No notification could be shown for this one. a test notice');
  });

  it('are tested before they go quiet', () => {
    const { page } = trouble({ wentQuiet: false });
    expect(page.text).toMatch(/^This went unanswered for some evenings\./);
    expect(page.controls).toEqual([]);
  });
});

describe('how to stretch', () => {
  it('is three drawings, each with words in its place, in the colour of the text', () => {
    const { place, text } = draw(<Stretches />);
    const drawings = [...place.querySelectorAll('svg')];
    expect(drawings.map((svg) => svg.getAttribute('aria-label')?.slice(0, 26))).toEqual([
      'A person leans with both h',
      'A person stands upright wi',
      'A person leans forward fro',
    ]);
    expect(place.innerHTML).not.toMatch(/#[0-9a-f]{3,6}\b|fill="|stroke="/);
    expect(text).toMatch(/^Slowly, and only until you feel a pull and no pain\./);
    expect(text).toContain('A calf that is hot, swollen and painful'.slice(2));
  });
});
