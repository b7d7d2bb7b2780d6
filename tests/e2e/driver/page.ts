import axe from 'axe-core';
import type { ElementHandle, EvaluateFunc, KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import { until } from './until.ts';

export type Size = { width: number; height: number };

/** The popup as both browsers show it. */
export const popupSize: Size = { width: 360, height: 600 };

/**
 * One page of a real browser. Everything waits for its condition; nothing sleeps.
 * Text is compared as a person reads it: visible, with white space drawn together.
 */
export class Page {
  readonly puppeteer: PuppeteerPage;
  /** Errors thrown or logged on this page, and files it could not load. */
  readonly problems: string[] = [];

  constructor(puppeteer: PuppeteerPage) {
    this.puppeteer = puppeteer;
    puppeteer.on('pageerror', (error) => this.problems.push(String(error)));
    puppeteer.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Goes to an address and waits until its document is complete. */
  async goto(url: string): Promise<void> {
    // Firefox never reports the load of a moz-extension page, so the page itself is asked.
    await this.puppeteer.goto(url, { waitUntil: [] });
    await until(`${url} has loaded`, () => this.eval(isComplete, url));
  }

  async reload(): Promise<void> {
    const mark = crypto.randomUUID();
    await this.eval(setMark, mark);
    await this.puppeteer.reload({ waitUntil: [] });
    await until('the page has loaded again', () => this.eval(isCompleteWithout, mark));
  }

  /** Clicks the one element with this role and accessible name, as soon as it can be clicked. */
  async click(role: string, name: string): Promise<void> {
    await this.#use('click', role, name);
  }

  /** Puts the focus on the one element with this role and accessible name, as soon as it is there. */
  async focus(role: string, name: string): Promise<void> {
    await this.#use('focus', role, name);
  }

  /** Presses a key or a chord such as `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const names = keys.split('+') as KeyInput[];
    for (const name of names.slice(0, -1)) await this.puppeteer.keyboard.down(name);
    await this.puppeteer.keyboard.press(names.at(-1) as KeyInput);
    for (const name of names.slice(0, -1).reverse()) await this.puppeteer.keyboard.up(name);
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.puppeteer.keyboard.type(text);
  }

  /** The visible text of the first element that fits the selector, once there is one. */
  text(selector: string): Promise<string> {
    return until(`there is a ${selector}`, () => this.eval(visibleText, selector));
  }

  /** Waits until the page shows this text. */
  async see(text: string): Promise<void> {
    await until(`see "${text}"`, async () =>
      (await this.eval(visibleText, 'body'))?.includes(text),
    );
  }

  /** Waits until the page no longer shows this text. */
  async gone(text: string): Promise<void> {
    const shown = () => this.eval(visibleText, 'body');
    await until(`"${text}" is gone`, async () => (await shown())?.includes(text) === false);
  }

  /** Evaluates a function or an expression in the page; it may use nothing from outside itself. */
  async eval<Answer, Params extends unknown[]>(
    code: string | ((...params: Params) => Answer),
    ...params: Params
  ): Promise<Awaited<Answer>> {
    const evaluated = code as string | EvaluateFunc<Params>;
    return (await this.puppeteer.evaluate(evaluated, ...params)) as Awaited<Answer>;
  }

  async screenshot(file: string): Promise<void> {
    await this.puppeteer.screenshot({ path: file as `${string}.png` });
  }

  /** What axe finds wrong with the page, one line each. */
  async axe(): Promise<string[]> {
    await this.eval(axe.source);
    return this.eval(violations);
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  async #use(act: 'click' | 'focus', role: string, name: string): Promise<void> {
    // A tab behind another one draws nothing, and whether a button stands still cannot be seen.
    await this.puppeteer.bringToFront();
    // Puppeteer's own waiting for a standing button now and then waits in vain in Firefox.
    await until(`${act} the ${role} "${name}"`, async () => {
      const element = await this.#named(role, name);
      // What moves away under the pointer would leave the press to its neighbour.
      if (element === undefined || (act === 'click' && (await element.evaluate(moves))))
        return false;
      await element[act]();
      return true;
    });
  }

  /**
   * The element that the browser itself gives this role and name. It is asked about the few that
   * have the words alone: asked about the whole page, Firefox takes half a second.
   */
  async #named(role: string, name: string): Promise<ElementHandle | undefined> {
    const list = await this.puppeteer.evaluateHandle(withWords, name);
    for (const entry of (await list.getProperties()).values()) {
      const found = await entry
        .asElement()
        ?.$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`);
      if (found) return found as ElementHandle;
    }
    return undefined;
  }
}

/** Whatever can be pressed or typed into, as far as it or its label has these words. */
function withWords(words: string): Element[] {
  const usable = 'a, button, input, select, summary, textarea, [role]';
  const wordsOf = (element: Element) =>
    [element, ...((element as HTMLInputElement).labels ?? [])].map(
      ({ textContent }) => textContent,
    );
  return [...document.querySelectorAll(usable)].filter((element) =>
    [element.ariaLabel, ...wordsOf(element)].some((text) =>
      text?.replaceAll(/\s+/g, ' ').includes(words),
    ),
  );
}

/** True where an element is elsewhere by the next frame. */
async function moves(element: Element): Promise<boolean> {
  const { x, y } = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  const then = element.getBoundingClientRect();
  return x !== then.x || y !== then.y;
}

function isComplete(url: string): boolean {
  return document.readyState === 'complete' && location.href === new URL(url).href;
}

function setMark(mark: string): void {
  Object.assign(window, { evenfallMark: mark });
}

function isCompleteWithout(mark: string): boolean {
  return document.readyState === 'complete' && Reflect.get(window, 'evenfallMark') !== mark;
}

function visibleText(selector: string): string | undefined {
  const element = document.querySelector<HTMLElement>(selector);
  return element?.innerText.replaceAll(/\s+/g, ' ').trim();
}

async function violations(): Promise<string[]> {
  const { axe: checker } = window as unknown as { axe: typeof axe };
  const { violations: found } = await checker.run(document, { resultTypes: ['violations'] });
  return found.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}
