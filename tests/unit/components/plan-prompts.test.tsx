// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { MovementForm } from '../../../components/plan/MovementForm.tsx';
import { NoticesForm } from '../../../components/plan/NoticesForm.tsx';
import { PromptsForm } from '../../../components/plan/PromptsForm.tsx';
import { CrisisForm } from '../../../components/settings/CrisisForm.tsx';
import { formOf, hear, settle } from './draw.ts';

/** Nine in the evening in Berlin. */
const at = Date.parse('2026-03-10T20:00:00Z');
const HOUR_MS = 3_600_000;

describe('which prompts may come', () => {
  const prompts = formOf(PromptsForm, {
    switched: { walk: true, lights: false },
    times: [
      { prompt: 'lights', occurrence: 0, dueAt: at - 1.5 * HOUR_MS },
      { prompt: 'move', occurrence: 1, dueAt: at },
    ],
    quiet: ['rate', 'lights'],
    moves: {},
    onSwitch: hear('switched'),
    onMoveBack: hear('move back'),
    onNoticesAgain: hear('again'),
    children: <p>below</p>,
  });

  it('is the default, or as it was switched', () => {
    const { page } = prompts();
    expect(page.isChosen('Caffeine, last call')).toBe(true);
    expect(page.isChosen('Daytime walk')).toBe(true);
    expect(page.isChosen('Lights down')).toBe(false);
    expect(page.has('A long sit coming up')).toBe(false);
  });

  it('is switched one by one', () => {
    const { page, told } = prompts();
    page.press('Caffeine, last call');
    expect(told).toEqual([['switched', 'caffeine', false]]);
  });

  it('has the time of this evening in its line, where it comes by the clock', () => {
    const { page } = prompts();
    expect(page.text).toContain('Lights down 7:30 PM');
    expect(page.text).toContain('Stand up and move when sitting');
    expect(page.text).not.toContain('9:00 PM');
  });

  it('says why, with the source, below their lines', () => {
    const { page } = prompts();
    expect(page.controls).toContain('What each prompt says, and why');
    expect(page.text).toContain(
      'Rate the evening Comes 30 minutes before bedtime, if there is no rating yet.',
    );
    expect(page.named('doi.org/10.1371/journal.pbio.3001571').getAttribute('href')).toBe(
      'https://doi.org/10.1371/journal.pbio.3001571',
    );
  });

  it('tells which notices have gone quiet, of those that are on, and lets them come again', () => {
    const { page, told } = prompts();
    page.press('Pop up again');
    expect(told).toEqual([['again', 'rate']]);
  });
});

describe('a prompt that was moved on its card', () => {
  const move = (minutes: number) => ({ minutes, from: '2026-03-11', before: 0 });
  const prompts = formOf(PromptsForm, {
    switched: { lights: false },
    times: [],
    quiet: [],
    moves: { rate: move(-30), bedroom: move(15), lights: move(15), 'foot-bath': move(0) },
    onSwitch: hear('switched'),
    onMoveBack: hear('move back'),
    onNoticesAgain: hear('again'),
    children: null,
  });

  it('says so where it is on, whichever way it was moved', () => {
    const { text } = prompts().page;
    expect(text).toContain('You moved this 30 min earlier each day.');
    expect(text).toContain('You moved this 15 min later each day.');
    expect(text.match(/You moved this/g)).toHaveLength(2);
  });

  it('goes back to its own time by a press', () => {
    const { page, told } = prompts({ moves: { rate: move(-30) } });
    page.press('Back to its own time');
    expect(told).toEqual([['move back', 'rate']]);
  });
});

describe('notices on the desktop', () => {
  const notices = formOf(NoticesForm, {
    plainWords: false,
    noticesAtNight: false,
    canBeSilent: true,
    onChange: hear('notices'),
  });

  it('may say what they are about', () => {
    const { page, told } = notices();
    expect(page.controls).toEqual(['Notifications may say what they are about']);
    page.press('Notifications may say what they are about');
    expect(told).toEqual([['notices', { plainWords: true }]]);
  });

  it('are chosen for the night where they cannot be silent', () => {
    const { page, told } = notices({ canBeSilent: false, noticesAtNight: true });
    page.press('“Still up” may come as a notification');
    expect(told).toEqual([['notices', { noticesAtNight: false }]]);
  });
});

describe('the list of absorbing things', () => {
  const absorbing = formOf(AbsorbingForm, { own: null, onChange: hear('list') });

  it('is the one that came with Evenfall, and becomes the own one by the first change', () => {
    const { page, told } = absorbing();
    expect(page.value('Thing 1')).toBe('a puzzle');
    expect(page.has('Back to the list that came with Evenfall')).toBe(false);
    page.type('Thing 2', ' felting ');
    expect(told).toEqual([
      [
        'list',
        [
          'a puzzle',
          'felting',
          'an audiobook',
          'a crossword',
          'drawing',
          'a card game',
          'a book on paper',
        ],
        [
          'a puzzle',
          'knitting or another craft',
          'an audiobook',
          'a crossword',
          'drawing',
          'a card game',
          'a book on paper',
        ],
      ],
    ]);
  });

  it('loses what is deleted or emptied', () => {
    const { page, told } = absorbing({ own: ['chess', 'maps'] });
    page.press('Delete “chess”');
    page.type('Thing 2', ' ');
    expect(told).toEqual([
      ['list', ['maps'], ['chess', 'maps']],
      ['list', ['chess'], ['chess', 'maps']],
    ]);
  });

  it('takes one more thing, whose field is then empty', () => {
    const { page, told } = absorbing({ own: ['chess'] });
    expect(page.isOff('Add')).toBe(true);
    page.type('Another thing', ' maps ');
    page.press('Add');
    expect(told).toEqual([['list', ['chess', 'maps'], ['chess']]]);
    expect(page.value('Another thing')).toBe('');
  });

  it('may be empty, goes back to the one that came, and is full with twenty', () => {
    const { page, told } = absorbing({ own: [] });
    expect(page.text).toContain('The list is empty, so cards suggest nothing from it.');
    page.press('Back to the list that came with Evenfall');
    expect(told).toEqual([['list', null, []]]);
    const full = absorbing({ own: Array.from({ length: 20 }, (_, index) => `thing ${index}`) });
    expect(full.page.text).toContain('The list can hold twenty things.');
    expect(full.page.has('Another thing')).toBe(false);
  });
});

describe('when "stand up and move" comes', () => {
  const movement = formOf(MovementForm, {
    sittingMinutes: 60,
    onsetAware: true,
    usualOnsetAt: null,
    onChange: hear('movement'),
  });

  it('is after so much sitting, and ahead of the usual onset', () => {
    const { page, told } = movement();
    page.type('“Stand up and move” comes after', '45');
    page.press('Also half an hour before your legs usually start');
    expect(told).toEqual([
      ['movement', { sittingMinutes: 45 }],
      ['movement', { onsetAware: false }],
    ]);
  });

  it('says whether the onset is learned', () => {
    expect(movement().page.text).toContain(
      'Evenfall learns this once you have noted on 7 evenings',
    );
    expect(movement({ usualOnsetAt: at }).page.text).toContain('usually start about 9:00 PM.');
  });

  it('shows another length where the settings hold one', () => {
    const { page } = movement({ sittingMinutes: 63 });
    expect(page.value('“Stand up and move” comes after')).toBe('63');
    expect(page.text).toContain('1 h 3 min of sitting without a break');
  });
});

describe('a number to call', () => {
  const crisis = formOf(CrisisForm, { number: null, asked: false, onChange: hear('number') });

  it('is kept as it was typed, and stands below the crisis line', () => {
    const { page, told } = crisis();
    expect(page.text).toMatch(/^Help in a crisis If you feel you cannot go on, or are thinking of/);
    page.type('A number to call', ' Anna 555 0134 ');
    expect(told.at(-1)).toEqual(['number', 'Anna 555 0134']);
  });

  it('may end in a space while it is typed', () => {
    const { page, told, redraw } = crisis({ number: 'Anna' });
    page.named('A number to call').value = 'Anna ';
    redraw({ number: 'Anna' });
    expect(page.value('A number to call')).toBe('Anna ');
    expect(told).toEqual([]);
  });

  it('is where the page begins when the address asks for it', async () => {
    const { page } = crisis({ asked: true });
    await settle();
    expect(document.activeElement).toBe(page.named('A number to call'));
  });

  it('is none once it is emptied', () => {
    const { page, told } = crisis({ number: '116 123' });
    expect(page.value('A number to call')).toBe('116 123');
    page.type('A number to call', ' ');
    expect(told.at(-1)).toEqual(['number', null]);
  });
});
