import type { Rating } from '../../utils/rows/rating.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { fill, unfold } from './fields.ts';
import { tabTo } from './keyboard.ts';

/** Tells more of the rating just made: where, how it feels, what was tried, and a note. */
export async function tellsDetails(popup: Page): Promise<void> {
  await popup.click('button', 'Add details');
  for (const chip of ['left leg', 'right leg', 'crawling']) await popup.click('checkbox', chip);
  await popup.click('radio', '5 to 15 min');
  await popup.click('checkbox', 'walked');
  await fill(popup, 'walked: helped, 0 to 10', '4');
  await addsOwn(popup, 'Something of your own that you tried', 'cold floor');
  await popup.see('cold floor: helped');
  await popup.focus('textbox', 'Note');
  await popup.type('After the news.');
  await until('all of it is kept', async () => {
    const [told] = (await rowsOf<Rating>(popup, 'ratings')).filter(({ note }) => note !== null);
    return told?.note === 'After the news.' && told.tried?.length === 2;
  });
}

/** Tells what was part of the day, and when it started. */
export async function tellsOfTheDay(popup: Page): Promise<void> {
  await unfold(popup, 'About today');
  await popup.click('checkbox', 'stress');
  await addsOwn(popup, 'Something of your own', 'late tea');
  await popup.see('Rename or archive your own');
  await fill(popup, 'Time your legs first started', '20:10');
  await popup.see('Details saved');
}

async function addsOwn(popup: Page, label: string, name: string): Promise<void> {
  await unfold(popup, 'Add your own');
  await popup.focus('textbox', label);
  await popup.type(name);
  await popup.press('Enter');
}

/** Fills in a whole check-in by the keyboard alone. */
export async function checksIn(page: Page): Promise<void> {
  await page.see('The paler times are suggestions.');
  await tabTo(page, 'Yes');
  await page.press(' ');
  for (const [field, typed] of [
    ['Minutes up and walking because of your legs', '15'],
    ['Got into bed', '1240A'],
    ['Minutes to fall asleep', '20'],
    ['How often you woke up in between', '1'],
    ['Minutes awake in between, in total', '10'],
  ] as const) {
    await tabTo(page, field);
    await page.type(typed);
  }
  await tabTo(page, 'That is right');
  await page.press('Enter');
  await page.see('Saved: “');
}

/** Notes a visit and what to ask; one question is deleted and, after another one, brought back. */
export async function preparesTheVisit(page: Page): Promise<void> {
  await fill(page, 'Date of the next appointment', '2026-03-24');
  await asks(page, 'Why at rest?');
  await asks(page, 'What about flights?');
  await page.click('button', 'Delete question 1');
  await page.see('Deleted: Why at rest?');
  await asks(page, 'When again?');
  await page.click('button', 'Undo');
  await page.gone('Undo');
}

async function asks(page: Page, question: string): Promise<void> {
  await page.focus('textbox', 'Another question');
  await page.type(question);
  await page.press('Enter');
  await until('it is asked', () =>
    page.eval(
      (asked) => [...document.querySelectorAll('textarea')].some(({ value }) => value === asked),
      question,
    ),
  );
}
