import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../entrypoints/background/messages.ts';
import { database } from '../../../utils/storage/database.ts';

const ours = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

describe('a message to the worker', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await database.open();
  });

  it('of an unknown type is refused and changes nothing', async () => {
    const messages = [
      null,
      'bed',
      {},
      { type: 'erase' },
      { type: 'bed', evening: '2026-03-10', more: 1 },
      { type: 'bed' },
      { type: 'e2e-wake' },
    ];
    for (const message of messages) {
      expect(await answerMessage(message, ours())).toEqual({ ok: false, why: 'unknown-message' });
    }
    expect(await database.engine.count()).toBe(0);
  });

  it('from a page that is not ours is refused, known or not', async () => {
    const senders = [
      {},
      { id: 'another-extension', url: ours().url },
      { id: ours().id, url: 'https://example.org/popup.html' },
      { id: ours().id },
    ];
    for (const sender of senders) {
      expect(await answerMessage({ type: 'bed', evening: '2026-03-10' }, sender)).toEqual({
        ok: false,
        why: 'foreign-sender',
      });
    }
    expect(await database.engine.count()).toBe(0);
  });
});
