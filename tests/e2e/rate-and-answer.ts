import type { Page } from './driver/page.ts';

/** By what a card is known; a title may stand on the page for other reasons. */
export const CARD = {
  caffeine: 'Last coffee, tea or cola',
  lights: 'First the room, then',
  footBath: '10 to 20 min, comfortably warm',
  move: 'a gentle calf stretch, or',
  screensOff: 'Five to ten minutes of',
  rate: 'Your legs at their worst this evening so far',
  bedroom: 'Cool, dark, quiet',
  bedtime: 'It is the bedtime you chose.',
  stillUp: 'Up and about is fine: a short walk',
  stillUpAgain: 'If your body wants to move, let it',
  morning: 'One number is enough',
} as const;

/** What the scale asks in the morning. */
export const THE_NIGHT = 'Legs at their worst last night';

/** Rates this moment by a key. */
export async function byKey(popup: Page, key: string): Promise<void> {
  await popup.press(key);
  await popup.see(`Saved ${key}`);
}

/** The same by the mouse; the name of the button is its number, and more at both ends of the scale. */
export async function byMouse(popup: Page, score: string): Promise<void> {
  await popup.click('button', score);
  await popup.see('Saved ');
}

/** Answers a card by the mouse; it goes. */
export async function answers(popup: Page, card: string, answer: string): Promise<void> {
  await popup.see(card);
  await popup.click('button', answer);
  await popup.gone(card);
}

/** The same by the keyboard. */
export async function answersByKey(popup: Page, card: string, answer: string): Promise<void> {
  await popup.see(card);
  await popup.focus('button', answer);
  await popup.press('Enter');
  await popup.gone(card);
}

/** Rates the night, about which the scale asks in the morning. */
export async function ratesTheNight(popup: Page, key: string): Promise<void> {
  await popup.see(THE_NIGHT);
  await popup.press(key);
  await popup.see('for the night');
}

/** Says "I'm going to bed", apart from any card. */
export async function goesToBed(popup: Page): Promise<void> {
  await popup.click('button', "I'm going to bed");
  await popup.see('In bed since');
}
