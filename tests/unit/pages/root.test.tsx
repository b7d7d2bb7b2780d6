import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root, useRoot } from '../../../entrypoints/shared/Root.tsx';
import { useNow } from '../../../entrypoints/shared/use-now.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { withEmptyStore } from '../storage/store.ts';
import { drawn, press, settled } from './drawn-page.ts';

const SENTENCE = 'Something went wrong here. Nothing you saved is lost.';

withEmptyStore();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(Date.parse('2026-03-10T20:00:40Z'));
  draws.moment = 0;
  draws.still = 0;
  setHidden(false);
});

afterEach(() => vi.useRealTimers());

const draws = { moment: 0, still: 0 };

function Moment() {
  draws.moment += 1;
  const { at, zone } = useNow();
  return <time>{`${new Date(at).toISOString()} ${zone}`}</time>;
}

function Still() {
  draws.still += 1;
  return <p>{useRoot().settings.theme}</p>;
}

const page = () =>
  drawn(
    <Root>
      <Still />
      <Moment />
    </Root>,
  );

const passes = (seconds: number) => settled(() => vi.advanceTimersByTimeAsync(seconds * 1_000));

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new (document.defaultView as typeof globalThis).Event('visibilitychange'));
}

describe('the clock of a page', () => {
  it('goes on as a minute begins, for those who ask for the moment and for nobody else', async () => {
    const { textContent } = await page();
    expect(textContent).toContain('2026-03-10T20:00:40.000Z');
    expect(draws).toEqual({ moment: 1, still: 1 });
    await passes(19);
    expect(draws.moment).toBe(1);
    await passes(1);
    expect(document.body.textContent).toContain('2026-03-10T20:01:00.000Z');
    for (let minute = 2; minute <= 4; minute += 1) await passes(60);
    expect(document.body.textContent).toContain('2026-03-10T20:04:00.000Z');
    expect(draws).toEqual({ moment: 5, still: 1 });
  });

  it('stands still while the page is out of sight, and is right at once when it is back', async () => {
    await page();
    await settled(() => setHidden(true));
    const before = draws.moment;
    await passes(600);
    expect(draws.moment).toBe(before);
    await settled(() => setHidden(false));
    expect(document.body.textContent).toContain('2026-03-10T20:10:40.000Z');
  });

  it('is in the zone chosen by hand as soon as it is chosen', async () => {
    await page();
    await settled(() => changeSettings((settings) => ({ ...settings, zone: 'America/New_York' })));
    expect(document.body.textContent).toContain('America/New_York');
  });
});

describe('settings that cannot be read', () => {
  it('leave a sentence instead of an empty page, and are read again by trying again', async () => {
    const { get } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.get = () => Promise.reject(new Error('an unreadable profile'));
    const drawnPage = await page();
    expect(drawnPage.querySelector('main')?.textContent).toContain(SENTENCE);
    fakeBrowser.storage.local.get = get;
    await press('Try again');
    expect(drawnPage.textContent).toContain('auto');
    expect(drawnPage.textContent).not.toContain(SENTENCE);
  });
});

describe.each(['error', 'unhandledrejection'])('what failed outside of drawing (%s)', (type) => {
  it('leaves the page, and stands in a line at its foot until it is tried again', async () => {
    const drawnPage = await page();
    await settled(() => dispatchEvent(new Event(type)));
    expect(drawnPage.textContent).toContain('2026-03-10T20:00:40.000Z');
    expect(drawnPage.querySelector('aside')?.textContent).toContain(SENTENCE);
    await press('Try again');
    expect(drawnPage.textContent).not.toContain(SENTENCE);
    expect(drawnPage.textContent).toContain('2026-03-10T20:00:40.000Z');
  });
});
