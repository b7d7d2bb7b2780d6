import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { instantAt } from '../../../utils/evening/instant.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { changeEvening, withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

beforeEach(async () => {
  Object.assign(globalThis, { scrollTo: () => undefined });
  const startedAt = instantAt('2020-05-05', '18:00', 'Europe/Berlin');
  await changeSettings((settings) => ({ ...settings, startedAt, zone: 'Europe/Berlin' }));
});

/** Where the links of a page lead, once it stands. */
async function linksAt(address: string): Promise<(string | null)[]> {
  location.hash = address;
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const links = () => [...page.querySelectorAll('main nav a')].map((a) => a.getAttribute('href'));
  await vi.waitFor(
    async () => {
      await settled(() => undefined);
      expect(links().length).toBeGreaterThan(0);
    },
    { timeout: 8_000, interval: 5 },
  );
  return links();
}

describe.each(['check-in', 'night'])('the %s of the evening of "Start"', (page) => {
  it('leads to none before it', async () => {
    const links = await linksAt(`#${page}/2020-05-05`);
    expect(links).toContain(`#${page}/2020-05-06`);
    expect(links).not.toContain(`#${page}/2020-05-04`);
  });

  it('leads there where the diary is older than "Start"', async () => {
    await changeEvening('2020-04-20', { worst: 4 }, 1);
    expect(await linksAt(`#${page}/2020-05-05`)).toContain(`#${page}/2020-05-04`);
  });

  it('is led to from the evening after it', async () => {
    expect(await linksAt(`#${page}/2020-05-06`)).toContain(`#${page}/2020-05-05`);
  });
});

it('a night leads to its own week, however long ago it was', async () => {
  await changeEvening('2020-05-07', { worst: 4 }, 1);
  location.hash = '#night/2020-05-07';
  const page = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const ways = () =>
    [...page.querySelectorAll('.night-links a')].map((a) => a.getAttribute('href'));
  await vi.waitFor(
    async () => {
      await settled(() => undefined);
      expect(ways()).toEqual(['#nights/2020-05', '#week/2020-05-07', '#check-in/2020-05-07']);
    },
    { timeout: 8_000, interval: 5 },
  );
});
