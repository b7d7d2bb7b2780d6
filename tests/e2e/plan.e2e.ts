import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { clickBeginning, fill, unfold } from './fields.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

let browser: Browser;
let worker: Page;
let plan: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T13:00`);
  plan = await browser.open('options.html#plan', tab);
});

afterAll(() => browser?.close());

const settings = () =>
  plan.eval(async () => (await chrome.storage.local.get('settings')).settings as Settings);

/** Waits until a choice has reached the store. */
async function saved(what: string, holds: (chosen: Settings) => boolean): Promise<void> {
  await until(what, async () => holds(await settings()));
}

describe('the plan in words', () => {
  test('says what tonight comes to, and names the next three events of the scheduler', async () => {
    await plan.see(
      'On Tuesday evening your wind-down time starts at 7:30 PM, bedtime is 10:30 PM, and the night ends at 6:30 AM.',
    );
    const coming = await plan.text('.coming');
    expect(coming).toContain('7:30 PM');
    expect(coming).toContain('Lights down');
    expect(coming).toContain('Warm foot bath');
    expect(await plan.eval(() => document.querySelectorAll('.coming li').length)).toBe(3);
  });

  test('a night across midnight tells its next day and its length, and midnight is a bedtime', async () => {
    await plan.see('10:30 PM to 6:30 AM (+1 day, 8 h)');
    await fill(plan, 'Bedtime', '00:00');
    await plan.see('12:00 AM to 6:30 AM (6 h 30 min)');
    await fill(plan, 'Bedtime', '22:30');
    await plan.see('10:30 PM to 6:30 AM (+1 day, 8 h)');
  });

  test('for one who sleeps by day, a turn-over that fits is offered', async () => {
    await fill(plan, 'Bedtime', '08:00');
    await fill(plan, 'Wake time', '15:00');
    await clickBeginning(plan, 'Start a new day at');
    await saved('the turn-over has moved', ({ turnOvers }) => turnOvers.length > 0);
    await fill(plan, 'Bedtime', '22:30');
    await fill(plan, 'Wake time', '06:30');
    const settingsPage = await browser.open('options.html#settings', tab);
    await fill(settingsPage, 'A new day starts at', '12:00');
    await saved('it has moved back', ({ turnOvers }) => turnOvers.at(-1)?.at !== '16:00');
    await settingsPage.close();
  });
});

describe('two weeks in turn', () => {
  test('are switched on by the keyboard, and the second one has a plan of its own', async () => {
    await unfold(plan, 'More: shift work, wind-down time, notifications');
    await plan.see('Two alternating weeks (shift work)');
    await plan.focus('switch', 'Two alternating weeks (shift work)');
    await plan.press(' ');
    await plan.see('The first plan applies this week');
    await saved('there are two weeks', (chosen) => chosen.plan.secondWeek !== null);
    await plan.click('button', 'Use the other plan this week');
    await plan.see('The second plan applies this week');
  });

  test('and off again', async () => {
    await plan.focus('switch', 'Two alternating weeks (shift work)');
    await plan.press(' ');
    await saved('there is one week', (chosen) => chosen.plan.secondWeek === null);
  });
});

describe('a bedtime moved little by little', () => {
  test('says beforehand when it is reached, is seen on its way, and can be taken back', async () => {
    await fill(plan, 'Move my bedtime to', '21:30');
    await plan.see('you reach 9:30 PM on');
    await plan.click('button', 'Start moving');
    await plan.see('The first step towards 9:30 PM is on');
    await plan.click('button', 'Back to the plan as it was');
    await saved('the shift is gone', (chosen) => chosen.plan.shift === null);
  });
});

describe('tonight', () => {
  test('has its prompts as dots, each of which switches its prompt off and on', async () => {
    const dot = '7:30 PM, Lights down';
    await plan.focus('button', dot);
    await plan.see(`${dot}. On.`);
    await plan.press(' ');
    await saved('lights down is off', ({ prompts }) => prompts.lights === false);
    await plan.see(`${dot}. Off.`);
    expect(await plan.text('.coming')).not.toContain('Lights down');
    await plan.click('button', dot);
    await saved('lights down is on', ({ prompts }) => prompts.lights === true);
  });

  test('has a bedtime that a press moves by a quarter of an hour, and the way back', async () => {
    await plan.click('button', '15 min later');
    await plan.see('Bedtime is 10:45 PM this time, moved from 10:30 PM.');
    await plan.click('button', '15 min earlier');
    await plan.see('Bedtime is 10:30 PM.');
  });

  test('has a bedtime of its own, and the way back', async () => {
    await unfold(plan, 'More for tonight');
    await fill(plan, 'Bedtime, this once', '23:15');
    await plan.click('button', 'Move it');
    await plan.see('Bedtime is 11:15 PM this time, moved from 10:30 PM.');
    await plan.click('button', 'Back to the plan');
    await plan.see('Bedtime is 10:30 PM.');
  });

  test('can be without prompts, and with them again', async () => {
    await plan.click('button', 'No more tonight');
    await plan.see('No more prompts come tonight.');
    await browser.killWorker();
    await plan.click('button', 'Let prompts come again');
    await plan.see('Prompts come as planned.');
  });

  test('can be paused until a date: the plan looks past the pause', async () => {
    await fill(plan, 'Pause until a date', '2026-03-14');
    await plan.click('button', 'Pause');
    await plan.see('Prompts are paused until');
    await until('the next prompt is on Saturday', async () =>
      (await plan.text('.coming')).startsWith('Sat'),
    );
    await plan.click('button', 'End the pause');
    await plan.see('Prompts come as planned.');
  });

  test('can be marked: the evening under way counts, prompts rest, the week says so', async () => {
    await unfold(plan, 'Travel, illness or a flare-up');
    await plan.click('button', 'Set aside from today on');
    await plan.see('Set aside as travel since');
    const mode = async () =>
      (await rowsOf<EveningRecord>(plan, 'evenings')).find((row) => row.evening === evening)?.mode;
    await expect.poll(mode, { timeout: 20_000 }).toBe('travel');
    await timePassesTo(browser, worker, `${evening}T19:31`);
    const popup = await browser.open('popup.html');
    await popup.see('Prompts are off (travel)');
    await popup.close();
    const week = await browser.open('options.html#week', tab);
    await week.see('travel');
    await week.close();
    await plan.click('button', 'It is over');
    await expect.poll(mode, { timeout: 20_000 }).toBeNull();
  });

  test('can be without any screen', async () => {
    await plan.click('button', 'No screen this evening');
    await plan.see('Noted: no screen. That counts as 0 minutes of screen time.');
    await plan.click('button', 'Take “no screen” back');
    await plan.gone('Noted: no screen');
  });
});

describe('movement', () => {
  test('the usual onset is shown once seven evenings have one, and moves the prompt ahead', async () => {
    await plan.see(
      'Evenfall learns this once you have noted on 7 evenings when your legs started.',
    );
    await plan.eval(async (dates) => {
      const store = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('evenfall');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const evenings = store.transaction('evenings', 'readwrite').objectStore('evenings');
      for (const [at, date] of dates.entries()) {
        const onset = at < 3 ? '21:30' : '21:50';
        evenings.put({ evening: date, onset, worst: null, updatedAt: { onset: 1 } });
      }
      await new Promise<void>((resolve) => {
        evenings.transaction.oncomplete = () => resolve();
      });
      store.close();
    }, weekBefore);
    await timePassesTo(browser, worker, `${evening}T19:40`);
    await plan.reload();
    await unfold(plan, 'More: shift work, wind-down time, notifications');
    await plan.see('Your legs usually start about 9:50 PM.');
    const coming = await plan.text('.coming');
    expect(coming).toContain('9:20 PM');
    expect(coming).toContain('Stand up and move');
  });

  const weekBefore = ['03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-03-${day}`);
});

describe('what late cards offer', () => {
  test('is the own list, which can be changed', async () => {
    await fill(plan, 'Another thing', 'the piano, quietly');
    await plan.click('button', 'Add');
    await saved('the list has it', ({ absorbing }) => absorbing?.at(-1) === 'the piano, quietly');
    await timePassesTo(browser, worker, `${evening}T21:31`);
    const popup = await browser.open('popup.html');
    await popup.click('button', 'More');
    await popup.see('the piano, quietly');
    await popup.close();
  });
});

describe('a test notice', () => {
  test('asks whether it appeared, and helps on each system where it did not', async () => {
    await plan.click('button', 'Send a test notification');
    await until('an answer to it', async () => {
      const text = (await plan.eval(() => document.body.innerText)) as string;
      return (
        text.includes('Did it appear?') ||
        text.includes('This browser did not accept the notification.')
      );
    });
    if (await plan.eval(() => document.body.innerText.includes('Did it appear?'))) {
      await plan.click('button', 'No');
    }
    await plan.see('You still get the dot on the icon and the card in the popup.');
    for (const system of ['On Windows', 'On macOS', 'On Linux']) await plan.see(system);
  });
});

test('nothing went wrong on the page', () => {
  expect(plan.problems).toEqual([]);
});
