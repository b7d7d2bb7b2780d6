import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindUnderTest } from './driver/browser.ts';
import { until } from './driver/until.ts';
import { clickBeginning, fill, fillAtOnce, unfold } from './fields.ts';
import { away, elsewhere, Life, startingAFilm, watching } from './life.ts';
import { pauseAsAPerson } from './person.ts';
import {
  answers,
  answersByKey,
  byKey,
  byMouse,
  CARD,
  goesToBed,
  ratesTheNight,
  THE_NIGHT,
} from './rate-and-answer.ts';
import { sevenDays } from './seven-days-diary.ts';
import { checksIn, preparesTheVisit, tellsDetails, tellsOfTheDay } from './seven-days-telling.ts';
import { wholeDiary } from './whole-diary.ts';

declare const chrome: { notifications: { getAll(): Promise<Record<string, unknown>> } };

/** Each day goes on where the one before ended, so what is only looked at fails softly and lets the life go on. */
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

describe('seven days', { timeout: 180_000 }, () => {
  test('begin on Welcome, where the browser fills in both times at once', async () => {
    const { page } = life;
    await page.see('When is your bedtime?');
    await fillAtOnce(page, { Bedtime: '23:00', 'Wake time': '07:00' });
    await until('they are taken', async () => (await page.text('output')).includes('7:00 AM'));
    expect.soft(await page.text('output')).toBe('11:00 PM to 7:00 AM (+1 day, 8 h)');
    await fill(page, 'Bedtime', '22:30');
    await fill(page, 'Wake time', '06:30');
    await page.see('10:30 PM to 6:30 AM (+1 day, 8 h)');
    await life.start();
  });

  test('Tuesday: cards and their answers, to bed by the card of bedtime, awake twice', async () => {
    await life.visit('2026-03-10T13:00', (popup) => byMouse(popup, '3'));
    await life.visit('2026-03-10T15:00', async (popup) => {
      await byKey(popup, '2');
      await pauseAsAPerson(popup);
      await popup.press('4');
      await popup.see('Changed to 4');
    });
    await life.passTo('2026-03-10T19:30');
    await noticesStand(['2026-03-10/lights/0/0']);
    await life.visit('2026-03-10T20:30', async (popup) => {
      await byKey(popup, '6');
      await tellsDetails(popup);
      await answers(popup, CARD.footBath, 'Later');
    });
    await noticesStand(['2026-03-10/lights/0/0']);
    await life.goOn('2026-03-10T20:30', '2026-03-10T20:36');
    await life.visit('2026-03-10T20:50', async (popup) => {
      await answersByKey(popup, CARD.footBath, 'Done');
      await answers(popup, CARD.lights, 'Done');
    });
    await life.visit('2026-03-10T21:30', (popup) => answers(popup, CARD.screensOff, 'Not tonight'));
    await life.passTo('2026-03-10T22:00');
    await noticesStand(['2026-03-10/bedroom/0/0']);
    await life.visit('2026-03-10T22:26', (popup) => answers(popup, CARD.bedroom, 'Not tonight'));
    await life.visit('2026-03-10T22:30', async (popup) => {
      await answersByKey(popup, CARD.bedtime, "I'm going to bed");
      await popup.see('In bed since');
    });
    await noticesStand([]);
    await life.visit('2026-03-11T02:40', (popup) => byKey(popup, '7'));
    await life.visit('2026-03-11T04:10', async (popup) => {
      await popup.click('button', 'I was awake');
      await popup.see('Noted: ');
    });
    await life.visit('2026-03-11T06:20', async (popup) => {
      await popup.click('button', "I'm up for the day");
      await popup.see(THE_NIGHT);
      await popup.press('8');
      await popup.see('Saved 8 for the night');
    });
  });

  test('Wednesday: an hour at the screen, and half past twelve and not in bed yet', async () => {
    await life.visit('2026-03-11T13:00', (popup) => byMouse(popup, '5'));
    await life.visit('2026-03-11T15:00', (popup) => byKey(popup, '2'));
    await life.passTo('2026-03-11T19:30');
    await life.visit('2026-03-11T20:30', async (popup) => {
      await byKey(popup, '0');
      await answers(popup, CARD.footBath, 'Not tonight');
    });
    await life.goOn('2026-03-11T20:30', '2026-03-11T21:16');
    await noticesStand(['2026-03-11/lights/0/0', '2026-03-11/move/1/0']);
    await life.visit('2026-03-11T21:16', (popup) => answersByKey(popup, CARD.move, 'I moved'));
    await life.passTo('2026-03-11T21:30');
    await life.passTo('2026-03-11T21:42', elsewhere);
    await life.goOn('2026-03-11T21:42', '2026-03-11T21:48', elsewhere);
    await life.visit('2026-03-11T22:10', (popup) => byKey(popup, '3'));
    await life.passTo('2026-03-11T22:30');
    await noticesStand(['2026-03-11/bedtime/0/0']);
    await life.passTo('2026-03-11T22:46');
    await life.visit('2026-03-11T23:00', async (popup) => {
      await popup.see(CARD.stillUpAgain);
      await popup.click('button', "I'm up and about");
      await popup.see('Notifications wait until');
    });
    await life.passTo('2026-03-11T23:02', away);
    await life.visit('2026-03-12T00:30', async (popup) => {
      await popup.click('button', 'Not in bed yet');
      await popup.see('Tonight');
    });
    await life.goOn('2026-03-12T00:30', '2026-03-12T00:36');
    await life.visit('2026-03-12T00:36', (popup) => byKey(popup, '5'));
  });

  test('Thursday: a check-in by the keyboard, a rating that was of the day before, another bedtime', async () => {
    await life.visit('2026-03-12T06:40', (popup) => ratesTheNight(popup, '4'));
    await checksIn(await life.read('#check-in', '2026-03-12T06:50'));
    await life.visit('2026-03-12T12:30', (popup) => answers(popup, CARD.caffeine, 'Done'));
    await life.visit('2026-03-12T13:00', async (popup) => {
      await byMouse(popup, '1');
      await popup.click('button', 'Add details');
      await unfold(popup, 'Change the score or the time');
      await fill(popup, 'Time', '11:15');
      await popup.click('button', 'Change the time');
      await popup.see('It now belongs to the evening of');
    });
    await life.visit('2026-03-12T15:00', async (popup) => {
      await byKey(popup, '5');
      await pauseAsAPerson(popup);
      await clickBeginning(popup, 'Delete 5 at');
      await popup.see('Deleted: 5');
      await byKey(popup, '7');
    });
    await life.visit('2026-03-12T19:00', async (popup) => {
      await unfold(popup, 'More for tonight');
      await fill(popup, 'Bedtime, this once', '23:15');
      await popup.click('button', 'Move it');
      await popup.see('Moved from');
    });
    await life.visit('2026-03-12T20:30', async (popup) => {
      await answers(popup, CARD.lights, 'Done');
      await tellsOfTheDay(popup);
    });
    await life.passTo('2026-03-12T21:15');
    await life.visit('2026-03-12T22:15', (popup) => answers(popup, CARD.screensOff, 'Later'));
    await life.visit('2026-03-12T22:45', async (popup) => {
      await popup.see(CARD.rate);
      await popup.click('button', 'Rate the evening');
      await popup.press('6');
      await popup.see('Saved 6 for this evening');
      await answers(popup, CARD.bedroom, 'Done');
      await answers(popup, CARD.screensOff, 'Done');
    });
    await life.visit('2026-03-12T22:56', async (popup) => {
      await goesToBed(popup);
      await popup.click('button', 'Undo');
      await popup.gone('In bed since');
    });
    await life.visit('2026-03-12T23:05', goesToBed);
    await life.visit('2026-03-12T23:20', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-13T03:00', (popup) => byKey(popup, '6'));
  });

  test('Friday: paused until morning, the browser killed once it has said "Saved", a film', async () => {
    await life.visit('2026-03-13T06:45', (popup) => ratesTheNight(popup, 'x'));
    await life.visit('2026-03-13T13:00', (popup) => byMouse(popup, '0, none'));
    await life.visit('2026-03-13T15:00', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-13T19:30', async (popup) => {
      await popup.see(CARD.lights);
      await unfold(popup, 'More for tonight');
      await clickBeginning(popup, 'Pause until');
      await popup.see('No prompts until');
      await popup.gone(CARD.lights);
    });
    await noticesStand([]);
    await byKey(await life.openPopup('2026-03-13T20:30'), '5');
    await life.killAndRelaunch();
    await life.visit('2026-03-13T20:40', async (popup) => {
      await popup.text('[aria-label^="Delete 5 at"]');
    });
    await life.passTo('2026-03-13T21:00', startingAFilm);
    await life.goOn('2026-03-13T21:00', '2026-03-13T21:04', startingAFilm);
    await life.goOn('2026-03-13T21:04', '2026-03-13T21:14', watching);
    await life.passTo('2026-03-13T22:30');
    await noticesStand([]);
    await life.visit('2026-03-13T23:10', goesToBed);
  });

  test('Saturday: on a journey, the week is read, and awake without having gone to bed', async () => {
    await life.visit('2026-03-14T06:40', async (popup) => {
      await popup.click('button', 'Rate right now instead');
      await answers(popup, CARD.morning, 'Not today');
    });
    const plan = await life.read('#plan', '2026-03-14T12:20');
    await noticesStand(['2026-03-14/caffeine/0/0']);
    await unfold(plan, 'More for tonight');
    await unfold(plan, 'Travel, illness or a flare-up');
    await fill(plan, 'Last of these evenings, if you know it', '2026-03-15');
    await plan.click('button', 'Set aside from today on');
    await plan.see('Set aside as travel');
    await life.visit('2026-03-14T13:00', (popup) => byKey(popup, '2'));
    await noticesStand([]);
    await life.visit('2026-03-14T15:00', (popup) => byMouse(popup, '6'));
    await life.visit('2026-03-14T20:30', async (popup) => {
      await popup.see('Prompts are off (travel)');
      await byKey(popup, '4');
    });
    await life.visit('2026-03-14T20:34', async (popup) => {
      await clickBeginning(popup, 'Delete 4 at');
      await popup.see('Deleted: 4');
      await popup.click('button', 'Undo');
      await popup.gone('Deleted: 4');
    });
    const week = await life.read('#week', '2026-03-14T20:40');
    await week.see(
      'You rated 5 of 5 evenings so far. You filled in the check-in for 3 of 4 nights.',
    );
    await life.passTo('2026-03-14T22:30');
    await life.passTo('2026-03-14T22:32', away);
    await life.visit('2026-03-15T01:00', async (popup) => {
      await popup.see('Not in bed yet');
      await byKey(popup, '5');
    });
  });

  test('Sunday: questions for the visit, the journey ends, and the rest of the answers', async () => {
    await life.visit('2026-03-15T13:00', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-15T15:00', (popup) => byMouse(popup, '1'));
    await preparesTheVisit(await life.read('#visit', '2026-03-15T15:10'));
    const plan = await life.read('#plan', '2026-03-15T19:50');
    await plan.click('button', 'It is over');
    await plan.see('Prompts come as planned.');
    await life.visit('2026-03-15T20:30', async (popup) => {
      await byKey(popup, '4');
      await popup.click('button', 'More');
      await answers(popup, CARD.footBath, 'Never again');
      await popup.click('button', 'Switch back on');
      await popup.gone('Switch back on');
    });
    await life.visit('2026-03-15T21:30', async (popup) => {
      await popup.click('button', 'More');
      await answersByKey(popup, CARD.screensOff, 'Later, in 30 min');
    });
    await life.visit('2026-03-15T22:10', (popup) => answers(popup, CARD.screensOff, 'Done'));
    await life.visit('2026-03-15T22:30', (popup) => answers(popup, CARD.bedtime, 'Later'));
    await life.visit('2026-03-15T22:42', (popup) => answers(popup, CARD.bedtime, 'Not tonight'));
    await life.visit('2026-03-15T22:50', async (popup) => {
      await answers(popup, CARD.stillUp, 'Not tonight');
      await goesToBed(popup);
    });
  });

  test('Monday: the lid is shut over the card of bedtime, and opened the day after', async () => {
    await life.visit('2026-03-16T06:35', (popup) => ratesTheNight(popup, '0'));
    await life.visit('2026-03-16T13:00', (popup) => byKey(popup, '4'));
    await life.visit('2026-03-16T15:00', (popup) => byMouse(popup, '2'));
    await life.passTo('2026-03-16T19:30');
    await life.visit('2026-03-16T20:30', async (popup) => {
      await byKey(popup, '3');
      await popup.click('button', 'Add details');
      await popup.click('checkbox', 'cold floor');
      await popup.see('Details saved');
      await answersByKey(popup, CARD.footBath, 'Done');
    });
    await life.visit('2026-03-16T21:30', (popup) => answers(popup, CARD.screensOff, 'Not tonight'));
    await life.passTo('2026-03-16T22:00');
    const popup = await life.openPopup('2026-03-16T22:30');
    await popup.see(CARD.bedtime);
    await popup.focus('button', "I'm going to bed");
    await life.sleepTo('2026-03-17T13:05');
    await popup.press('Enter');
    await popup.gone(CARD.bedtime);
    await life.passTo('2026-03-17T13:06');
    await noticesStand([]);
  });

  test('come to this diary', async () => {
    expect(await wholeDiary(life.page, life.browser.zone)).toEqual(sevenDays);
  });
});
