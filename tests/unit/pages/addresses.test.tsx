import fc from 'fast-check';
import { useLayoutEffect } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { pageOf, pagesOf } from '../../../entrypoints/options/pages.ts';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { isEveningKey } from '../../../utils/evening/calendar.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { isMonthKey } from '../../../utils/summary/month.ts';
import { withEmptyStore } from '../storage/store.ts';
import { asked, drawn, settled } from './drawn-page.ts';

const SENTENCE = 'Something went wrong here. Nothing you saved is lost.';

withEmptyStore();

beforeEach(async () => {
  Object.assign(globalThis, { scrollTo: () => undefined });
  await changeSettings((settings) => ({ ...settings, startedAt: 1, zone: 'Europe/Berlin' }));
});

/** The heading of the page at an address, and what stands below it, once there is anything. */
async function at(address: string): Promise<{ heading: string; below: string }> {
  location.hash = address;
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const shown = () => {
    const main = page.querySelector('main');
    const heading = main?.querySelector('h1')?.textContent ?? '';
    return { heading, below: (main?.textContent ?? '').slice(heading.length).trim() };
  };
  await vi.waitFor(
    async () => {
      await settled(() => undefined);
      expect(shown().below.length).toBeGreaterThan(20);
    },
    { timeout: 8_000, interval: 5 },
  );
  return shown();
}

describe('an address that names no page, or no evening there can be', () => {
  it.each([
    ['', 'Week'],
    ['#', 'Week'],
    ['#nothing', 'Week'],
    ['#week/2026-03-10', 'Week'],
    ['#../night', 'Week'],
    ['#%E0%A4%A', 'Week'],
    ['#constructor', 'Week'],
    ['#__proto__/x', 'Week'],
    ['#NIGHT/2026-03-10', 'Week'],
    ['#night', 'Night'],
    ['#night/', 'Night'],
    ['#night/9999-12-31', 'Night'],
    ['#night/9998-12-31', 'Night'],
    ['#night/1900-01-01', 'Night'],
    ['#night/0000-00-00', 'Night'],
    ['#night/2026-02-30', 'Night'],
    ['#night/2026-03-10/more', 'Night'],
    ['#night/+275760-09-13', 'Night'],
    ['#nights/9999-12', 'Nights'],
    ['#nights/9998-12', 'Nights'],
    ['#nights/1900-01', 'Nights'],
    ['#nights/2026-13', 'Nights'],
    ['#nights/2026-02-30', 'Nights'],
    ['#check-in/2026-02-30', 'Check-in'],
    ['#check-in/9999-12-31', 'Check-in'],
    ['#check-in/9998-12-31', 'Check-in'],
    ['#check-in/1900-01-01', 'Check-in'],
    ['#check-in/null', 'Check-in'],
    ['#doctor/2026', 'For your doctor'],
    ['#longer/x', '12 weeks'],
    ['#together/x', 'Patterns'],
    ['#plan/x', 'Plan'],
    ['#plan/crisis', 'Settings'],
    ['#settings', 'Settings'],
    ['#settings/x', 'Settings'],
    ['#settings/crisis', 'Settings'],
    ['#visit/x', 'Next visit'],
    ['#data/x', 'Data'],
    ['#about/x', 'About'],
    ['#about/crisis', 'About'],
    ['#welcome/x', 'Week'],
  ])('leads to a page that says something: %s', async (address, heading) => {
    const page = await at(address);
    expect(page.heading).toBe(heading);
    expect(page.below).not.toContain(SENTENCE);
    expect(asked.logged).toEqual([]);
  });
});

it('every page ends with the way to the crisis line', async () => {
  location.hash = '#data';
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const link = page.querySelector('.page-foot a');
  expect(link?.textContent).toBe('Help in a crisis');
  expect(link?.getAttribute('href')).toBe('#about/crisis');
});

/** Turns to another address as soon as the page is drawn, before anything on it listens. */
function TurnsAtOnce() {
  useLayoutEffect(() => {
    location.hash = '#about';
  }, []);
  return null;
}

it('an address that changes while the page is being drawn is not missed', async () => {
  location.hash = '#data';
  const page = await drawn(
    <Root>
      <Options />
      <TurnsAtOnce />
    </Root>,
  );
  expect(page.querySelector('h1')?.textContent).toBe('About');
});

it('whatever the address, it is one of the pages there are', () => {
  const pages = pagesOf({ ...DEFAULT_SETTINGS, startedAt: 1 }, '#week');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (hash) => {
      expect(pageOf(pages, `#${hash}`).page.title).toBeTypeOf('string');
    }),
    { numRuns: 500, seed: 1 },
  );
});

it('an evening or a month of no year from 1900 to 9998 is none', () => {
  const years = fc.oneof(
    fc.integer({ min: -9_999, max: 1_899 }),
    fc.integer({ min: 9_999, max: 275_760 }),
  );
  fc.assert(
    fc.property(years, (year) => {
      expect(isEveningKey(`${String(year).padStart(4, '0')}-06-15`)).toBe(false);
      expect(isMonthKey(`${String(year).padStart(4, '0')}-06`)).toBe(false);
    }),
    { numRuns: 500, seed: 1 },
  );
});
