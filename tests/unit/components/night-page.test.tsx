// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AddRatingForm } from '../../../components/night-page/AddRatingForm.tsx';
import { BedForm, BedNow } from '../../../components/night-page/BedForm.tsx';
import { EveningForm } from '../../../components/night-page/EveningForm.tsx';
import { MomentForm } from '../../../components/night-page/MomentForm.tsx';
import { AwakeList, MorningForm } from '../../../components/night-page/MorningForm.tsx';
import { NightTable } from '../../../components/night-page/NightTable.tsx';
import { RatingRow, RatingsSection } from '../../../components/night-page/RatingsSection.tsx';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import { unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { at, BERLIN, rated } from '../diary/diary-rows.ts';
import { draw, formOf, hear, settle } from './draw.ts';

const halfPastTen = { date: '2026-03-10', clock: '22:30', pass: 'first' as const };

/** A save that is heard, and then refused for this reason or kept. */
const saving =
  (why: Refused | null) =>
  async (...given: unknown[]) => {
    hear('save')(...given);
    return why;
  };

describe('a moment', () => {
  const moment = formOf(MomentForm, {
    label: 'Date and time',
    button: 'Change the time',
    at: halfPastTen,
    zone: BERLIN,
    onSave: saving(null),
  });

  it('is changed by a button and not before', async () => {
    const { page, told } = moment();
    expect(page.value('Date and time')).toBe('2026-03-10T22:30');
    page.type('Date and time', '2026-03-11T00:15');
    expect(told).toEqual([]);
    page.press('Change the time');
    await settle();
    expect(told).toEqual([['save', { date: '2026-03-11', clock: '00:15', pass: 'first' }]]);
    expect(page.text).toBe('Date and time Change the time');
  });

  it('that comes twice asks which one is meant', async () => {
    const { page, told } = moment({ at: { ...halfPastTen, date: '2026-10-25', clock: '02:30' } });
    expect(page.text).toContain('The clocks went back: 02:30 came twice. Which one was it?');
    expect(page.isChosen('the first')).toBe(true);
    page.press('the second');
    page.press('Change the time');
    await settle();
    expect(told).toEqual([['save', { date: '2026-10-25', clock: '02:30', pass: 'second' }]]);
  });

  it.each([
    ['no-time', 'Please enter a full date and time.'],
    ['not-yet', 'That is in the future.'],
    ['other-evening', 'That belongs to another evening.'],
    ['after-entry', 'A rating cannot be later than when it was entered.'],
  ] as const)('is refused with its reason: %s', async (why, said) => {
    const { page } = moment({ onSave: saving(why) });
    page.press('Change the time');
    await settle();
    expect(page.text).toBe(`Date and time Change the time ${said}`);
  });
});

describe('one more rating', () => {
  const add = formOf(AddRatingForm, { at: halfPastTen, zone: BERLIN, onAdd: saving(null) });

  it('is told with its score and its time, and the score is empty again', async () => {
    const { page, told } = add();
    page.type('How strong, 0 to 10', '0');
    page.type('Date and time', '2026-03-10T23:05');
    page.press('Add');
    await settle();
    expect(told).toEqual([['save', 0, { date: '2026-03-10', clock: '23:05', pass: 'first' }]]);
    expect(page.value('How strong, 0 to 10')).toBe('');
  });

  it('needs a score', async () => {
    const { page, told } = add();
    page.press('Add');
    await settle();
    expect(told).toEqual([]);
    expect(page.text).toContain('Please choose how strong it was.');
  });

  it('keeps its score while it is refused', async () => {
    const { page } = add({ onAdd: saving('not-yet') });
    page.type('How strong, 0 to 10', '4');
    page.press('Add');
    await settle();
    expect(page.value('How strong, 0 to 10')).toBe('4');
    expect(page.text).toContain('That is in the future.');
  });
});

describe('the ratings of the evening', () => {
  const rating = rated('2026-03-10', 6, 'evening');
  const row = formOf(RatingRow, {
    rating,
    zone: BERLIN,
    ownRemedies: [{ id: 'own:1', name: 'Wool socks', archived: true }],
    isOpen: false,
    onToggle: hear('toggle'),
    onDelete: hear('delete'),
    children: <p>the form</p>,
  });

  it('are rows, each with its Edit and its Delete', () => {
    const { page, told } = row();
    expect(page.text).toBe('6 Tue, Mar 10 9:30 PM evening Edit Delete');
    page.press('Edit 6 at 9:30 PM');
    page.press('Delete 6 at 9:30 PM');
    expect(told).toEqual([['toggle'], ['delete']]);
  });

  it('are open for editing one at a time, and say when they were told late', () => {
    const { page } = row({ isOpen: true, rating: { ...rating, late: true } });
    expect(page.text).toContain('evening, added more than a day later Close Delete the form');
  });

  it('say all that was told of them, and nothing of what was not', () => {
    const told: Rating = {
      ...rating,
      where: ['left-leg', 'arms'],
      feel: ['crawling', 'tight'],
      atRest: '5-15',
      tried: [
        { remedy: 'walked', helped: 6 },
        { remedy: 'own:1', helped: null },
      ],
      note: 'After the long film.',
    };
    expect(row({ rating: told }).page.text).toBe(
      '6 Tue, Mar 10 9:30 PM evening Edit Delete Where left leg, arms What it feels like crawling, tight or bursting How soon after sitting or lying down it started 5 to 15 min What you tried walked (helped 6 of 10), Wool socks Note After the long film.',
    );
    expect(row({ rating: { ...rating, note: 'Just this.' } }).page.text).toBe(
      '6 Tue, Mar 10 9:30 PM evening Edit Delete Note Just this.',
    );
    expect(row({ rating: told, isOpen: true }).page.text).not.toContain('After the long film.');
  });

  it('are said to be none, with a form for one', () => {
    const section = (isEmpty: boolean) =>
      draw(<RatingsSection isEmpty={isEmpty} children={<li>a row</li>} add={<p>the form</p>} />)
        .text;
    expect(section(true)).toBe('Ratings – No rating for this evening. Add a rating the form');
    expect(section(false)).toBe('Ratings a row Add a rating the form');
  });
});

describe('the table of the night', () => {
  const entry = (kind: 'bed' | 'in-bed' | 'window', start: number, end: number | null) => ({
    ...{ kind, key: `${kind} ${start}`, start, end, pieces: [] },
  });
  const session = (start: number, seconds: number) => ({
    ...{ key: `session ${start}`, kind: 'session' as const, of: 'active' as const },
    ...{ start, end: start + seconds * 1000, pieces: [] },
  });
  const [halfPastSeven, ten] = [at('2026-03-10', '19:30'), at('2026-03-10', '22:00')];
  const [midnight, seven] = [at('2026-03-11', '00:10'), at('2026-03-11', '07:00')];
  const table = (entries: Parameters<typeof NightTable>[0]['entries']) =>
    draw(<NightTable entries={entries} zone={BERLIN} />).text;

  it('has each date once, and an end on another date says so', () => {
    expect(
      table([
        entry('window', halfPastSeven, ten),
        entry('in-bed', ten, seven),
        entry('bed', midnight, null),
      ]),
    ).toBe(
      "Everything from this night, in order When What Tuesday, March 10 7:30 PM to 10:00 PM Wind-down time 10:00 PM to Wed, Mar 11 7:00 AM In bed, 9 h Wednesday, March 11 12:10 AM “I'm going to bed”",
    );
  });

  it('leaves out what would read 0 min at a screen', () => {
    expect(table([session(ten, 29), session(midnight, 30)])).toBe(
      'Everything from this night, in order When What Wednesday, March 11 12:10 AM browser, 1 min',
    );
    expect(table([session(ten, 29)])).toContain('Nothing was recorded that evening.');
  });
});

describe('going to bed', () => {
  const bed = formOf(BedForm, {
    bed: null,
    diary: null,
    zone: BERLIN,
    at: halfPastTen,
    onSave: saving(null),
    onRemove: hear('remove'),
  });

  it('that was not told can be', async () => {
    const { page, told } = bed();
    expect(page.text).toBe('Going to bed – not noted Date and time Save');
    page.press('Save');
    await settle();
    expect(told).toEqual([['save', halfPastTen]]);
  });

  it('that was told can be taken away', () => {
    const { page, told } = bed({ bed: at('2026-03-10', '23:10') });
    expect(page.text).toContain('You noted Tue, Mar 10 11:10 PM.');
    page.press('Delete going to bed');
    expect(told).toEqual([['remove']]);
  });

  it('is named from the check-in where it stands there alone', () => {
    const { page } = bed({ diary: at('2026-03-11', '00:20') });
    expect(page.text).toContain('Not tapped that evening. In the check-in: Wed, Mar 11 12:20 AM.');
    expect(page.has('Delete going to bed')).toBe(false);
  });

  it('of the evening under way is one button, there and back', () => {
    const now = formOf(BedNow, { bed: null, onBed: hear('bed'), onNotInBed: hear('not in bed') });
    const first = now();
    first.page.press("I'm going to bed");
    expect(first.told).toEqual([['bed']]);
    const second = now({ bed: at('2026-03-10', '22:40') });
    expect(second.page.text).toBe(
      'Going to bed In bed since 10:40 PM. Sleep well. Not in bed after all',
    );
    second.page.press('Not in bed after all');
    expect(second.told).toEqual([['not in bed']]);
  });
});

describe('the evening', () => {
  const none = {
    worst: null,
    onset: null,
    factors: null,
    mode: null,
    noScreen: null,
    sleptThrough: null,
    note: null,
  };
  const evening = formOf(EveningForm, {
    told: none,
    ownFactors: [],
    isRunning: false,
    canHaveNoScreen: false,
    canHaveSlept: false,
    onTell: hear('tell'),
    onAddFactor: async () => null,
    children: <p>going to bed</p>,
  });

  it('is told answer by answer', () => {
    const { page, told } = evening();
    page.type('Your legs at their worst in the evening', '7');
    page.type('Time your legs first started that day', '19:20');
    page.press('stress');
    page.type('Kind of evening', 'flare');
    page.type('Note', 'a long drive');
    expect(told).toEqual([
      ['tell', { worst: 7 }],
      ['tell', { onset: '19:20' }],
      ['tell', { factors: ['stress'] }],
      ['tell', { mode: 'flare' }],
      ['tell', { note: 'a long drive' }],
    ]);
    expect(page.text).toContain('going to bed');
  });

  it('can be an ordinary one again', () => {
    const { page, told } = evening({ told: { ...none, mode: 'flare' } });
    expect(page.value('Kind of evening')).toBe('flare');
    page.type('Kind of evening', '');
    expect(told).toEqual([['tell', { mode: null }]]);
  });

  it('had no screen, or was slept through, only where that can be', () => {
    expect(evening().page.has('No screen this evening')).toBe(false);
    expect(evening().page.has('I was asleep')).toBe(false);
    const { page, told } = evening({
      told: { ...none, sleptThrough: true },
      canHaveNoScreen: true,
      canHaveSlept: true,
    });
    page.press('No screen this evening');
    page.press('I was asleep');
    expect(told).toEqual([
      ['tell', { noScreen: true }],
      ['tell', { sleptThrough: null }],
    ]);
  });

  it('under way is asked about today, and is marked alone', () => {
    const { page } = evening({ isRunning: true });
    expect(page.has('Time your legs first started')).toBe(true);
    expect(page.text).toContain(
      'This is only for your diary. To pause prompts as well, set it under Plan.',
    );
  });
});

describe('the night', () => {
  const withWorst = (nightWorst: Score) => ({ ...unknownSleep('2026-03-10'), nightWorst });
  const morning = formOf(MorningForm, {
    sleep: unknownSleep('2026-03-10'),
    highest: null,
    figures: null,
    checkInHref: '#check-in/2026-03-10',
    onNightWorst: hear('worst'),
    children: <p>the wakings</p>,
  });

  it('has its worst, which follows from the ratings where nothing higher is told', () => {
    const { page, told } = morning({ highest: 5 });
    expect(page.text).toContain('Your highest rating that night: 5.');
    page.type('Your legs at their worst after you went to bed', '6');
    expect(told).toEqual([['worst', 6]]);
    expect(morning({ highest: 6, sleep: withWorst(6) }).page.text).not.toContain(
      'Your highest rating',
    );
    expect(morning({ highest: 9, sleep: withWorst(3) }).page.text).toContain(
      'Your highest rating that night: 9.',
    );
  });

  it('has the way to the check-in, and says when nothing of it was told', () => {
    const { page } = morning();
    expect(page.text).toContain('the wakings Sleep This night has not been filled in yet.');
    expect(page.named('Check-in for this night').getAttribute('href')).toBe('#check-in/2026-03-10');
  });

  it('has the figures of the diary, and none that cannot be', () => {
    const midsleep = at('2026-03-11', '03:05');
    const figures = { tib: 480, spt: 420, tst: 390, se: 81.25, seD: 87.5, midsleep };
    expect(morning({ figures }).page.text).toContain(
      'Time in bed 8 h Time asleep 6 h 30 min Sleep efficiency 88 % Asleep, of the time spent trying to sleep Asleep, of the time in bed 81 % Middle of your sleep 3:05 AM',
    );
    const impossible = { ...figures, tst: -5, seD: 140, midsleep: null };
    expect(morning({ figures: impossible }).page.text).toContain(
      'Time asleep not logged Sleep efficiency not logged Asleep, of the time spent trying to sleep Asleep, of the time in bed 81 % Middle of your sleep not logged',
    );
    const sleepless = { ...unknownSleep('2026-03-10'), noSleep: true };
    expect(morning({ figures, sleep: sleepless }).page.text).toContain(
      'You noted that you did not sleep.',
    );
  });

  it('has every other answer of the check-in, and none that was not given', () => {
    const sleep = {
      ...unknownSleep('2026-03-10'),
      wokenByLegs: true,
      walkedMinutes: 75,
      sol: 0,
      nwak: 2,
      waso: 40,
      tasafa: 15,
      quality: 4 as const,
      sleepy: 7 as const,
      inTheWay: 0 as const,
      napped: false,
      snored: true,
      kicked: false,
      note: 'Woke with cold feet.',
    };
    expect(morning({ sleep }).page.text).toContain(
      'This night has not been filled in yet. Did your legs wake you? Yes Up and walking because of your legs 1 h 15 min Time to fall asleep 0 min How often you woke up in between 2 Awake in between, in total 40 min Trying to sleep after the last waking 15 min How well you slept 4 of 10 How sleepy you were 7 of 10 How much your legs got in the way 0 of 10 Did you nap? No Did somebody say that you snored? Yes Did somebody say that your legs kicked? No Note Woke with cold feet. Check-in for this night',
    );
    expect(morning().page.text).not.toContain('Did you nap?');
  });

  it('has its wakings, each with its Delete', () => {
    const taps = [at('2026-03-11', '02:10'), at('2026-03-11', '04:25')];
    const wakings = formOf(AwakeList, { taps, zone: BERLIN, onDelete: hear('delete') });
    const { page, told } = wakings();
    expect(page.text).toBe('“I was awake” Wed, Mar 11 2:10 AM Delete Wed, Mar 11 4:25 AM Delete');
    page.press('Delete the waking at 4:25 AM');
    expect(told).toEqual([['delete', at('2026-03-11', '04:25')]]);
    expect(wakings({ taps: [] }).page.text).toBe('');
  });
});
