import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import { type Browser, launch } from './driver/browser.ts';
import { instantOf } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { fill } from './fields.ts';
import { nameOfFocus, tabTo as tabIn } from './keyboard.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

let browser: Browser;
let worker: Page;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T21:00`);
  await timePassesTo(browser, worker, `${evening}T22:40`);
  const popup = await browser.open('popup.html');
  await popup.click('button', "I'm going to bed");
  await popup.see('In bed since');
  await popup.close();
  await timePassesTo(browser, worker, '2026-03-11T07:05');
  page = await browser.open('options.html#check-in', tab);
});

afterAll(() => browser?.close());

const local = (time: string) => instantOf(time, browser.zone);

const night = async (of = evening) =>
  (await rowsOf<SleepRecord>(page, 'sleeps')).find((row) => row.evening === of);

/** Waits until the store has these fields of the night. */
const stored = (fields: Partial<SleepRecord>, of = evening) =>
  expect.poll(() => night(of), { timeout: 20_000 }).toMatchObject(fields);

/** Waits until a text stands where it is read aloud when it comes. */
const hear = (text: string) =>
  until(`hear "${text}"`, () =>
    page.eval((said) => {
      const live = [...document.querySelectorAll<HTMLElement>('output, [aria-live], [role=alert]')];
      return live.some((one) => one.innerText.replaceAll(/\s+/g, ' ').includes(said));
    }, text),
  );

const tabTo = (name: string) => tabIn(page, name);

describe('a whole check-in by the keyboard', () => {
  test('opens on the night that ended last, and by itself keeps nothing', async () => {
    await page.see('Night of Tuesday');
    await page.see('The paler times are suggestions.');
    expect(await rowsOf(page, 'sleeps')).toEqual([]);
  });

  test('asks about the legs first: a digit, x for ten, or the arrows', async () => {
    await tabTo('0 none');
    await page.press('6');
    await stored({ nightWorst: 6 });
    await hear('Saved.');
    await page.press('ArrowRight');
    await stored({ nightWorst: 7 });
    await tabTo('Clear: Your legs at their worst after you went to bed');
    await page.press('Enter');
    await stored({ nightWorst: null });
    expect(await nameOfFocus(page)).toBe('0 none');
    await page.press('x');
    await stored({ nightWorst: 10 });
    await page.press('5');
    await stored({ nightWorst: 5 });
  });

  test('whether they woke the person, and how long that meant walking', async () => {
    await tabTo('Yes');
    await page.press(' ');
    await tabTo('Minutes up and walking because of your legs');
    await page.type('15');
    await stored({ wokenByLegs: true, walkedMinutes: 15 });
  });

  test('in passing asks about the evening that was not rated', async () => {
    await tabTo('0 none');
    await page.press('4');
    const worst = async () =>
      (await rowsOf<EveningRecord>(page, 'evenings')).find((row) => row.evening === evening)?.worst;
    await expect.poll(worst, { timeout: 20_000 }).toBe(4);
  });

  test('has the tap on going to bed for a suggestion; eleven in the morning is mended by a button', async () => {
    expect(await shownIn('Got into bed')).toBe('22:40');
    await tabTo('Got into bed');
    await page.type('1100A');
    await stored({ bed: local('2026-03-11T11:00') });
    await hear('Or did you mean 11:00 PM for “Got into bed”?');
    await tabTo('Yes, 11:00 PM');
    await page.press('Enter');
    await stored({ bed: local(`${evening}T23:00`), zone: 'Europe/Berlin' });
    await page.gone('Or did you mean');
    expect(await nameOfFocus(page)).toBe('Got into bed');
    expect(await shownIn('Lights out, ready to sleep')).toBe('23:00');
  });

  test('reckons as it is told', async () => {
    await tabTo('Minutes to fall asleep');
    await page.type('30');
    await tabTo('How often you woke up in between');
    await page.type('2');
    await tabTo('Minutes awake in between, in total');
    await page.type('45');
    // From 23:00 to the planned 6:30, less 75 min; SE_D 375 of 450.
    await hear('6 h 15 min');
    await hear('83 %');
    await stored({ sol: 30, nwak: 2, waso: 45, try: null, wake: null, up: null });
  });

  test('is there again after a reload, half-filled as it was', async () => {
    await page.reload();
    await page.see('83 %');
    expect(await shownIn('Minutes awake in between, in total')).toBe('45');
    expect(await shownIn('Got into bed')).toBe('23:00');
    expect(await suggested()).toEqual([
      'Lights out, ready to sleep',
      'Woke up for the last time',
      'Got out of bed',
    ]);
    await stored({ confirmedAt: null });
  });

  test('what a doctor also asks is folded, and told by the keys', async () => {
    await tabTo('More for your doctor, if you like');
    await page.press('Enter');
    await tabTo('0 wide awake');
    await page.press('4');
    await stored({ sleepy: 4, inTheWay: null });
    await tabTo('0 not at all');
    await page.press('0');
    await tabTo('Yes');
    await page.press(' ');
    await stored({ sleepy: 4, inTheWay: 0, napped: true, snored: null, kicked: null });
    await tabTo('Clear: Did you nap?');
    await page.press('Enter');
    await stored({ napped: null });
    expect(await page.axe()).toEqual([]);
  });

  test('and by the mouse, in the night before as well', async () => {
    await reopen('options.html#check-in/2026-03-07');
    await page.see('Night of Saturday');
    await page.eval(() => document.querySelector<HTMLElement>('.check-in-day summary')?.click());
    await page.see('Did somebody say that you snored?');
    await page.eval(() => {
      const groups = [...document.querySelectorAll('.check-in-day .chips')];
      for (const group of groups) group.querySelectorAll('input')[1]?.click();
    });
    await stored({ napped: false, snored: false, kicked: false, sleepy: null }, '2026-03-07');
    await reopen('options.html#check-in');
    await page.see('Night of Tuesday');
    await page.see('0 wide awake');
  });

  test('"that is right" keeps what was suggested, says so, and ends the prompt of the morning', async () => {
    await tabTo('That is right');
    await page.press('Enter');
    await hear('Saved: “Lights out, ready to sleep” 11:00 PM, “Woke up for the last time” 6:30 AM');
    await stored({
      try: local(`${evening}T23:00`),
      wake: local('2026-03-11T06:30'),
      late: false,
      offsetMinutes: 60,
    });
    expect((await night())?.confirmedAt).toBeGreaterThan(local('2026-03-11T07:00'));
    expect(await suggested()).toEqual([]);
    const prompt = async () =>
      (await rowsOf<PromptLogRow>(page, 'promptLog')).find((row) => row.prompt === 'morning');
    await expect.poll(prompt, { timeout: 20_000 }).toMatchObject({ endedAt: expect.any(Number) });
    expect(await page.axe()).toEqual([]);
  });

  test('leads to the night before, which can be told for ever, and says that it is late', async () => {
    await page.click('link', 'The night before');
    await page.see('Night of Monday');
    await page.click('switch', 'I did not sleep');
    await stored({ noSleep: true }, '2026-03-09');
    await page.gone('Woke up for the last time');
    await page.see('0 %');
    await page.click('button', 'That is right');
    await page.see('You filled this in more than a day later');
    await stored({ late: true, wake: null, up: local('2026-03-10T06:30') }, '2026-03-09');
  });
});

describe('what cannot be right', () => {
  test('is asked about: half past six in the evening, mended by a button', async () => {
    await reopen('options.html#check-in/2026-03-08');
    await page.see('Night of Sunday');
    await fill(page, 'Got into bed', '22:42');
    await stored({ bed: local('2026-03-08T22:42') }, '2026-03-08');
    await fill(page, 'Woke up for the last time', '18:30');
    await hear(
      '“Got out of bed” (6:30 AM) comes before “Woke up for the last time” (6:30 PM) here.',
    );
    await hear('Or did you mean 6:30 AM for “Woke up for the last time”?');
    await page.click('button', 'Yes, 6:30 AM');
    await stored({ wake: local('2026-03-09T06:30'), up: null }, '2026-03-08');
    await page.gone('Or did you mean');
  });

  test('stays in a field for a number, is said there, and counts as not told', async () => {
    await fill(page, 'Minutes to fall asleep', '500');
    await stored({ sol: 500 }, '2026-03-08');
    await fill(page, 'Minutes to fall asleep', '-5');
    await hear('Please enter a whole number from 0 to 1440.');
    await stored({ sol: null }, '2026-03-08');
    expect(await shownIn('Minutes to fall asleep')).toBe('-5');
    expect(await page.axe()).toEqual([]);
    await fill(page, 'Minutes to fall asleep', '50');
    await stored({ sol: 50 }, '2026-03-08');
    await page.gone('A whole number');
  });
});

describe('in the nights when the clocks change', () => {
  test('the hours that passed are counted, and a time that was left out moves forward', async () => {
    await timePassesTo(browser, worker, '2026-03-29T09:00');
    await reopen('options.html#check-in');
    await page.see('Night of Saturday');
    await hear('The clocks went forward that night, so you were in bed for 7 h.');
    await fill(page, 'Woke up for the last time', '02:30');
    await hear('The clocks went forward, so there was no 2:30 AM. It is saved as 3:30 AM.');
    await stored({ wake: local('2026-03-29T03:30') }, '2026-03-28');
  });

  test('of a time that came twice it is asked which one', async () => {
    await timePassesTo(browser, worker, '2026-10-25T09:00');
    await reopen('options.html#check-in/2026-10-24');
    await hear('The clocks went back that night, so you were in bed for 9 h.');
    await fill(page, 'Woke up for the last time', '02:30');
    await page.see('2:30 AM came twice. Which one was it?');
    const first = local('2026-10-25T02:30');
    await stored({ wake: first }, '2026-10-24');
    await page.click('radio', 'the second');
    await stored({ wake: first + 3_600_000 }, '2026-10-24');
  });

  test('a night to come leads back to the last one', async () => {
    await reopen('options.html#check-in/2026-11-30');
    await page.see('That night is still to come.');
    await page.click('link', 'To the last night');
    await page.see('Night of Saturday');
    expect(page.problems).toEqual([]);
  });
});

async function reopen(path: string): Promise<void> {
  expect(page.problems).toEqual([]);
  await page.close();
  page = await browser.open(path, tab);
}

/** The value of a field by its label. */
function shownIn(label: string): Promise<string | undefined> {
  return page.eval((name) => {
    const fields = [...document.querySelectorAll('input')];
    return fields.find((field) => field.labels?.[0]?.innerText === name)?.value;
  }, label);
}

/** The labels of the times that are suggestions. */
function suggested(): Promise<string[]> {
  return page.eval(() => {
    const times = [...document.querySelectorAll<HTMLElement>('.night-time')];
    const pale = times.filter((time) => time.innerText.includes('suggested'));
    return pale.map((time) => time.querySelector('label')?.innerText ?? '');
  });
}
