import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { brightestOf, framesOf } from './driver/first-frame.ts';
import { type Loopback, startLoopback } from './driver/loopback.ts';
import { popupSize } from './driver/page.ts';

/** Dark like the popup, but told so too late. */
const latePage = `<!doctype html><title>Late</title><body><h1>Late</h1><script>
  setTimeout(() => { document.documentElement.style.background = '#111'; }, 300);
</script>`;

// Firefox has no way to see each painted picture.
describe.runIf(kindUnderTest === 'chromium')('the first frame in the evening', () => {
  let browser: Browser;
  let server: Loopback;

  beforeAll(async () => {
    server = await startLoopback({ '/late': latePage });
    browser = await launch({ buildName: 'production', colorScheme: 'dark' });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('of a page with a late stylesheet is white, so that the check can fail', async () => {
    const frames = await framesOf(browser, `${server.address}/late`, popupSize);
    expect(brightestOf(frames)).toBeGreaterThan(240);
    expect(frames.at(-1)?.brightness).toBeLessThan(60);
  });

  test.each(['popup.html', 'options.html'])('of %s is dark, and stays dark', async (path) => {
    const frames = await framesOf(browser, `${browser.running.origin}/${path}`, popupSize);
    expect(frames.length).toBeGreaterThan(0);
    expect(brightestOf(frames)).toBeLessThan(100);
  });
});
