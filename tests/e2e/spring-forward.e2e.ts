import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, unfold } from './fields.ts';
import { tabTo } from './keyboard.ts';
import { Life } from './life.ts';
import {
  answers,
  byKey,
  byMouse,
  CARD,
  goesToBed,
  ratesTheNight,
  THE_NIGHT,
} from './rate-and-answer.ts';
import { wholeDiary } from './whole-diary.ts';

/** In the night of 28 March 2026 the clocks of Berlin go from two to three. */
let life: Life;

beforeAll(async () => {
  life = await Life.begin('2026-03-28T12:40');
  await life.start();
});

afterAll(() => life?.browser.close());

describe('two days with a night that is an hour short', { timeout: 180_000 }, () => {
  test('Saturday: at the screen while the hour is left out, and to bed at six past three', async () => {
    await life.visit('2026-03-28T13:00', (popup) => byMouse(popup, '3'));
    await life.visit('2026-03-28T20:30', async (popup) => {
      await byKey(popup, '4');
      await answers(popup, CARD.footBath, 'Done');
      await answers(popup, CARD.lights, 'Done');
    });
    await life.passTo('2026-03-28T22:30');
    await life.visit('2026-03-29T01:50', async (popup) => {
      await popup.click('button', 'Not in bed yet');
      await popup.see('Tonight');
    });
    await life.goOn('2026-03-29T01:50', '2026-03-29T03:04');
    await life.visit('2026-03-29T03:04', (popup) => byKey(popup, '5'));
    await life.visit('2026-03-29T03:06', goesToBed);
    await life.visit('2026-03-29T04:20', (popup) => byKey(popup, '6'));
    await life.visit('2026-03-29T04:50', (popup) => byMouse(popup, '2'));
    await life.visit('2026-03-29T05:20', async (popup) => {
      await popup.click('button', 'I was awake');
      await popup.see('Noted: ');
    });
  });

  test('Sunday: the check-in, a rating told of the hour that was not, and early to bed', async () => {
    await life.visit('2026-03-29T07:10', (popup) => ratesTheNight(popup, '6'));
    const page = await life.read('#check-in', '2026-03-29T07:20');
    await page.see('The paler times are suggestions.');
    await tabTo(page, 'Minutes to fall asleep');
    await page.type('30');
    await tabTo(page, 'That is right');
    await page.press('Enter');
    await page.see('Saved: “');
    await life.visit('2026-03-29T09:00', async (popup) => {
      await unfold(popup, 'Another time');
      await fill(popup, 'Day', '2026-03-29');
      await fill(popup, 'Time', '02:30');
      await fill(popup, 'How strong, 0 to 10', '4');
      await popup.click('button', 'Save');
      await popup.see('Saved 4');
    });
    await life.visit('2026-03-29T13:00', (popup) => byMouse(popup, '0, none'));
    await life.visit('2026-03-29T20:30', async (popup) => {
      await byKey(popup, '2');
      await answers(popup, CARD.footBath, 'Done');
      await popup.click('button', 'Later');
      await popup.gone(CARD.lights);
    });
    await life.visit('2026-03-29T20:50', (popup) => answers(popup, CARD.lights, 'Done'));
    await life.visit('2026-03-29T22:20', async (popup) => {
      await answers(popup, CARD.bedroom, 'Done');
      await goesToBed(popup);
    });
    await life.visit('2026-03-29T23:00', (popup) => byKey(popup, '3'));
    await life.visit('2026-03-30T06:20', async (popup) => {
      await popup.click('button', "I'm up for the day");
      await popup.see(THE_NIGHT);
      await popup.press('3');
      await popup.see('Saved 3 for the night');
    });
  });

  test('come to this diary', async () => {
    const { evenings } = await wholeDiary(life.page, life.browser.zone);
    expect(evenings).toEqual({
      '2026-03-28': {
        ratings: [
          '03-28 13:00 day-resting 3',
          '03-28 20:30 evening 4',
          '03-29 03:04 evening 5',
          '03-29 03:30 falling-asleep 4',
          '03-29 04:20 falling-asleep 6',
          '03-29 04:50 night 2',
        ],
        record: {
          plan: { ...plan, offsetMinutes: 60 },
          bed: '03-29 03:06',
          awake: ['03-29 05:20'],
        },
        sleep: {
          nightWorst: 6,
          bed: '03-29 03:06',
          try: '03-29 03:06',
          wake: '03-29 06:30',
          up: '03-29 07:10',
          sol: 30,
          zone: 'Europe/Berlin',
          offsetMinutes: 120,
          confirmedAt: '03-29 07:20',
          late: false,
        },
        prompts: [
          'lights/0/0 shown done',
          'foot-bath/0/0 missed done',
          'screens-off/0/0 missed missed',
          'bedroom/0/0 missed missed',
          'bedtime/0/0 shown expired',
          'morning/0/0 shown done',
        ],
        screen: { active: 16, watching: 0, elsewhere: 0 },
      },
      '2026-03-29': {
        ratings: [
          '03-29 13:00 day-resting 0',
          '03-29 20:30 evening 2',
          '03-29 23:00 falling-asleep 3',
        ],
        record: { plan: { ...plan, offsetMinutes: 120 }, bed: '03-29 22:20' },
        sleep: { nightWorst: 3 },
        prompts: [
          'caffeine/0/0 missed missed',
          'lights/0/0 shown later',
          'foot-bath/0/0 missed done',
          'lights/0/1 shown done',
          'screens-off/0/0 missed missed',
          'bedroom/0/0 shown done',
        ],
        screen: { active: 0, watching: 0, elsewhere: 0 },
      },
    });
  });
});

const plan = {
  on: true,
  bedtime: '22:30',
  plannedBedtime: '22:30',
  wake: '06:30',
  windowMinutes: 180,
  turnOver: '12:00',
  zone: 'Europe/Berlin',
};
