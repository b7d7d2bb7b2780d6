import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import { fillDiary } from '../tools/tour/diary.ts';
import { type Browser, launch } from './driver/browser.ts';
import { instantOf } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { fill } from './fields.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

const zone = 'Europe/Berlin';
const today = '2026-03-13';
const narrow = { width: 400, height: 800 };

let browser: Browser;
let worker: Page;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, '2026-03-01T13:00');
  await fillDiary(worker);
  await timePassesTo(browser, worker, `${today}T20:00`);
  page = await browser.open('options.html#nights', tab);
});

afterAll(() => browser?.close());

/** A control by a part of its name as read aloud; each browser writes the time in it in its own way. */
async function onNamed(part: string, act: 'click' | 'focus'): Promise<void> {
  await until(`${act} "... ${part} ..."`, () =>
    page.eval(
      (wanted, what) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, a')];
        const found = controls.find((one) => (one.ariaLabel ?? one.innerText).includes(wanted));
        found?.scrollIntoView({ block: 'center' });
        if (what === 'click') found?.click();
        else found?.focus();
        return found !== undefined;
      },
      part,
      act,
    ),
  );
}

async function byKeyboard(part: string): Promise<void> {
  await page.puppeteer.bringToFront();
  await onNamed(part, 'focus');
  await page.press('Enter');
}

const focused = () => page.eval(() => (document.activeElement as HTMLElement).innerText.trim());

async function open(hash: string): Promise<void> {
  await page.eval((to) => {
    location.hash = to;
  }, hash);
}

const ratings = async () =>
  (await rowsOf<Rating>(page, 'ratings'))
    .filter((one) => one.deletedAt === null && one.evening === evening)
    .toSorted((a, b) => a.at - b.at);

const scores = async () => (await ratings()).map(({ score }) => score);

const recordOf = async (of: string) =>
  (await rowsOf<EveningRecord>(page, 'evenings')).find((one) => one.evening === of);

describe('the nights of a month', () => {
  test('say how many have a rating, what is there, and what is missing', async () => {
    await page.see('You rated 10 of 13 evenings.');
    const row = (of: string) =>
      page.eval(
        (key) =>
          document
            .querySelector<HTMLElement>(`a[href="#night/${key}"]`)
            ?.closest('tr')
            ?.innerText.replaceAll(/\s+/g, ' ') ?? '',
        of,
      );
    expect(await row('2026-03-06')).toContain('1 h 10 min');
    expect(await row('2026-03-05')).toContain('– not logged');
    expect(await row(today)).toContain('– nothing logged yet');
    await page.see('to come');
  });

  test('are turned by the keyboard, and the focus comes along', async () => {
    await byKeyboard('Earlier month');
    await page.see('February 2026');
    await page.see('before you started');
    await page.see('You had not started yet in this month.');
    await until('the heading has the focus', async () => (await focused()) === 'February 2026');
    await byKeyboard('This month');
    await page.see('You rated 10 of 13 evenings.');
  });

  test('lead to the night, and so does the week', async () => {
    await page.eval((key) => {
      document.querySelector<HTMLElement>(`a[href="#night/${key}"]`)?.click();
    }, evening);
    await page.see('Everything from this night, in order');
    await open('#week');
    await page.text(`a[href="#night/${evening}"]`);
  });
});

describe('a past night', () => {
  beforeEach(async () => {
    await open('#nights');
    await page.see('You rated');
    await open(`#night/${evening}`);
    await page.see('Everything from this night, in order');
  });

  test('shows its figures, and each date of the table once', async () => {
    await page.see('3 h of 3 h');
    const spans = await page.text('.night-table');
    expect(spans).toMatch(/(March 10|10 March) 7:30.PM to 10:30.PM Wind-down time/);
    expect(spans.match(/March/g)).toHaveLength(1);
  });

  test('a rating is deleted by mouse and brought back', async () => {
    expect(await scores()).toEqual([4, 6]);
    await onNamed('Delete 6 at', 'click');
    await page.see('Deleted: 6');
    expect(await scores()).toEqual([4]);
    await page.click('button', 'Undo');
    await page.see('Undone.');
    expect(await scores()).toEqual([4, 6]);
  });

  test('and by keyboard: the focus is on Undo and stays with the sentence', async () => {
    await byKeyboard('Delete 4 at');
    await until('Undo has the focus', async () => (await focused()) === 'Undo');
    expect(await scores()).toEqual([6]);
    await page.press('Enter');
    await page.see('Undone.');
    expect(await focused()).toContain('Undone.');
    expect(await scores()).toEqual([4, 6]);
  });

  test('a score is edited, and that is taken back', async () => {
    await byKeyboard('Edit 6 at');
    await fill(page, 'Score', '8');
    await until('it is 8', async () => (await scores()).includes(8));
    await page.see('Saved.');
    await page.click('button', 'Undo');
    await until('it is 6 again', async () => (await scores()).includes(6));
  });

  test('a time moved over the turn-over goes to the other evening, and says so', async () => {
    await onNamed('Edit 6 at', 'click');
    await fill(page, 'Date and time', '2026-03-10T11:30');
    await page.click('button', 'Change the time');
    await page.see('It belongs to the evening of');
    const moved = (await rowsOf<Rating>(page, 'ratings')).find(
      ({ id }) => id === `${evening} 22:05`,
    );
    expect(moved).toMatchObject({
      evening: '2026-03-09',
      at: instantOf('2026-03-10T11:30', zone),
      deletedAt: null,
    });
    await page.click('button', 'Undo');
    await page.see('Undone.');
    expect(await scores()).toEqual([4, 6]);
  });

  test('a rating cannot be later than when it was entered', async () => {
    await onNamed('Edit 6 at', 'click');
    await fill(page, 'Date and time', '2026-03-10T22:30');
    await page.click('button', 'Change the time');
    await page.see('A rating cannot be later than when it was entered.');
    expect((await ratings()).at(-1)?.at).toBe(instantOf(`${evening}T22:05`, zone));
  });

  test('a rating after midnight is added by keyboard, marked late, and taken back', async () => {
    await page.focus('button', 'Add');
    await page.press('Enter');
    await page.see('Please choose how strong it was.');
    await fill(page, 'How strong, 0 to 10', '0');
    await fill(page, 'Date and time', '2026-03-11T00:40');
    await page.focus('button', 'Add');
    await page.press('Enter');
    await page.see('Added: 0');
    expect((await ratings()).at(-1)).toMatchObject({
      score: 0,
      at: instantOf('2026-03-11T00:40', zone),
      slot: 'night',
      late: true,
    });
    await page.click('button', 'Undo');
    await until('it is gone', async () => (await scores()).length === 2);
  });

  test('a time that lies ahead is not taken', async () => {
    await fill(page, 'How strong, 0 to 10', '3');
    await fill(page, 'Date and time', `${today}T23:00`);
    await page.click('button', 'Add');
    await page.see('That is in the future.');
    expect(await scores()).toEqual([4, 6]);
  });

  test('the worst, the kind of evening and the note are told, and the last of it taken back', async () => {
    await fill(page, 'Your legs at their worst in the evening', '9');
    await fill(page, 'Kind of evening', 'flare');
    await until('both are kept', async () => {
      const record = await recordOf(evening);
      return record?.worst === 9 && record.mode === 'flare';
    });
    await page.see('Saved.');
    await page.click('button', 'Undo');
    await until('it is no flare', async () => (await recordOf(evening))?.mode === null);
    expect((await recordOf(evening))?.worst).toBe(9);
    await page.focus('textbox', 'Note');
    await page.type('Long train ride.');
    await until('the note is kept', async () => {
      return (await recordOf(evening))?.note === 'Long train ride.';
    });
  });

  test('going to bed is taken away by keyboard, brought back, and changed', async () => {
    const bed = instantOf(`${evening}T23:05`, zone);
    await byKeyboard('Delete going to bed');
    await until('it is gone', async () => (await recordOf(evening))?.bed === null);
    await until('Undo has the focus', async () => (await focused()) === 'Undo');
    await page.press('Enter');
    await until('it is back', async () => (await recordOf(evening))?.bed === bed);
    // The field is made anew with the time that is back.
    await until('the field has it', async () => (await page.eval(bedField)) === `${evening}T23:05`);
    await page.eval(() => {
      const times = document.querySelectorAll<HTMLInputElement>('[type="datetime-local"]');
      const field = times[times.length - 1] as HTMLInputElement;
      field.value = '2026-03-11T00:10';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('button', 'Save');
    const later = instantOf('2026-03-11T00:10', zone);
    await until('it is later', async () => (await recordOf(evening))?.bed === later);
  });

  test('the worst of the night is told, and taken back', async () => {
    const told = async () =>
      (await rowsOf<SleepRecord>(page, 'sleeps')).find((one) => one.evening === evening)
        ?.nightWorst ?? null;
    await fill(page, 'Your legs at their worst after you went to bed', '7');
    await until('it is told', async () => (await told()) === 7);
    await page.click('button', 'Undo');
    await until('it is not', async () => (await told()) === null);
  });

  test('the evening after it is one link away, and the focus comes along', async () => {
    await byKeyboard('Evening after');
    await until('the heading has the focus', async () =>
      /Evening of .*March 11|Evening of .*11 March/.test(await focused()),
    );
  });
});

describe('the evening under way', () => {
  test('is ended and begun again by the worker', async () => {
    await open(`#night/${today}`);
    await page.click('button', "I'm going to bed");
    await page.see('In bed since');
    expect((await recordOf(today))?.bed).not.toBeNull();
    await page.click('button', 'Not in bed after all');
    await until('not in bed', async () => (await recordOf(today))?.bed === null);
  });

  test('has no evening after it: that is to come', async () => {
    await open('#night/2026-03-14');
    await page.see('This evening has not begun yet.');
  });
});

describe('the pages of the nights', () => {
  const hashes = ['nights', 'nights/2026-02', `night/${evening}`, 'night/2026-02-20'];

  test.each(hashes)(
    'fit on a narrow page and have nothing that axe finds wrong: %s',
    async (hash) => {
      const shown = await browser.open(`options.html#${hash}`, narrow);
      await shown.text('h2');
      const over = () => shown.eval(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over()).toBeLessThanOrEqual(0);
      expect(await shown.axe()).toEqual([]);
      expect(shown.problems).toEqual([]);
      await shown.close();
    },
  );
});

/** The time in the field for going to bed, which is the last of the page. */
function bedField(): string | undefined {
  const times = document.querySelectorAll<HTMLInputElement>('[type="datetime-local"]');
  return times[times.length - 1]?.value;
}
