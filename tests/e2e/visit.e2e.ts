import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings/settings.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { fill } from './fields.ts';
import { evening, started, tab } from './person.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

let browser: Browser;
let visit: Page;

beforeAll(async () => {
  browser = await launch();
  await started(browser, `${evening}T13:00`);
  visit = await browser.open('options.html#visit', tab);
});

afterAll(() => browser?.close());

const settings = () =>
  visit.eval(async () => (await chrome.storage.local.get('settings')).settings as Settings);

/** Waits until the store has this visit. */
const stored = (kept: Settings['visit']) =>
  expect.poll(() => settings().then((kept) => kept.visit), { timeout: 20_000 }).toEqual(kept);

const nameOfFocus = () => visit.eval(() => document.activeElement?.ariaLabel);

test('the next appointment says how far off it is, and one that was asks for the next', async () => {
  await visit.see('No date has been entered.');
  await fill(visit, 'Date of the next appointment', '2026-03-24');
  await visit.see('Your appointment is in 14 days, on Tuesday');
  await stored({ date: '2026-03-24', last: null, questions: [] });
  await fill(visit, 'Date of the next appointment', '2026-03-09');
  await visit.see('When is the next one?');
  await visit.click('button', 'No date');
  await stored({ date: null, last: '2026-03-09', questions: [] });
});

// Firefox has fields of other parts, which the unit tests stand for.
test.skipIf(kindUnderTest === 'firefox')(
  'a date that is mistyped by the keys and put right in one go is no visit that was',
  async () => {
    await visit.eval(() => document.querySelector<HTMLElement>('input[type=date]')?.focus());
    for (const key of '01202026') await visit.press(key);
    await stored({ date: '2026-01-20', last: '2026-03-09', questions: [] });
    for (const key of ['Shift+Tab', 'Shift+Tab', '1', '2']) await visit.press(key);
    await visit.focus('textbox', 'Another question');
    await stored({ date: '2026-12-20', last: '2026-03-09', questions: [] });
    await visit.click('button', 'No date');
    await stored({ date: null, last: '2026-03-09', questions: [] });
  },
);

test('questions are added by Enter, changed, put in order and deleted, and the focus goes with them', async () => {
  for (const question of ['Why at rest?', 'What about flights?', 'When again?']) {
    await visit.focus('textbox', 'Another question');
    await visit.type(question);
    await visit.press('Enter');
    await visit.see('Next visit');
  }
  const [rest, flights, again] = ['Why at rest?', 'What about flights?', 'When again?'] as const;
  await stored({ date: null, last: '2026-03-09', questions: [rest, flights, again] });
  await visit.focus('button', 'Move question 3 up');
  await visit.press('Enter');
  await visit.see('Moved to place 2 of 3.');
  await expect.poll(nameOfFocus).toBe('Move question 2 up');
  await visit.press('Enter');
  await visit.see('Moved to place 1 of 3.');
  await expect.poll(nameOfFocus).toBe('Move question 1 down');
  await stored({ date: null, last: '2026-03-09', questions: [again, rest, flights] });
  await visit.click('button', 'Delete question 2');
  await visit.see('Deleted: Why at rest?');
  await stored({ date: null, last: '2026-03-09', questions: [again, flights] });
  await visit.click('button', 'Undo');
  await stored({ date: null, last: '2026-03-09', questions: [again, rest, flights] });
  expect(await visit.axe()).toEqual([]);
  expect(visit.problems).toEqual([]);
});

test('what is half typed stays with its question while another page deletes one', async () => {
  await visit.focus('textbox', 'Question 2');
  await visit.press('End');
  await visit.type(' Or in');
  const other = await browser.open('options.html#visit', tab);
  await other.click('button', 'Delete question 1');
  await expect.poll(async () => (await settings()).visit.questions.length).toBe(2);
  await other.close();
  const field = () =>
    visit.eval(
      () => document.querySelector<HTMLTextAreaElement>('.visit-questions textarea')?.value,
    );
  await expect.poll(field, { timeout: 20_000 }).toBe('Why at rest? Or in');
  await visit.puppeteer.bringToFront();
  await visit.type(' bed?');
  await visit.press('Tab');
  await stored({
    date: null,
    last: '2026-03-09',
    questions: ['Why at rest? Or in bed?', 'What about flights?'],
  });
});

test('a question in Hebrew runs from right to left while it is typed, on the list and for the doctor', async () => {
  const question = '\u05dc\u05de\u05d4 \u05d1\u05dc\u05d9\u05dc\u05d4?';
  await visit.focus('textbox', 'Another question');
  await visit.type(question);
  expect(await visit.eval(() => document.activeElement?.matches(':dir(rtl)'))).toBe(true);
  await visit.press('Enter');
  const runs = (page: Page, selector: string) =>
    page.eval(
      (fits, words) =>
        [...document.querySelectorAll<HTMLTextAreaElement>(fits)].some(
          (one) => (one.textContent || one.value) === words && one.matches(':dir(rtl)'),
        ),
      selector,
      question,
    );
  await expect.poll(() => runs(visit, '.visit-questions textarea')).toBe(true);
  const doctor = await browser.open('options.html#doctor', tab);
  await expect.poll(() => runs(doctor, '.doctor-list [dir]'), { timeout: 20_000 }).toBe(true);
  await doctor.close();
  await visit.puppeteer.bringToFront();
});

test('a question that is ready goes on the list by one press and off again, with its words', async () => {
  const medicine = 'Could any medicine I take make it worse? (Do not stop any on your own.)';
  await visit.click('checkbox', medicine);
  await expect.poll(async () => (await settings()).visit.questions.at(-1)).toBe(medicine);
  await visit.click('checkbox', medicine);
  await visit.see(`Deleted: ${medicine}`);
  await visit.click('button', 'Undo');
  await expect.poll(async () => (await settings()).visit.questions.at(-1)).toBe(medicine);
});

test('lines for the doctor are kept as they are typed, with the time of what is taken', async () => {
  await visit.focus('textbox', 'What I take, and when');
  await visit.type('one tablet');
  await visit.press('Enter');
  await visit.type('half a one at night');
  await fill(visit, 'When you usually take it, for the picture', '20:30');
  await visit.click('button', 'Add this time');
  await visit.see('8:30 PM');
  await visit.focus('textbox', 'A score my clinician gave me');
  await visit.type('21');
  await expect
    .poll(async () => (await settings()).visitLines, { timeout: 20_000 })
    .toEqual({
      takes: 'one tablet\nhalf a one at night',
      changes: '',
      iron: '',
      score: '21',
      takenAt: ['20:30'],
    });
  await visit.reload();
  await visit.see('8:30 PM');
  const typed = () =>
    visit.eval(() => document.querySelector<HTMLTextAreaElement>('.visit-lines textarea')?.value);
  expect(await typed()).toBe('one tablet\nhalf a one at night');
  expect(await visit.axe()).toEqual([]);
  expect(visit.problems).toEqual([]);
});
