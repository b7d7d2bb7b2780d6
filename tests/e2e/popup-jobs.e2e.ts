import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import { type Browser, launch } from './driver/browser.ts';
import { type Page, popupSize } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { clickBeginning } from './fields.ts';
import { evening, pauseAsAPerson, started, timePassesTo } from './person.ts';

/** The commonest jobs of the popup, each in so many presses that a tired person needs; opening it is one of them. */
let browser: Browser;
let worker: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T20:00`);
});

afterAll(() => browser?.close());

async function openedAt(time: string): Promise<void> {
  await popup?.close();
  await timePassesTo(browser, worker, time);
  popup = await browser.open('popup.html', popupSize);
  await popup.text('.tonight, .night-ways');
  await popup.puppeteer.bringToFront();
}

const ratings = async () =>
  (await rowsOf<Rating>(worker, 'ratings'))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.at - b.at);

const scores = async () => (await ratings()).map(({ score }) => score);

/** Where something begins and ends below the top edge of the popup; null where it is not there. */
const placeOf = (selector: string) =>
  popup.eval((of) => {
    const found = document.querySelector(of)?.getBoundingClientRect();
    return found ? { top: Math.round(found.top), bottom: Math.round(found.bottom) } : null;
  }, selector);

describe('in the evening', () => {
  test('a rating and one detail are three presses, and nothing has to be scrolled', async () => {
    await openedAt(`${evening}T20:05`);
    await popup.click('button', '3');
    await popup.see('Saved 3');
    await popup.text('.quick-details');
    const [chips, foot] = [await placeOf('.quick-details'), await placeOf('.popup-links')];
    expect(chips?.bottom).toBeLessThan(foot?.top ?? 0);
    await popup.click('checkbox', 'walked');
    await until('it is kept', async () => (await ratings())[0]?.tried?.[0]?.remedy === 'walked');
  });

  test('what was told is offered again before what nobody told', async () => {
    await popup.click('button', 'Add details');
    await popup.click('checkbox', 'arms');
    await until('it is kept', async () => (await ratings())[0]?.where?.[0] === 'arms');
    await openedAt(`${evening}T20:12`);
    await popup.click('button', '4');
    await popup.see('Saved 4');
    expect(await popup.text('.quick-details')).toMatch(/arms.*walked/s);
  });

  test('a card stays where it was, and is fourteen stops of the Tab key away', async () => {
    await openedAt(`${evening}T20:30`);
    await popup.text('.prompt-card');
    const before = await placeOf('.prompt-card');
    await popup.click('button', '5');
    await popup.see('Saved 5');
    await popup.text('.quick-details');
    expect(await placeOf('.prompt-card')).toEqual(before);
    await popup.eval(() => document.querySelector<HTMLElement>('.score')?.focus());
    let stops = 1;
    while (stops < 20 && !(await popup.eval(isInCard))) {
      await popup.press('Tab');
      stops += 1;
    }
    expect(stops).toBe(14);
  });

  test('a mistaken number is changed by one press for five minutes, or by wish a new one', async () => {
    await pauseAsAPerson(popup);
    await popup.click('button', '7');
    await popup.see('Changed to 7');
    expect(await scores()).toEqual([3, 4, 7]);
    await timePassesTo(browser, worker, `${evening}T20:34`);
    await openedAt(`${evening}T20:34`);
    await popup.click('button', '6');
    await popup.see('Changed to 6');
    expect(await scores()).toEqual([3, 4, 6]);
    await popup.click('button', 'A new one instead');
    await popup.see('Saved 6');
    await expect.poll(scores).toEqual([3, 4, 7, 6]);
  });

  test('the keys rate after a chip was pressed', async () => {
    await openedAt(`${evening}T20:50`);
    await popup.press('2');
    await popup.see('Saved 2');
    await popup.click('checkbox', 'walked');
    await pauseAsAPerson(popup);
    await popup.press('1');
    await popup.see('Changed to 1');
  });

  test('an hour ago is two presses once the popup is open', async () => {
    await openedAt(`${evening}T21:10`);
    await clickBeginning(popup, '1 h ago');
    await popup.see('Leg restlessness at 8:10');
    await popup.press('8');
    await popup.see('Saved 8 for 8:10');
    expect((await ratings()).find(({ score }) => score === 8)?.slot).toBe('evening');
    await popup.click('button', 'Rate right now instead');
    await popup.see('Leg restlessness, right now');
  });

  test('the week is one press away, wherever the page is scrolled to', async () => {
    for (const top of [0, 10_000]) {
      await popup.eval((to) => scrollTo({ top: to, behavior: 'instant' }), top);
      expect(await placeOf('.popup-links')).toMatchObject({ bottom: 600 });
    }
  });

  test('everything that can be pressed is 44 px high, but for the answers of a card', async () => {
    expect(await popup.eval(tooSmall)).toEqual([]);
    await pauseAsAPerson(popup);
    await popup.click('button', '8');
    await popup.click('button', 'Add details');
    await popup.see('Change the score or the time');
    expect(await popup.eval(tooSmall)).toEqual([]);
  });
});

describe('in the morning', () => {
  test('the night is told by one press, and what was rated in it is offered', async () => {
    await openedAt(`${evening}T22:31`);
    await popup.click('button', "I'm going to bed");
    await popup.see('In bed since');
    await openedAt('2026-03-11T02:40');
    await popup.press('7');
    await popup.see('Saved 7');
    await openedAt('2026-03-11T06:45');
    await popup.see('Legs at their worst last night');
    expect(await popup.text('body')).not.toContain('How was the night?');
    await clickBeginning(popup, 'You rated 7 at 2:40');
    await popup.see('Saved 7 for the night');
    const [sleep] = await rowsOf<SleepRecord>(worker, 'sleeps');
    expect(sleep).toMatchObject({ evening, nightWorst: 7 });
  });

  test('once it is told the scale asks about this moment', async () => {
    await openedAt('2026-03-11T07:00');
    await popup.see('Leg restlessness, right now');
    await popup.press('2');
    await popup.see('Saved 2, ');
    expect((await rowsOf<SleepRecord>(worker, 'sleeps'))[0]?.nightWorst).toBe(7);
  });

  test('a night of which nothing was told has its way at the foot, and can be left for this moment', async () => {
    await openedAt('2026-03-12T06:40');
    expect(await popup.text('.popup-links')).toContain('Fill in last night');
    await popup.click('button', 'Rate right now instead');
    await popup.press('1');
    await popup.see('Saved 1, ');
    expect(await rowsOf<SleepRecord>(worker, 'sleeps')).toHaveLength(1);
  });

  test('nothing went wrong on the page', () => {
    expect(popup.problems).toEqual([]);
  });
});

function isInCard(): boolean {
  return document.activeElement?.closest('.prompt-card') !== null;
}

/** What can be pressed and is lower than a thumb; a link within a sentence may be. */
function tooSmall(): string[] {
  const all = document.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea');
  return [...all]
    .filter((one) => !one.closest('.prompt-card'))
    .map((one) => one.closest('label, .onset-none') ?? one)
    .filter((one) => {
      const { height } = one.getBoundingClientRect();
      return height > 0 && height < 44;
    })
    .map((one) => (one as HTMLElement).innerText || one.outerHTML);
}
