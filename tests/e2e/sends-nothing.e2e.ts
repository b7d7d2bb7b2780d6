import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import { type Loopback, startLoopback } from './driver/loopback.ts';
import type { Page } from './driver/page.ts';

let browser: Browser;
let server: Loopback;

beforeAll(async () => {
  server = await startLoopback({ '/page': '<!doctype html><title>An ordinary page</title>' });
  browser = await launch({ buildName: 'production' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => {
  server.hits.length = 0;
});

/** How a page can reach the network without anybody pressing anything. */
const ways = ['fetch', 'beacon', 'image', 'script', 'socket', 'frame', 'events'];

describe('an ordinary page, which may send', () => {
  test.each(ways)('reaches the server by %s, so that the check can fail', async (way) => {
    const page = await browser.openAddress(`${server.address}/page`);
    await tryToSend(page, way);
    await expect.poll(() => server.hits).toContain(`/${way}`);
    await page.close();
  });
});

describe.each(['popup.html', 'options.html'])('%s', (path) => {
  test.each(ways)('cannot reach the server by %s', async (way) => {
    const page = await browser.open(path);
    await tryToSend(page, way);
    expect(await hitsAfterAnHonestOne()).toEqual(['/honest']);
    await page.close();
  });

  test('can read its own packed files', async () => {
    const page = await browser.open(path);
    expect(await page.eval(() => document.scripts.length)).toBeGreaterThan(0);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

describe('the worker', () => {
  test('cannot reach the server', async () => {
    const outcome = await browser.running.inWorker(
      (scope, url) => scope.fetch(url).then(() => 'sent', String),
      `${server.address}/worker`,
    );
    expect(outcome).toMatch(/^TypeError/);
    expect(await hitsAfterAnHonestOne()).toEqual(['/honest']);
  });
});

/** Asks for a file ourselves: whatever was sent before it has arrived by then. */
async function hitsAfterAnHonestOne(): Promise<string[]> {
  await fetch(`${server.address}/honest`);
  return server.hits;
}

async function tryToSend(page: Page, way: string): Promise<void> {
  await page.eval(send, way, `${server.address}/${way}`);
}

/** Resolves when the browser has said yes or no, or after a second where it says nothing. */
function send(way: string, url: string): Promise<void> {
  const silent = new Promise<void>((resolve) => setTimeout(resolve, 1000));
  const heard = (target: EventTarget) =>
    new Promise<void>((resolve) => {
      for (const type of ['load', 'error', 'open']) target.addEventListener(type, () => resolve());
    });
  const element = (name: 'img' | 'script' | 'iframe') => {
    const made = Object.assign(document.createElement(name), { src: url });
    document.documentElement.append(made);
    return heard(made);
  };
  const attempts: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(url),
    beacon: async () => navigator.sendBeacon(url) || silent,
    image: async () => element('img'),
    script: async () => element('script'),
    frame: async () => element('iframe'),
    // Firefox refuses a socket by throwing at once.
    socket: async () => heard(new WebSocket(url.replace('http', 'ws'))),
    events: async () => heard(new EventSource(url)),
  };
  const attempt = attempts[way]?.().catch(() => undefined);
  return Promise.race([attempt, silent]).then(() => undefined);
}
