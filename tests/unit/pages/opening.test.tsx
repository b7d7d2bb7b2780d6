import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

const sent: unknown[] = [];

beforeEach(async () => {
  sent.length = 0;
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    sent.push(message);
    return { ok: true };
  };
  await changeSettings((settings) => ({ ...settings, startedAt: 1, zone: 'Europe/Berlin' }));
});

describe('whoever opens a page', () => {
  it('of the options lets the worker look, once', async () => {
    await drawn(
      <Root>
        <Options />
      </Root>,
    );
    await settled(() => undefined);
    expect(sent).toEqual([{ type: 'look' }]);
  });

  it('the popup lets the worker look once all of it stands, and only then', async () => {
    const { Popup } = await import('../../../entrypoints/popup/Popup.tsx');
    const page = await drawn(
      <Root>
        <Popup />
      </Root>,
    );
    let shownWhenSent = '';
    fakeBrowser.runtime.sendMessage = async (message: unknown) => {
      shownWhenSent = page.textContent ?? '';
      sent.push(message);
      return { ok: true };
    };
    await vi.waitFor(
      async () => {
        await settled(() => undefined);
        expect(sent).toEqual([{ type: 'look' }]);
      },
      { timeout: 4_000, interval: 5 },
    );
    expect(shownWhenSent).toContain('Tonight');
  });
});
