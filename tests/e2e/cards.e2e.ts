import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PromptId, PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import { CARD_TIMES, comeTo } from './card-walk.ts';
import { type Browser, launch } from './driver/browser.ts';
import { type Page, popupSize } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { started, tab, timePassesTo } from './person.ts';

let browser: Browser;
let options: Page;

beforeAll(async () => {
  browser = await launch();
  options = await started(browser, '2026-03-10T11:30');
});

afterAll(() => browser?.close());

describe('a card in its first state, in a popup of 360 x 600', () => {
  test.each(CARD_TIMES)(
    '$card: no higher than 200 px, with every answer in sight',
    async (card) => {
      await comeTo(browser, options, card);
      const popup = await browser.open('popup.html');
      // In the morning the scale asks of itself what its card would ask.
      if (card.prompt === 'morning') await popup.click('button', 'Rate right now instead');
      await popup.text('.prompt-card');
      const { height, bottoms, rows, narrowest, tooWide } = await popup.eval(measures);
      expect(height).toBeLessThanOrEqual(200);
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(popupSize.height);
      expect(rows).toBe(card.card === 'rate the evening, late' ? 2 : 1);
      expect(narrowest).toBeGreaterThanOrEqual(44);
      expect(tooWide).toBe(0);
      expect(popup.problems).toEqual([]);
      await popup.close();
    },
  );
});

const comesTo = (prompt: PromptId, time: string) =>
  comeTo(browser, options, { card: prompt, prompt, time });

const isWaiting = (popup: Page) =>
  popup.eval(() => document.querySelector('.prompt-card') !== null);

/** The popup once all of it stands. */
async function opened(): Promise<Page> {
  const popup = await browser.open('popup.html');
  await popup.see('Tonight');
  return popup;
}

describe('an answer does what it says', () => {
  test('"15 min later" each day: from tomorrow on, seen on Plan, and put back there', async () => {
    await comesTo('lights', '2026-03-12T19:31');
    const popup = await opened();
    await popup.click('button', 'More');
    await popup.click('button', '15 min later');
    await popup.see('From tomorrow at 7:45 PM.');
    expect(await popup.axe()).toEqual([]);
    expect(await isWaiting(popup)).toBe(true);
    await popup.close();
    await timePassesTo(browser, options, '2026-03-13T19:44');
    const early = await opened();
    expect(await isWaiting(early)).toBe(false);
    await early.close();
    await timePassesTo(browser, options, '2026-03-13T19:46');
    const late = await opened();
    await late.text('.prompt-card');
    await late.close();
    const plan = await browser.open('options.html#plan', tab);
    await plan.see('You moved this 15 min later each day.');
    await plan.click('button', 'Back to its own time');
    await plan.gone('You moved this');
    await plan.close();
  });

  test('"Not tonight" ends it for this evening, and is not "done"', async () => {
    const popup = await opened();
    await popup.click('button', 'Not tonight');
    await popup.see('“Lights down” will not come again tonight.');
    const rows = await rowsOf<PromptLogRow>(popup, 'promptLog');
    const ofTonight = rows.filter((row) => row.evening === '2026-03-13');
    expect(ofTonight.map(({ prompt, outcome }) => `${prompt} ${outcome}`)).toEqual([
      'lights not-tonight',
    ]);
    await popup.click('button', 'Undo');
    await popup.see('First the room, then');
    await popup.close();
  });

  test('"Rate the evening" leads to the scale: the card gives way, and the focus is there', async () => {
    await comesTo('rate', '2026-03-13T22:01');
    const popup = await opened();
    await popup.click('button', 'Rate the evening');
    await until('the card is gone', async () => !(await isWaiting(popup)));
    const focusIn = () => document.activeElement?.closest('.scale')?.tagName;
    expect(await popup.eval(focusIn)).toBe('SECTION');
    await popup.press('4');
    await popup.see('4');
    await popup.close();
  });

  test('"I\'m going to bed" on a still-up is said where the card was, and the popup closes', async () => {
    await comesTo('still-up', '2026-03-13T22:46');
    const popup = await opened();
    const card = await popup.eval(
      () => document.querySelector('.prompt-card')?.getBoundingClientRect().top,
    );
    await popup.click('button', "I'm going to bed");
    await popup.text('.card-said.panel');
    const said = await popup.eval(
      () => document.querySelector('.card-said')?.getBoundingClientRect().top,
    );
    expect(said).toBe(card);
    // Firefox tells nobody that a page is gone; there is nothing left to ask.
    const answers = () => popup.eval(() => true).catch(() => false);
    await until('the popup has closed', async () => !(await answers()));
  });
});

function measures() {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const card = document.querySelector('.prompt-card') as Element;
  const answers = [...card.querySelectorAll('.card-answers .button')].map(boxOf);
  const buttons = [...card.querySelectorAll('button')].map(boxOf);
  return {
    height: boxOf(card).height,
    bottoms: answers.map(({ bottom }) => bottom),
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    rows: new Set(answers.map(({ top }) => top)).size,
    narrowest: Math.min(...buttons.flatMap(({ width, height }) => [width, height])),
  };
}
