import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, launch } from './driver/browser.ts';
import { instantOf } from './driver/controls.ts';
import { type Page, popupSize } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { fill, unfold } from './fields.ts';
import { pauseAsAPerson, started, timePassesTo } from './person.ts';

/** The night of 28 March 2026: in Berlin the clocks go forward at two. */
const saturday = '2026-03-28';
const sunday = '2026-03-29';

let browser: Browser;
let worker: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${saturday}T13:00`);
});

afterAll(() => browser?.close());

async function openedAt(time: string): Promise<void> {
  await popup?.close();
  await timePassesTo(browser, worker, time);
  popup = await browser.open('popup.html', popupSize);
  await popup.text('h1');
}

const ratings = async () =>
  (await rowsOf<Rating>(worker, 'ratings')).filter(({ deletedAt }) => deletedAt === null);

async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  await until(what, holds);
}

async function record(evening: string): Promise<EveningRecord | undefined> {
  return (await rowsOf<EveningRecord>(worker, 'evenings')).find((row) => row.evening === evening);
}

describe('a rating of earlier', () => {
  test('told after midnight is filed under the evening before', async () => {
    await openedAt(`${sunday}T00:40`);
    await popup.click('button', 'Not in bed yet');
    await unfold(popup, 'Another time');
    await fill(popup, 'Day', saturday);
    await fill(popup, 'Time', '23:50');
    await fill(popup, 'How strong, 0 to 10', '6');
    await popup.click('button', 'Save');
    await eventually('it is saved', async () => (await ratings()).length === 1);
    const [rating] = await ratings();
    // After bedtime, and nothing is known of any use just before (rule 23).
    expect(rating).toMatchObject({
      evening: saturday,
      score: 6,
      slot: 'falling-asleep',
      late: false,
    });
    expect(rating?.at).toBe(instantOf(`${saturday}T23:50`, browser.zone));
  });

  test('in the hour that the clocks left out moves forward', async () => {
    await openedAt(`${sunday}T09:00`);
    await unfold(popup, 'Another time');
    await fill(popup, 'Day', sunday);
    await fill(popup, 'Time', '02:30');
    await fill(popup, 'How strong, 0 to 10', '4');
    await popup.click('button', 'Save');
    await eventually('it is saved', async () => (await ratings()).length === 2);
    const moved = (await ratings()).find(({ score }) => score === 4);
    expect(moved).toMatchObject({ evening: saturday });
    expect(moved?.at).toBe(instantOf(`${sunday}T03:30`, browser.zone));
  });

  test('that has not come yet is refused in a sentence, and what was typed stays', async () => {
    await fill(popup, 'Day', sunday);
    await fill(popup, 'Time', '23:00');
    await fill(popup, 'How strong, 0 to 10', '5');
    await popup.click('button', 'Save');
    await popup.see('That time has not come yet.');
    expect(await ratings()).toHaveLength(2);
  });
});

describe('a rating that is there', () => {
  test('takes details, each saved by itself', async () => {
    await openedAt(`${sunday}T21:00`);
    await popup.press('7');
    await popup.see('Saved 7');
    await popup.click('button', 'Add details');
    await popup.click('checkbox', 'arms');
    await popup.click('checkbox', 'stretched');
    await popup.see('Details saved');
    const seven = async () => (await ratings()).find(({ score }) => score === 7);
    await eventually('both are kept', async () => {
      const rating = await seven();
      return rating?.where?.[0] === 'arms' && rating.tried?.[0]?.remedy === 'stretched';
    });
    expect((await seven())?.tried).toEqual([{ remedy: 'stretched', helped: null }]);
  });

  test('can be deleted, and the deleting undone', async () => {
    await openedAt(`${sunday}T21:05`);
    await popup.see('This evening');
    await pauseAsAPerson(popup);
    await popup.eval(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.getAttribute('aria-label')?.startsWith('Delete 7'))?.click();
    });
    await eventually('it is gone', async () => !(await ratings()).some(({ score }) => score === 7));
    await popup.click('button', 'Undo');
    await eventually('it is back', async () => (await ratings()).some(({ score }) => score === 7));
  });
});

describe('the day', () => {
  test('has factors of one tap each, and none of them is an answer too', async () => {
    await unfold(popup, 'About today');
    await popup.click('checkbox', 'stress');
    await eventually('it is kept', async () => {
      return (await record(sunday))?.factors?.join() === 'stress';
    });
    await popup.click('checkbox', 'stress');
    await eventually('untapped it is no answer or an empty one', async () => {
      return ((await record(sunday))?.factors ?? []).length === 0;
    });
  });

  test('nothing went wrong on the page', () => {
    expect(popup.problems).toEqual([]);
  });
});
