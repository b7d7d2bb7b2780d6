import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { kindUnderTest } from './driver/browser.ts';
import { wake } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { clickBeginning, fill, unfold } from './fields.ts';
import { tabTo } from './keyboard.ts';
import { away, elsewhere, Life, startingAFilm, watching } from './life.ts';
import { pauseAsAPerson } from './person.ts';
import { sevenDays } from './seven-days-diary.ts';
import { wholeDiary } from './whole-diary.ts';

declare const chrome: { notifications: { getAll(): Promise<Record<string, unknown>> } };

let life: Life;

beforeAll(async () => {
  life = await Life.begin('2026-03-10T12:40');
});

afterAll(() => life?.browser.close());

/** A headless Firefox has no desktop on which a notice could stand. */
async function noticesStand(showings: string[]): Promise<void> {
  if (kindUnderTest === 'firefox') return;
  const ids = await life.page.eval(async () => Object.keys(await chrome.notifications.getAll()));
  expect.soft(ids).toEqual(showings.map((showing) => `prompt/${showing}`));
}

async function byKey(popup: Page, key: string): Promise<void> {
  await popup.see('Keys 0 to 9');
  await popup.press(key);
  await popup.see(`Saved: ${key}`);
}

async function byMouse(popup: Page, score: string): Promise<void> {
  await popup.click('button', score);
  await popup.see('Saved: ');
}

/** Answers the card that has this text in it. */
async function answers(popup: Page, text: string, answer: string): Promise<void> {
  await popup.see(text);
  await popup.click('button', answer);
  await popup.gone(text);
}

/** The same by the keyboard. */
async function answersByKey(popup: Page, text: string, answer: string): Promise<void> {
  await popup.see(text);
  await popup.focus('button', answer);
  await popup.press('Enter');
  await popup.gone(text);
}

const card = {
  caffeine: 'Last coffee, tea or cola',
  lights: 'First the room, then',
  footBath: 'A foot bath of',
  move: 'a gentle calf stretch.',
  screensOff: 'Five to ten minutes of',
  rate: 'At its worst this evening so far, from',
  bedroom: 'Cool, dark, quiet',
  bedtime: 'It is the bedtime you chose.',
  stillUp: 'Up and about is fine: a short walk',
  stillUpAgain: 'If the body wants to move, let it',
  morning: 'One number is enough',
};

describe('seven days', () => {
  test('begin on Welcome, where the browser fills in both times at once', async () => {
    const { page } = life;
    await page.see('When does your evening end?');
    await page.eval(() => {
      const times = [...document.querySelectorAll<HTMLInputElement>('[type=time]')];
      for (const [place, time] of ['23:00', '07:00'].entries()) {
        const field = times[place] as HTMLInputElement;
        field.value = time;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await until('they are taken', async () => (await page.text('output')).includes('7:00 AM'));
    expect.soft(await page.text('output')).toBe('11:00 PM to 7:00 AM (+1 day, 8 h)');
    await fill(page, 'Bedtime', '22:30');
    await fill(page, 'Wake time', '06:30');
    await page.see('10:30 PM to 6:30 AM (+1 day, 8 h)');
    await page.click('button', 'Start');
    await page.see('Evenfall has started');
    await wake(page);
  });

  test('Tuesday: cards of every kind, to bed by the card, and awake twice', async () => {
    await life.visit('2026-03-10T13:00', (popup) => byMouse(popup, '3'));
    await life.visit('2026-03-10T15:00', async (popup) => {
      await byKey(popup, '2');
      await pauseAsAPerson(popup);
      await popup.press('4');
      await popup.see('Saved: 4');
    });
    await life.passTo('2026-03-10T19:30');
    await noticesStand(['2026-03-10/lights/0/0']);
    await life.visit('2026-03-10T20:30', async (popup) => {
      await byKey(popup, '6');
      await tellDetails(popup);
      await answers(popup, card.footBath, 'Later, in 15 min');
    });
    await noticesStand(['2026-03-10/lights/0/0']);
    await life.goOn('2026-03-10T20:30', '2026-03-10T20:36');
    await life.visit('2026-03-10T20:50', async (popup) => {
      await answersByKey(popup, card.footBath, 'Done');
      await answers(popup, card.lights, 'Done');
    });
    await life.visit('2026-03-10T21:30', (popup) => answers(popup, card.screensOff, 'Not helpful'));
    await life.passTo('2026-03-10T22:00');
    await noticesStand(['2026-03-10/bedroom/0/0']);
    await life.visit('2026-03-10T22:26', (popup) => answers(popup, card.bedroom, 'Not tonight'));
    await life.visit('2026-03-10T22:30', async (popup) => {
      await answersByKey(popup, card.bedtime, "I'm going to bed");
      await popup.see('In bed since');
    });
    await noticesStand([]);
    await life.visit('2026-03-11T02:40', async (popup) => {
      await popup.see('I was awake');
      await byKey(popup, '7');
    });
    await life.visit('2026-03-11T04:10', async (popup) => {
      await popup.click('button', 'I was awake');
      await popup.see('Noted: ');
    });
    await life.visit('2026-03-11T06:20', async (popup) => {
      await popup.click('button', "I'm up for the day");
      await popup.see('Legs at their worst from going to bed on');
      await popup.press('8');
      await popup.see('Saved as the worst: 8');
    });
  });

  test('Wednesday: an hour at the screen, no going to bed, and not in bed yet at half past twelve', async () => {
    await life.visit('2026-03-11T13:00', (popup) => byMouse(popup, '5'));
    await life.visit('2026-03-11T15:00', (popup) => byKey(popup, '2'));
    await life.passTo('2026-03-11T19:30');
    await life.visit('2026-03-11T20:30', async (popup) => {
      await byKey(popup, '0');
      await answers(popup, card.footBath, 'Wrong time');
    });
    await life.goOn('2026-03-11T20:30', '2026-03-11T21:16');
    await noticesStand(['2026-03-11/lights/0/0', '2026-03-11/move/1/0']);
    await life.visit('2026-03-11T21:16', (popup) => answersByKey(popup, card.move, 'I moved'));
    await life.passTo('2026-03-11T21:30');
    await life.passTo('2026-03-11T21:42', elsewhere);
    await life.goOn('2026-03-11T21:42', '2026-03-11T21:48', elsewhere);
    await life.visit('2026-03-11T22:10', (popup) => byKey(popup, '3'));
    await life.passTo('2026-03-11T22:30');
    await noticesStand(['2026-03-11/bedtime/0/0']);
    await life.passTo('2026-03-11T22:46');
    await life.visit('2026-03-11T23:00', async (popup) => {
      await popup.see(card.stillUpAgain);
      await popup.click('button', "I'm up and about");
      await popup.see('Notices wait until');
    });
    await life.passTo('2026-03-11T23:02', away);
    await life.visit('2026-03-12T00:30', async (popup) => {
      await popup.click('button', 'Not in bed yet');
      await popup.see('Tonight');
    });
    await life.goOn('2026-03-12T00:30', '2026-03-12T00:36');
    await life.visit('2026-03-12T00:36', (popup) => byKey(popup, '5'));
  });

  test('Thursday: a whole check-in by the keyboard, a rating that was of the day before, and another bedtime', async () => {
    await life.visit('2026-03-12T06:40', async (popup) => {
      await popup.see(card.morning);
      await popup.click('button', 'How was the night?');
      await popup.press('4');
      await popup.see('Saved as the worst: 4');
    });
    await checkIn(await life.read('#check-in', '2026-03-12T06:50'));
    await life.visit('2026-03-12T12:30', (popup) => answers(popup, card.caffeine, 'Done'));
    await life.visit('2026-03-12T13:00', async (popup) => {
      await byMouse(popup, '1');
      await unfold(popup, 'Change the score or the time');
      await fill(popup, 'Time', '11:15');
      await popup.click('button', 'Change the time');
      await popup.see('It is now filed under the evening of');
    });
    await life.visit('2026-03-12T15:00', async (popup) => {
      await byKey(popup, '5');
      await pauseAsAPerson(popup);
      await clickBeginning(popup, 'Delete 5 at');
      await popup.see('Deleted: 5');
      await popup.press('7');
      await popup.see('Saved: 7');
    });
    await life.visit('2026-03-12T19:00', async (popup) => {
      await unfold(popup, 'More for tonight');
      await fill(popup, 'Bedtime, this once', '23:15');
      await popup.click('button', 'Move it');
      await popup.see('Moved from');
    });
    await life.visit('2026-03-12T20:30', async (popup) => {
      await answers(popup, card.lights, 'Done');
      await tellOfTheDay(popup);
    });
    await life.passTo('2026-03-12T21:15');
    await life.visit('2026-03-12T22:15', (popup) =>
      answers(popup, card.screensOff, 'Later, in 15 min'),
    );
    await life.visit('2026-03-12T22:45', async (popup) => {
      await popup.see(card.rate);
      await popup.click('button', 'Rate the evening');
      await popup.press('6');
      await popup.see('Saved as the worst: 6');
      await answers(popup, card.bedroom, 'Done');
      await answers(popup, card.screensOff, 'Done');
    });
    await life.visit('2026-03-12T22:56', async (popup) => {
      await popup.click('button', "I'm going to bed");
      await popup.see('In bed since');
      await popup.click('button', 'Undo');
      await popup.gone('In bed since');
    });
    await life.visit('2026-03-12T23:05', async (popup) => {
      await popup.focus('button', "I'm going to bed");
      await popup.press('Enter');
      await popup.see('In bed since');
    });
    await life.visit('2026-03-12T23:20', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-13T03:00', async (popup) => {
      await byKey(popup, '6');
      await popup.click('button', "I'm up and about");
    });
  });

  test('Friday: paused until morning, the browser killed after it said "Saved", and a film', async () => {
    await life.visit('2026-03-13T06:45', async (popup) => {
      await popup.see(card.morning);
      await popup.focus('button', 'How was the night?');
      await popup.press('Enter');
      await popup.press('x');
      await popup.see('Saved as the worst: 10');
    });
    await life.visit('2026-03-13T13:00', (popup) => byMouse(popup, '0, none'));
    await life.visit('2026-03-13T15:00', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-13T19:30', async (popup) => {
      await popup.see(card.lights);
      await unfold(popup, 'More for tonight');
      await clickBeginning(popup, 'Pause until');
      await popup.see('No prompts until');
      await popup.gone(card.lights);
    });
    await noticesStand([]);
    const popup = await life.openPopup('2026-03-13T20:30');
    await byKey(popup, '5');
    await life.killAndRelaunch();
    await life.visit('2026-03-13T20:40', async (later) => {
      await later.text('[aria-label^="Delete 5 at"]');
    });
    await life.passTo('2026-03-13T21:00', startingAFilm);
    await life.goOn('2026-03-13T21:00', '2026-03-13T21:04', startingAFilm);
    await life.goOn('2026-03-13T21:04', '2026-03-13T21:14', watching);
    await life.passTo('2026-03-13T22:30');
    await noticesStand([]);
    await life.visit('2026-03-13T23:10', async (late) => {
      await late.click('button', "I'm going to bed");
      await late.see('In bed since');
    });
  });

  test('Saturday: on a journey, and awake without having told of going to bed', async () => {
    await life.visit('2026-03-14T06:40', (popup) => answers(popup, card.morning, 'Not helpful'));
    const plan = await life.read('#plan', '2026-03-14T12:20');
    await noticesStand(['2026-03-14/caffeine/0/0']);
    await unfold(plan, 'Travel, illness or a flare');
    await fill(plan, 'Last evening, if you know it', '2026-03-15');
    await plan.click('button', 'Mark from today on');
    await plan.see('Marked as travel');
    await life.visit('2026-03-14T13:00', (popup) => byKey(popup, '2'));
    await noticesStand([]);
    await life.visit('2026-03-14T15:00', (popup) => byMouse(popup, '6'));
    await life.visit('2026-03-14T20:30', async (popup) => {
      await popup.see('No prompts: travel');
      await byKey(popup, '4');
    });
    await life.visit('2026-03-14T20:34', async (popup) => {
      await clickBeginning(popup, 'Delete 4 at');
      await popup.see('Deleted: 4');
      await popup.click('button', 'Undo');
      await popup.gone('Deleted: 4');
    });
    const week = await life.read('#week', '2026-03-14T20:40');
    await week.see('You rated 5 of 5 evenings so far. You told of 3 of 4 nights.');
    await life.passTo('2026-03-14T22:30');
    await life.passTo('2026-03-14T22:32', away);
    await life.visit('2026-03-15T01:00', async (popup) => {
      await popup.see('Not in bed yet');
      await byKey(popup, '5');
    });
  });

  test('Sunday: questions for the visit, the journey ends, and a card of every answer left', async () => {
    await life.visit('2026-03-15T13:00', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-15T15:00', (popup) => byMouse(popup, '1'));
    await askForTheVisit(await life.read('#visit', '2026-03-15T15:10'));
    const plan = await life.read('#plan', '2026-03-15T19:50');
    await plan.click('button', 'It is over');
    await plan.see('Prompts come as planned.');
    await life.visit('2026-03-15T20:30', async (popup) => {
      await byKey(popup, '4');
      await answers(popup, card.footBath, 'Seen enough, thanks');
      await popup.click('button', 'Switch on again');
      await popup.gone('Switch on again');
    });
    await life.visit('2026-03-15T21:30', (popup) =>
      answersByKey(popup, card.screensOff, 'Later, in 30 min'),
    );
    await life.visit('2026-03-15T22:10', (popup) => answers(popup, card.screensOff, 'Done'));
    await life.visit('2026-03-15T22:30', (popup) =>
      answers(popup, card.bedtime, 'Later, in 5 min'),
    );
    await life.visit('2026-03-15T22:42', (popup) => answers(popup, card.bedtime, 'Not tonight'));
    await life.visit('2026-03-15T22:50', async (popup) => {
      await answers(popup, card.stillUp, 'Done');
      await popup.click('button', "I'm going to bed");
      await popup.see('In bed since');
    });
  });

  test('Monday: the week is read, and the lid is shut over the card of bedtime', async () => {
    await life.visit('2026-03-16T06:35', async (popup) => {
      await popup.see(card.morning);
      await popup.click('button', 'How was the night?');
      await popup.press('0');
      await popup.see('Saved as the worst: 0');
    });
    await life.visit('2026-03-16T13:00', (popup) => byKey(popup, '4'));
    await life.visit('2026-03-16T15:00', (popup) => byMouse(popup, '2'));
    await life.passTo('2026-03-16T19:30');
    await life.visit('2026-03-16T20:30', async (popup) => {
      await byKey(popup, '3');
      await popup.click('checkbox', 'cold floor');
      await popup.see('Details saved');
      await answersByKey(popup, card.footBath, 'Done');
    });
    await life.visit('2026-03-16T21:30', (popup) => answers(popup, card.screensOff, 'Wrong time'));
    await life.passTo('2026-03-16T22:00');
    const popup = await life.openPopup('2026-03-16T22:30');
    await popup.see(card.bedtime);
    await popup.focus('button', "I'm going to bed");
    await life.sleepTo('2026-03-17T13:05');
    await popup.press('Enter');
    await popup.gone(card.bedtime);
    await life.passTo('2026-03-17T13:06');
  });

  test('the diary at the end is this one', async () => {
    const { zone } = life.browser;
    expect(await wholeDiary(life.page, zone)).toEqual(sevenDays);
  });
});

async function tellDetails(popup: Page): Promise<void> {
  for (const chip of ['left leg', 'right leg', 'crawling']) await popup.click('checkbox', chip);
  await popup.click('radio', '5 to 15 min');
  await popup.click('checkbox', 'walked');
  await fill(popup, 'walked: helped, 0 to 10', '4');
  await unfold(popup, 'Add your own');
  await popup.focus('textbox', 'Something of your own that you tried');
  await popup.type('cold floor');
  await popup.press('Enter');
  await popup.see('cold floor: helped');
  await popup.focus('textbox', 'Note');
  await popup.type('After the news.');
  await until('all of it is kept', async () => {
    const [told] = (await rowsOf<Rating>(popup, 'ratings')).filter(({ note }) => note !== null);
    return told?.note === 'After the news.' && told.tried?.length === 2;
  });
}

async function askForTheVisit(page: Page): Promise<void> {
  await fill(page, 'Date of the next appointment', '2026-03-24');
  for (const question of ['Why at rest?', 'What about flights?']) await asks(page, question);
  await page.click('button', 'Delete question 1');
  await page.see('Deleted: Why at rest?');
  await asks(page, 'When again?');
  await page.click('button', 'Undo');
  await page.gone('Undo');
}

async function asks(page: Page, question: string): Promise<void> {
  await page.focus('textbox', 'One more question');
  await page.type(question);
  await page.press('Enter');
  await until('it is asked', () =>
    page.eval(
      (asked) => [...document.querySelectorAll('textarea')].some(({ value }) => value === asked),
      question,
    ),
  );
}

async function tellOfTheDay(popup: Page): Promise<void> {
  await unfold(popup, 'About today');
  await popup.click('checkbox', 'stress');
  await unfold(popup, 'Add your own');
  await popup.focus('textbox', 'Something of your own');
  await popup.type('late tea');
  await popup.press('Enter');
  await popup.see('Rename or put away your own');
  await fill(popup, 'When did it start today, by the clock', '20:10');
  await popup.see('Details saved');
}

async function checkIn(page: Page): Promise<void> {
  await page.see('Paler times are suggestions.');
  await tabTo(page, 'Yes');
  await page.press(' ');
  await tabTo(page, 'Minutes up and walking because of them');
  await page.type('15');
  await tabTo(page, 'Into bed');
  await page.type('1240A');
  await tabTo(page, 'Minutes until asleep');
  await page.type('20');
  await tabTo(page, 'Times awake in between');
  await page.type('1');
  await tabTo(page, 'Minutes awake in between, all together');
  await page.type('10');
  await tabTo(page, 'That is right');
  await page.press('Enter');
  await page.see('Saved as told');
}
