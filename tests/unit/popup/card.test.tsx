import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Card } from '../../../entrypoints/popup/evening/Card.tsx';
import { ZoneQuestion } from '../../../entrypoints/popup/evening/ZoneQuestion.tsx';
import { Start } from '../../../entrypoints/popup/Start.tsx';
import { tonightNow } from '../../../entrypoints/shared/tonight-now.ts';
import type { PendingCard } from '../../../utils/engine/tonight.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readSettings } from '../../../utils/storage/settings-store.ts';
import { draw, press, see, text, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();
const { set } = fakeBrowser.storage.local;
beforeEach(() => {
  fakeBrowser.runtime.sendMessage = () => Promise.resolve({ ok: true });
});
afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.storage.local.set = set;
});

const now = { at: at('2026-03-10T20:00+01:00'), zone: 'Europe/Berlin' };
const tonight = tonightNow(DEFAULT_SETTINGS, null, now);

const cardOf = (occurrence: number): PendingCard =>
  ({
    showing: `2026-03-10/move/${occurrence}/0`,
    evening: '2026-03-10',
    prompt: 'move',
    wentQuiet: false,
    offerTest: false,
    refused: false,
    snoozeMinutes: [],
    snoozesLeft: 0,
    occurrence,
    upFirst: false,
  }) as PendingCard;

function pending(card: PendingCard | null) {
  return (
    <Card
      tonight={{ ...tonight, card, moreCards: 0 }}
      byDay={false}
      absorbing={null}
      onAsk={() => {}}
    />
  );
}

const noStorage = () => {
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('no'));
};

describe('a card', () => {
  it('that was answered says so for a while, and not of the next one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    draw(pending(cardOf(0)));
    await press('I moved');
    await see('Noted.');
    draw(pending(null));
    vi.advanceTimersByTime(11_000);
    draw(pending(cardOf(1)));
    expect(text()).not.toContain('Noted.');
  });

  it('of a prompt that is switched on again comes back', async () => {
    const sent: unknown[] = [];
    fakeBrowser.runtime.sendMessage = async (message: unknown) => {
      sent.push(message);
      return { ok: true };
    };
    draw(pending(cardOf(0)));
    await press('Seen enough, thanks');
    draw(pending(null));
    await press('Switch on again');
    const showing = '2026-03-10/move/0/0';
    await until(() => sent.some((one) => (one as { type: string }).type === 'card-again'));
    expect(sent.filter((one) => (one as { type: string }).type !== 'ratings-changed')).toEqual([
      { type: 'answer', showing, answer: 'dismissed' },
      { type: 'card-again', showing },
    ]);
    expect((await readSettings()).prompts.move).toBe(true);
  });

  it('of yesterday’s bedtime leads to that night, where it can be said when that was', () => {
    const bedtime = { ...cardOf(0), prompt: 'bedtime' } as PendingCard;
    draw(pending(bedtime));
    expect(text()).not.toContain('Fill in when you went to bed');
    draw(pending({ ...bedtime, evening: '2026-03-09', showing: '2026-03-09/bedtime/0/0' }));
    expect(text()).toContain('Fill in when you went to bed');
    expect(document.querySelector('a[href$="#night/2026-03-09"]')).not.toBeNull();
  });

  it('of a prompt that cannot be switched off says so', async () => {
    noStorage();
    draw(pending(cardOf(0)));
    await press('Seen enough, thanks');
    await see('could not be saved');
  });
});

describe('what is kept by one press', () => {
  it('is said when it could not be: "Start"', async () => {
    noStorage();
    draw(<Start />);
    await press('Start');
    await see('could not be saved');
    expect((await readSettings()).startedAt).toBeNull();
  });

  it('is said when it could not be: the zone', async () => {
    noStorage();
    draw(<ZoneQuestion now={now} settingsHref="" />);
    await press('Yes');
    await see('could not be saved');
  });
});
