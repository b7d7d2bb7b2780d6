import type { Browser as BrowserApi } from 'webextension-polyfill';
import { type Browser, launch } from './driver/browser.ts';
import { atTheScreen, type Signals, setClock, setSignals, wake } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { tab } from './person.ts';

declare const chrome: BrowserApi;

/** At work in another program of this computer. */
export const elsewhere: Signals = { ...atTheScreen, focused: false };

/** A film runs, and the hand is on the mouse still. */
export const startingAFilm: Signals = { ...atTheScreen, audible: true };

/** A film runs, and nobody has touched a key for two minutes. */
export const watching: Signals = { ...startingAFilm, idle: 'idle' };

/** Nobody is at the computer. */
export const away: Signals = { ...atTheScreen, idle: 'idle' };

/** What the popup shows below the scale once the store has answered: of an evening, of one that is over, of a night. */
const WHOLE = ['Tonight', 'Yesterday evening', 'Not in bed yet'];

/** So often the worker looks while somebody sits on; a gap of 150 s is the longest that counts. */
const LOOK_EVERY = { minutes: 2 };

/**
 * A person who lives with one browser for days, on a clock that the test sets. Ten seconds past each
 * full minute, so that nothing depends on which side of an edge a millisecond falls.
 */
export class Life {
  readonly browser: Browser;
  /** A page of Evenfall that stays open: by it the clock is set and the store is read. */
  page: Page;
  #popup: Page | undefined;
  #doing: Signals | undefined;

  constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  /** A new profile, with Welcome open at this local time. */
  static async begin(time: string): Promise<Life> {
    const browser = await launch();
    const life = new Life(browser, await browser.open('options.html#welcome', tab));
    await life.#setTime(time, atTheScreen);
    await life.page.reload();
    return life;
  }

  /** Presses Start on Welcome. */
  async start(): Promise<void> {
    await this.page.click('button', 'Start');
    await this.page.see('Evenfall has started');
    await wake(this.page);
  }

  /** Time passes to this local time, and the worker wakes as its alarm would have woken it. */
  async passTo(time: string, doing: Signals = atTheScreen): Promise<void> {
    await this.#setTime(time, doing);
    await wake(this.page);
  }

  /** The person goes on with what they do, from now to a later time, and the worker looks every two minutes. */
  async goOn(from: string, to: string, doing: Signals = atTheScreen): Promise<void> {
    const end = Temporal.PlainDateTime.from(to);
    let time = Temporal.PlainDateTime.from(from).toZonedDateTime(this.browser.zone);
    while (Temporal.PlainDateTime.compare(time.toPlainDateTime(), end) < 0) {
      time = time.add(LOOK_EVERY);
      await this.passTo(time.toPlainDateTime().toString({ smallestUnit: 'minute' }), doing);
    }
  }

  /**
   * The person opens the popup at this time, and it is gone afterwards. The alarm has woken the
   * worker before, and the browser has ended it since: whatever is pressed finds none running.
   */
  async visit(time: string, act: (popup: Page) => Promise<void>): Promise<void> {
    const popup = await this.openPopup(time);
    await act(popup);
    // What was pressed has come to the worker before the clock is moved: it was pressed at this time.
    await wake(this.page);
    // The popup of a night closes itself, which on a slow machine may be now.
    await popup.puppeteer.goto('about:blank', { waitUntil: [] }).catch(() => undefined);
    if (popup.puppeteer.isClosed()) this.#popup = undefined;
  }

  /** The same, and the popup stays open. One tab serves for all visits: it is the document that is new each time. */
  async openPopup(time: string): Promise<Page> {
    await this.passTo(time);
    await this.browser.killWorker();
    await this.page.eval(hearLooks);
    if (this.#popup) await this.#popup.goto(`${this.browser.running.origin}/popup.html`);
    this.#popup ??= await this.browser.open('popup.html');
    const popup = this.#popup;
    await until('the popup is there whole', async () => {
      const text = await popup.text('main');
      return WHOLE.some((part) => text.includes(part));
    });
    // The popup itself has let the worker look, and the browser has ended it again. That the worker has
    // looked at all would not do: its own start is a look too, and what the popup says comes after it.
    await until('the popup has asked for a look', () => this.page.eval(hasHeardALook));
    await wake(this.page);
    await this.browser.killWorker();
    return popup;
  }

  /** The person goes to a page of the options at this time. */
  async read(hash: string, time: string): Promise<Page> {
    await this.passTo(time);
    await this.browser.killWorker();
    await this.page.eval((to) => {
      location.hash = to;
    }, hash);
    await this.page.reload();
    await this.page.puppeteer.bringToFront();
    return this.page;
  }

  /** The lid is shut and opened again at this time, and nothing has woken the worker yet. */
  async sleepTo(time: string): Promise<void> {
    await this.#setTime(time, atTheScreen);
  }

  /** The whole browser is killed in the middle of things, and started again. */
  async killAndRelaunch(): Promise<void> {
    await this.browser.kill9();
    await this.browser.relaunch();
    this.page = await this.browser.open('options.html#about', tab);
    this.#popup = undefined;
  }

  async #setTime(time: string, doing: Signals): Promise<void> {
    if (doing !== this.#doing) await setSignals(this.page, doing);
    this.#doing = doing;
    await setClock(this.browser, this.page, `${time}:10`);
  }
}

/** From now on this page hears what other pages of Evenfall ask of the worker: each message goes to all of them. */
function hearLooks(): void {
  if (Reflect.get(window, 'looksHeard') === undefined) {
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { type?: unknown }).type === 'look') Reflect.set(window, 'looksHeard', 1);
    });
  }
  Reflect.set(window, 'looksHeard', 0);
}

function hasHeardALook(): boolean {
  return Reflect.get(window, 'looksHeard') === 1;
}
