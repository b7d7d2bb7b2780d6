// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CardSaid } from '../../../components/card/CardSaid.tsx';
import { EachDay } from '../../../components/card/EachDay.tsx';
import { MoreOnCard } from '../../../components/card/MoreOnCard.tsx';
import { NoticeTrouble } from '../../../components/card/NoticeTrouble.tsx';
import { PromptCard } from '../../../components/card/PromptCard.tsx';
import { Stretches } from '../../../components/card/Stretches.tsx';
import { SwitchedOff } from '../../../components/card/SwitchedOff.tsx';
import { at } from '../diary/diary-rows.ts';
import { draw, formOf, hear } from './draw.ts';

const card = {
  showing: '2026-03-10/screens-off/0/0',
  evening: '2026-03-10',
  prompt: 'screens-off' as const,
  occurrence: 0,
  snoozeMinutes: [5, 15, 30],
  snoozesLeft: 2,
  wentQuiet: false,
  offerTest: false,
  refused: false,
  upFirst: false,
  toBed: false,
};

describe('a card', () => {
  const prompt = formOf(PromptCard, {
    card,
    byDay: false,
    onMain: hear('main'),
    onBed: hear('bed'),
    onLater: hear('later'),
    onNo: hear('no'),
    children: <p>the rest</p>,
  });

  it('says one thing with what to mind, and offers three answers', () => {
    const { page } = prompt();
    expect(page.text).toBe(
      'Screens off, stretch More Five to ten minutes of gentle stretching or calf massage, then a book or a puzzle by a dim lamp. Do not massage over wounds or swelling. A calf that is hot, swollen and painful needs a doctor the same day. Done Later Not tonight',
    );
    expect(page.controls).toEqual(['More', 'Done', 'Later', 'Not tonight']);
  });

  it('of a foot bath names a temperature, and in the same breath what to mind', () => {
    const { text } = prompt({ card: { ...card, prompt: 'foot-bath' } }).page;
    expect(text).toMatch(/comfortably warm: about (40°C|104°F), not hot, tested with your elbow\./);
    expect(text).toContain('Not with open sores. Dry your feet before standing.');
    expect(text).toContain(
      'With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
  });

  it('is answered by one press', () => {
    const { page, told } = prompt();
    page.press('Done');
    page.press('Later');
    page.press('Not tonight');
    expect(told).toEqual([['main'], ['later', 15], ['no']]);
  });

  it('that cannot come later any more offers no "later"', () => {
    const late = { ...card, snoozeMinutes: [] };
    expect(prompt({ card: late }).page.controls).toEqual(['More', 'Done', 'Not tonight']);
    expect(prompt({ card: late, byDay: true }).page.has('Not this time')).toBe(true);
  });

  it('unfolds the rest, and folds it again', () => {
    const { page } = prompt();
    expect(page.named('More').getAttribute('aria-expanded')).toBe('false');
    page.press('More');
    expect(page.text).toMatch(/the rest$/);
    expect(page.named('Less').getAttribute('aria-expanded')).toBe('true');
    page.press('Less');
    expect(page.text).not.toContain('the rest');
  });

  it('of the bedtime yields to restless legs', () => {
    const bedtime = { ...card, prompt: 'bedtime' as const, toBed: true };
    const { page, told } = prompt({ card: { ...bedtime, upFirst: true } });
    expect(page.text).toContain('If your legs need to move first, that is fine.');
    page.press("I'm going to bed");
    expect(told).toEqual([['bed']]);
    expect(prompt({ card: bedtime }).page.text).not.toContain('move first');
  });

  it('from bedtime on leads with going to bed in place of "done"', () => {
    const stillUp = { ...card, prompt: 'still-up' as const, toBed: true };
    const { page, told } = prompt({ card: stillUp });
    expect(page.controls).toEqual(['More', "I'm going to bed", 'Later', 'Not tonight']);
    page.press("I'm going to bed");
    expect(told).toEqual([['bed']]);
  });

  it('that asks for the scale offers both after bedtime, going to bed first', () => {
    const { page, told } = prompt({ card: { ...card, prompt: 'rate', toBed: true } });
    expect(page.controls).toEqual([
      'More',
      "I'm going to bed",
      'Rate the evening',
      'Later',
      'Not tonight',
    ]);
    page.press('Rate the evening');
    page.press("I'm going to bed");
    expect(told).toEqual([['main'], ['bed']]);
  });

  it('grows gentler each time that it comes', () => {
    const third = { ...card, prompt: 'still-up' as const, occurrence: 2 };
    expect(prompt({ card: third }).page.text).toContain('No hurry.');
  });

  it('of reminders asked for by hand ends them', () => {
    const { page, told } = prompt({ card: { ...card, prompt: 'still-ahead' } });
    page.press('No more reminders');
    expect(told).toEqual([['no']]);
  });

  it('once switched off says so, with the way back', () => {
    const off = formOf(SwitchedOff, { prompt: 'walk', onAgain: hear('again') });
    const { page, told } = off();
    expect(page.text).toContain('“Daytime walk” is off and will not come again.');
    page.press('Switch back on');
    expect(told).toEqual([['again']]);
  });
});

describe('what a card unfolds', () => {
  const rest = formOf(MoreOnCard, {
    card,
    absorbing: null,
    onLater: hear('later'),
    onNever: hear('never'),
    children: <p>each day</p>,
  });

  it('is the other lengths of "later", how, why with its source, and never again', () => {
    const { page, told } = rest();
    expect(page.controls).toEqual([
      'Later, in 5 min',
      'Later, in 30 min',
      'pubmed.ncbi.nlm.nih.gov/40146105/',
      'Never again',
    ]);
    expect(page.text).toContain('each day');
    expect(page.text).toContain('In a large survey');
    page.press('Later, in 30 min');
    page.press('Never again');
    expect(told).toEqual([['later', 30], ['never']]);
  });

  it('offers something absorbing in place of the screen, or nothing where the list is empty', () => {
    expect(rest({ absorbing: ['chess', 'maps'] }).page.text).toContain(
      'Something absorbing: chess · maps',
    );
    expect(rest().page.text).toContain('Something absorbing: a puzzle · knitting');
    expect(rest({ absorbing: [] }).page.text).not.toContain('Something absorbing');
  });

  it('names its source where there is one', () => {
    const source = rest().page.named('pubmed.ncbi.nlm.nih.gov/40146105/');
    expect(source.getAttribute('rel')).toBe('noreferrer');
    expect(rest({ card: { ...card, prompt: 'rate' } }).page.place.querySelector('a')).toBeNull();
  });

  it('never switches off what was asked for by hand', () => {
    expect(rest({ card: { ...card, prompt: 'still-ahead' } }).page.has('Never again')).toBe(false);
  });
});

describe('earlier or later each day', () => {
  const clock = (time: string) => at('2026-03-11', time);
  const times = {
    own: clock('19:30'),
    comes: clock('19:30'),
    earliest: clock('16:30'),
    latest: clock('21:20'),
  };
  const eachDay = formOf(EachDay, {
    times,
    said: '',
    undoable: false,
    onMove: hear('move'),
    onUndo: hear('undo'),
  });

  it('moves by a quarter of an hour, told from its own time', () => {
    const { page, told } = eachDay();
    page.press('15 min earlier');
    page.press('15 min later');
    expect(told).toEqual([
      ['move', -15],
      ['move', 15],
    ]);
  });

  it('goes on from where it was moved to', () => {
    const { page, told } = eachDay({ times: { ...times, comes: clock('19:00') } });
    page.press('15 min earlier');
    expect(told).toEqual([['move', -45]]);
  });

  it('offers every quarter of an hour in which it is of use', () => {
    const { page, told } = eachDay();
    const offered = [...page.place.querySelectorAll('option')].map(
      ({ textContent }) => textContent,
    );
    expect(offered.length).toBe(20);
    expect(offered[0]).toBe('4:30 PM');
    expect(offered.at(-1)).toBe('9:15 PM');
    page.type('Or at', '60');
    expect(told).toEqual([['move', 60]]);
  });

  it('offers nothing that would change nothing', () => {
    const late = { ...times, comes: clock('21:20') };
    expect(eachDay({ times: late }).page.has('15 min later')).toBe(false);
    const early = { ...times, comes: clock('16:30') };
    expect(eachDay({ times: early }).page.has('15 min earlier')).toBe(false);
  });

  it('says what it did, and can be taken back', () => {
    const { page, told } = eachDay({ said: 'From tomorrow at 7:45 PM.', undoable: true });
    expect(page.text).toContain('From tomorrow at 7:45 PM.');
    page.press('Undo');
    expect(told).toEqual([['undo']]);
    expect(eachDay({ said: 'From tomorrow at 7:45 PM.' }).page.has('Undo')).toBe(false);
  });
});

describe('what an answer did', () => {
  const said = formOf(CardSaid, {
    said: null,
    bedAt: null,
    closing: false,
    byDay: false,
    place: { current: null },
    onUndo: hear('undo'),
  });
  const lights = { ...card, prompt: 'lights' as const };

  it.each([
    ['Done for today. Undo', { what: 'done', card: lights }],
    ['Done for today. Undo', { what: 'done', card: { ...card, prompt: 'wake-time' } }],
    ['Good. You moved. Undo', { what: 'done', card: { ...card, prompt: 'move' } }],
    ['“Lights down” will not come again tonight. Undo', { what: 'not-tonight', card: lights }],
    [
      '“Morning check-in” will not come again today. Undo',
      { what: 'not-tonight', card: { ...card, prompt: 'morning' } },
    ],
    [
      'This comes again at 7:46 PM.',
      { what: 'later', card: lights, until: at('2026-03-10', '19:46') },
    ],
  ] as const)('is said: %s', (text, what) => {
    expect(said({ said: what }).page.text).toBe(text);
  });

  it('is said of those who sleep by day in their words', () => {
    const { page } = said({ said: { what: 'not-tonight', card: lights }, byDay: true });
    expect(page.text).toContain('“Lights down” will not come again before this sleep.');
  });

  it('of going to bed is said where the card was, with the way back, and that it closes', () => {
    const bedAt = at('2026-03-10', '22:42');
    const { page, told } = said({ said: { what: 'bed', card }, bedAt, closing: true });
    expect(page.text).toBe('In bed since 10:42 PM. Sleep well. Undo Closes by itself');
    page.press('Undo');
    expect(told).toEqual([['undo', { what: 'bed', card }]]);
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
      'You have not answered this for four evenings, so it no longer pops up. You will still find it here. Evenfall cannot tell whether you ignored it or Do Not Disturb hid it. Pop up again a test notice',
    );
    page.press('Pop up again');
    expect(told).toEqual([['again']]);
  });

  it('or that could not be shown are tested at once', () => {
    const { page } = trouble({ wentQuiet: false, refused: true });
    expect(page.text).toBe('No notification could be shown for this one. a test notice');
  });

  it('are tested before they go quiet', () => {
    const { page } = trouble({ wentQuiet: false });
    expect(page.text).toMatch(/^You have not answered this for some evenings\./);
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
