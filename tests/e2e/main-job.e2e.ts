import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { unfold } from './fields.ts';
import { evening, pauseAsAPerson, started, tab, timePassesTo } from './person.ts';

let browser: Browser;
let options: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  options = await started(browser, `${evening}T21:00`);
  popup = await browser.open('popup.html');
});

afterAll(() => browser?.close());

const saved = async () =>
  (await rowsOf<Rating>(popup, 'ratings'))
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ score }) => score);

/** Puts the focus on a button by the beginning of its name: each browser writes the time of day in its own way. */
const focusButton = (beginning: string) =>
  popup.eval((begins) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.getAttribute('aria-label')?.startsWith(begins))?.focus();
  }, beginning);

describe('logging how the legs are', () => {
  test('one click saves', async () => {
    await popup.click('button', '4');
    await popup.see('Saved 4');
    expect(await saved()).toEqual([4]);
  });

  test('a second press changes the same rating, and undo gives the former number back', async () => {
    await pauseAsAPerson(popup);
    await popup.press('6');
    await popup.see('Changed to 6');
    expect(await saved()).toEqual([6]);
    await popup.click('button', 'Undo');
    await popup.see('Undone: back to 4');
    expect(await saved()).toEqual([4]);
    expect(await rowsOf(popup, 'ratings')).toHaveLength(1);
  });

  test('undo takes a new one back', async () => {
    await timePassesTo(browser, options, `${evening}T21:10`);
    await popup.reload();
    await popup.see('Leg restlessness');
    await popup.press('2');
    await popup.see('Saved 2');
    await popup.click('button', 'Undo');
    await popup.see('Undone: 2 is not kept');
    expect(await saved()).toEqual([4]);
    await focusButton('Delete 4 at');
    await popup.press('Enter');
    await expect.poll(saved).toEqual([]);
  });

  test('one key saves, and x is ten', async () => {
    await popup.reload();
    await popup.see('Leg restlessness');
    await popup.press('x');
    await popup.see('Saved 10');
    expect(await saved()).toEqual([10]);
  });

  test('a key with a modifier does nothing', async () => {
    await timePassesTo(browser, options, `${evening}T21:20`);
    await popup.reload();
    await popup.see('Leg restlessness');
    await popup.press('Alt+3');
    await popup.press('7');
    await popup.see('Saved 7');
    expect((await saved()).toSorted((a, b) => a - b)).toEqual([7, 10]);
  });

  test('the last ratings stay listed, and Delete takes one away for good', async () => {
    await popup.reload();
    await popup.see('This evening');
    await focusButton('Delete 10 at');
    await popup.press('Enter');
    await expect.poll(saved).toEqual([7]);
  });

  test('nothing went wrong on the page', () => {
    expect(popup.problems).toEqual([]);
  });
});

describe('what was logged', () => {
  test('is in the week, with the evenings that were not logged shown as such', async () => {
    await timePassesTo(browser, options, `${evening}T22:00`);
    const week = await browser.open('options.html#week', tab);
    await week.see('You rated 1 of 1 evening so far');
    expect(week.problems).toEqual([]);
    await week.close();
  });

  test('going to bed is one tap, and the week knows that the bedtime was kept', async () => {
    await timePassesTo(browser, options, `${evening}T22:31`);
    await popup.reload();
    await popup.see('It is the bedtime you chose.');
    await popup.click('button', "I'm going to bed");
    await popup.see('In bed since');
    const week = await browser.open('options.html#week', tab);
    await unfold(week, 'All figures of the week');
    await week.see('1 of 1');
    await week.close();
  });
});
