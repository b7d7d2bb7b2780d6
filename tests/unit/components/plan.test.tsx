// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { ClockForm } from '../../../components/plan/ClockForm.tsx';
import { CountingForm } from '../../../components/plan/CountingForm.tsx';
import { MarkForm } from '../../../components/plan/MarkForm.tsx';
import { MovementForm } from '../../../components/plan/MovementForm.tsx';
import { NoScreen } from '../../../components/plan/NoScreen.tsx';
import { NoticesForm } from '../../../components/plan/NoticesForm.tsx';
import { PauseForm } from '../../../components/plan/PauseForm.tsx';
import { PlanSentence } from '../../../components/plan/PlanSentence.tsx';
import { PromptsForm } from '../../../components/plan/PromptsForm.tsx';
import { ThemeForm } from '../../../components/plan/ThemeForm.tsx';
import { ZoneQuestion } from '../../../components/plan/ZoneQuestion.tsx';
import { formOf, hear } from './draw.ts';

/** Nine in the evening in Berlin. */
const at = Date.parse('2026-03-10T20:00:00Z');
const HOUR_MS = 3_600_000;

describe('the prompts of this evening', () => {
  const pause = formOf(PauseForm, {
    state: { why: 'none' },
    byDay: false,
    morning: Date.parse('2026-03-11T05:30:00Z'),
    earliest: '2026-03-11',
    onNotTonight: hear('not tonight'),
    onPromptsAgain: hear('again'),
    onPauseUntilMorning: hear('until morning'),
    onPauseUntil: hear('until'),
    onEnd: hear('end'),
  });

  it('come as planned, and can rest for tonight or until morning', () => {
    const { page, told } = pause();
    expect(page.text).toContain('Prompts come as planned.');
    page.press('Not tonight');
    page.press('Pause until 6:30 AM');
    expect(told).toEqual([['not tonight'], ['until morning']]);
  });

  it('can be paused until a date that is not past', () => {
    const { page, told } = pause();
    expect(page.isOff('Pause')).toBe(true);
    page.type('Pause until a date', '2026-03-10');
    expect(page.isOff('Pause')).toBe(true);
    page.type('Pause until a date', '2026-03-14');
    page.press('Pause');
    expect(told).toEqual([['until', '2026-03-14']]);
  });

  it('rest tonight, and can come again', () => {
    const { page, told } = pause({ state: { why: 'not-tonight' } });
    expect(page.text).toContain('No more prompts come tonight.');
    expect(page.controls).toEqual(['Let prompts come again']);
    page.press('Let prompts come again');
    expect(told).toEqual([['again']]);
  });

  it('are paused, which can be ended', () => {
    const state = { why: 'paused', until: at + 24 * HOUR_MS, date: '2026-03-11' } as const;
    const { page, told } = pause({ state });
    expect(page.text).toContain('Prompts are paused until Wednesday, March 11, 9:00 PM.');
    page.press('End the pause');
    expect(told).toEqual([['end']]);
  });

  it('are told of in the words of one who sleeps by day', () => {
    expect(pause({ byDay: true }).page.controls[0]).toBe('Not this time');
    expect(pause({ byDay: true, state: { why: 'not-tonight' } }).page.text).toContain(
      'No more prompts come before this sleep.',
    );
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
    page.press('flare');
    page.press('Mark from today on');
    expect(told).toEqual([['mark', { mode: 'flare', through: null }]]);
  });

  it('is marked through an evening that is not past', () => {
    const { page, told } = mark();
    page.type('Last evening, if you know it', '2026-03-09');
    expect(page.isOff('Mark from today on')).toBe(true);
    page.type('Last evening, if you know it', '2026-03-13');
    page.press('Mark from today on');
    expect(told).toEqual([['mark', { mode: 'travel', through: '2026-03-13' }]]);
  });

  it('stands there with its end, and can be over', () => {
    const marked = { mode: 'illness', from: '2026-03-08', through: '2026-03-12' } as const;
    const { page, told } = mark({ marked });
    expect(page.text).toContain(
      'Marked as illness from Sunday, March 8 through Thursday, March 12. Prompts rest.',
    );
    page.press('It is over');
    expect(told).toEqual([['end']]);
    expect(mark({ marked: { ...marked, through: null } }).page.text).toContain(
      'Marked as illness since Sunday, March 8, with an open end. Prompts rest.',
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
    expect(page.text).toBe('Take “no screen” back Noted: no screen, which counts as zero minutes.');
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
      'What this comes to On Tuesday evening the window starts at 7:30 PM, bedtime is 10:30 PM, and the night ends at 6:30 AM. The next prompts None: prompts rest, or every prompt or evening is off.',
    );
    expect(sentence({ byDay: true }).page.text).toContain('For Tuesday the window starts at');
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

describe('which prompts may come', () => {
  const prompts = formOf(PromptsForm, {
    switched: { walk: true, lights: false },
    quiet: ['rate', 'lights'],
    onChange: hear('switched'),
    onNoticesAgain: hear('again'),
    children: <p>below</p>,
  });

  it('is the default, or as it was switched', () => {
    const { page } = prompts();
    expect(page.isChosen('Caffeine, last call')).toBe(true);
    expect(page.isChosen('Daytime walk')).toBe(true);
    expect(page.isChosen('Lights down')).toBe(false);
    expect(page.has('Sitting still ahead')).toBe(false);
  });

  it('is switched one by one, beside what was switched before', () => {
    const { page, told } = prompts();
    page.press('Caffeine, last call');
    expect(told).toEqual([['switched', { walk: true, lights: false, caffeine: false }]]);
  });

  it('says why, with the source', () => {
    const { page } = prompts();
    expect(page.text).toContain(
      'Rate the evening Comes 30 minutes before bedtime, if there is no rating yet.',
    );
    expect(page.named('doi.org/10.1371/journal.pbio.3001571').getAttribute('href')).toBe(
      'https://doi.org/10.1371/journal.pbio.3001571',
    );
  });

  it('tells which notices have gone quiet, of those that are on, and lets them come again', () => {
    const { page, told } = prompts();
    page.press('Notices again');
    expect(told).toEqual([['again', 'rate']]);
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
    expect(page.controls).toEqual(['Notices may say what they are about']);
    page.press('Notices may say what they are about');
    expect(told).toEqual([['notices', { plainWords: true }]]);
  });

  it('are chosen for the night where they cannot be silent', () => {
    const { page, told } = notices({ canBeSilent: false, noticesAtNight: true });
    page.press('“Still up” may come as a notice');
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
      ],
    ]);
  });

  it('loses what is deleted or emptied', () => {
    const { page, told } = absorbing({ own: ['chess', 'maps'] });
    page.press('Delete “chess”');
    page.type('Thing 2', ' ');
    expect(told).toEqual([
      ['list', ['maps']],
      ['list', ['chess']],
    ]);
  });

  it('takes one more thing, whose field is then empty', () => {
    const { page, told } = absorbing({ own: ['chess'] });
    expect(page.isOff('Add')).toBe(true);
    page.type('One more', ' maps ');
    page.press('Add');
    expect(told).toEqual([['list', ['chess', 'maps']]]);
    expect(page.value('One more')).toBe('');
  });

  it('may be empty, goes back to the one that came, and is full with twenty', () => {
    const { page, told } = absorbing({ own: [] });
    expect(page.text).toContain('The list is empty, so cards offer none.');
    page.press('Back to the list that came with Evenfall');
    expect(told).toEqual([['list', null]]);
    const full = absorbing({ own: Array.from({ length: 20 }, (_, index) => `thing ${index}`) });
    expect(full.page.text).toContain('Twenty is the most.');
    expect(full.page.has('One more')).toBe(false);
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
    expect(movement().page.text).toContain('Learned once you have noted on 7 evenings');
    expect(movement({ usualOnsetAt: at }).page.text).toContain('usually start about 9:00 PM.');
  });

  it('shows another length where the settings hold one', () => {
    const { page } = movement({ sittingMinutes: 63 });
    expect(page.value('“Stand up and move” comes after')).toBe('63');
    expect(page.text).toContain('1 h 3 min of unbroken sitting');
  });
});

describe('what counts as screen time', () => {
  it('is chosen for other programs, with and without this browser', () => {
    const counting = formOf(CountingForm, {
      countElsewhere: true,
      usesOtherPrograms: false,
      onChange: hear('counting'),
    });
    const { page, told } = counting();
    page.press('Count other programs');
    page.press('I also use other programs while this browser is closed');
    expect(told).toEqual([
      ['counting', { countElsewhere: false }],
      ['counting', { usesOtherPrograms: true }],
    ]);
  });
});

describe('the looks of the pages', () => {
  it('go by the time of day or are always the same', () => {
    const theme = formOf(ThemeForm, { theme: 'auto', onChange: hear('theme') });
    const { page, told } = theme();
    expect(page.isChosen('By the time of day')).toBe(true);
    page.press('Always dark');
    page.press('Always light');
    expect(told).toEqual([
      ['theme', 'dark'],
      ['theme', 'day'],
    ]);
  });
});

describe('the clock that Evenfall goes by', () => {
  const zones = ['America/New_York', 'Europe/Berlin'];
  const clock = formOf(ClockForm, {
    at,
    zone: null,
    browserZone: 'Europe/Berlin',
    zones,
    turnOver: '12:00',
    onZone: hear('zone'),
    onTurnOver: hear('turn over'),
  });

  it('is the browser’s until another zone is chosen', () => {
    const { page, told } = clock();
    expect(page.text).toContain('Evenfall takes it to be 9:00 PM (Europe/Berlin).');
    expect(page.text).toContain('America/New York');
    page.type('Time zone', 'America/New_York');
    expect(told).toEqual([['zone', 'America/New_York']]);
  });

  it('follows the browser again when none is chosen', () => {
    const { page, told } = clock({ zone: 'America/New_York' });
    expect(page.text).toContain('(America/New_York)');
    page.type('Time zone', '');
    expect(told).toEqual([['zone', null]]);
  });

  it('turns the day over at an hour that is chosen', () => {
    const { page, told } = clock();
    page.type('The day turns over at', '15:00');
    expect(told).toEqual([['turn over', '15:00']]);
    expect(page.text).toContain('What happens before 12:00 belongs to the evening before.');
  });

  it('is asked about once where the browser may hide the zone', () => {
    const question = formOf(ZoneQuestion, {
      at,
      browserZone: 'UTC',
      zones,
      onZone: hear('zone'),
    });
    const { page, told } = question();
    expect(page.text).toContain('Is it 9:00 PM where you are?');
    page.press('Yes');
    page.type('No, the time zone is', 'Europe/Berlin');
    page.type('No, the time zone is', '');
    expect(told).toEqual([
      ['zone', 'UTC'],
      ['zone', 'Europe/Berlin'],
    ]);
  });
});
