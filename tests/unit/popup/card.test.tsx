import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Card } from '../../../entrypoints/popup/evening/Card.tsx';
import { ZoneQuestion } from '../../../entrypoints/popup/evening/ZoneQuestion.tsx';
import { Start } from '../../../entrypoints/popup/Start.tsx';
import type { Ask } from '../../../entrypoints/popup/scale/ask.ts';
import { tonightNow } from '../../../entrypoints/shared/tonight-now.ts';
import type { PendingCard } from '../../../utils/engine/tonight.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readSettings } from '../../../utils/storage/settings-store.ts';
import { button, draw, happens, press, see, text, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();
const { set } = fakeBrowser.storage.local;
beforeEach(() => {
  asked = [];
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
    toBed: false,
  }) as PendingCard;

/** What the scale was asked for. */
let asked: Ask[] = [];

function pending(card: PendingCard | null, settings = DEFAULT_SETTINGS) {
  return (
    <Card
      tonight={{ ...tonight, card, moreCards: 0 }}
      settings={settings}
      engine={null}
      now={now}
      byDay={false}
      onAsk={(ask) => asked.push(ask)}
      onBed={() => {}}
    />
  );
}

/** What is said to the worker from now on. */
function sentMessages(): unknown[] {
  const sent: unknown[] = [];
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    sent.push(message);
    return { ok: true };
  };
  return sent;
}

const noStorage = () => {
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('no'));
};

describe('a card', () => {
  it('that was answered says so for a while, and not of the next one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    draw(pending(cardOf(0)));
    await press('I moved');
    await see('Good. You moved.');
    draw(pending(null));
    vi.advanceTimersByTime(11_000);
    draw(pending(cardOf(1)));
    expect(text()).not.toContain('Good. You moved.');
  });

  it('of a prompt that is switched on again comes back', async () => {
    const sent: unknown[] = [];
    fakeBrowser.runtime.sendMessage = async (message: unknown) => {
      sent.push(message);
      return { ok: true };
    };
    draw(pending(cardOf(0)));
    await press('More');
    await press('Never again');
    draw(pending(null));
    await press('Switch back on');
    const showing = '2026-03-10/move/0/0';
    await until(() => sent.some((one) => (one as { type: string }).type === 'card-again'));
    expect(sent.filter((one) => (one as { type: string }).type !== 'ratings-changed')).toEqual([
      { type: 'answer', showing, answer: 'dismissed' },
      { type: 'card-again', showing },
    ]);
    expect((await readSettings()).prompts.move).toBe(true);
  });

  it('ended for tonight says so, and can be taken back', async () => {
    const sent = sentMessages();
    draw(pending(cardOf(0)));
    await press('Not tonight');
    draw(pending(null));
    await see('“Stand up and move” will not come again tonight.');
    await press('Undo');
    const showing = '2026-03-10/move/0/0';
    await until(() => sent.length === 2);
    expect(sent).toEqual([
      { type: 'answer', showing, answer: 'not-tonight' },
      { type: 'card-again', showing },
    ]);
  });

  it('of reminders asked for by hand says that no more of them come', async () => {
    const sent = sentMessages();
    draw(pending({ ...cardOf(0), prompt: 'still-ahead' }));
    await press('No more reminders');
    draw(pending(null));
    await see('No more reminders will come.');
    expect(button('Undo')).toBeUndefined();
    expect(sent).toEqual([{ type: 'sit-still-over', evening: '2026-03-10' }]);
  });

  it('put off says when it comes again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: now.at });
    const sent = sentMessages();
    draw(pending({ ...cardOf(0), snoozeMinutes: [5, 15] }));
    await press('Later');
    await see('This comes again at 8:15 PM.');
    expect(sent).toEqual([{ type: 'snooze', showing: '2026-03-10/move/0/0', minutes: 15 }]);
  });

  it('that asks to rate the evening puts its question to the scale', async () => {
    draw(pending({ ...cardOf(0), prompt: 'rate' }));
    await press('Rate the evening');
    expect(asked).toEqual([{ what: 'worst', evening: '2026-03-10' }]);
  });

  it('after bedtime goes to bed, says so in its place, and closes by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at('2026-03-10T22:46+01:00') });
    const sent = sentMessages();
    const card = { ...cardOf(0), prompt: 'rate' as const, toBed: true };
    draw(pending(card));
    await press("I'm going to bed");
    draw(
      <Card
        tonight={{ ...tonight, card: null, moreCards: 0, bedAt: at('2026-03-10T22:46+01:00') }}
        settings={DEFAULT_SETTINGS}
        engine={null}
        now={now}
        byDay={false}
        onAsk={() => {}}
        onBed={() => {}}
      />,
    );
    await see('In bed since 10:46 PM. Sleep well.');
    await see('Closes by itself');
    happens('keydown');
    await until(() => !text().includes('Closes by itself'));
    await press('Undo');
    await until(() => sent.length === 2);
    expect(sent).toEqual([
      { type: 'bed', evening: '2026-03-10' },
      { type: 'not-in-bed', evening: '2026-03-10' },
    ]);
  });

  it('is heard to say the bed for as long as it can be undone there, and no longer', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      shouldAdvanceTime: true,
      now: at('2026-03-10T22:46+01:00'),
    });
    const heard: boolean[] = [];
    const card = { ...cardOf(0), prompt: 'rate' as const, toBed: true };
    draw(
      <Card
        tonight={{ ...tonight, card, moreCards: 0 }}
        settings={DEFAULT_SETTINGS}
        engine={null}
        now={now}
        byDay={false}
        onAsk={() => {}}
        onBed={(said) => heard.push(said)}
      />,
    );
    await press("I'm going to bed");
    await until(() => heard.at(-1) === true);
    happens('keydown');
    vi.advanceTimersByTime(11_000);
    await until(() => heard.at(-1) === false);
  });

  it('pressed when its night is over says nothing of when the person went to bed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at('2026-03-11T13:05+01:00') });
    const sent = sentMessages();
    draw(pending({ ...cardOf(0), prompt: 'rate', toBed: true }));
    await press("I'm going to bed");
    await until(() => sent.length === 1);
    expect(sent).toEqual([{ type: 'answer', showing: '2026-03-10/move/0/0', answer: 'done' }]);
  });

  it('moved each day is kept from the next evening on, and can be taken back', async () => {
    const lights = { ...cardOf(0), prompt: 'lights' as const, showing: '2026-03-10/lights/0/0' };
    const shown = async () => draw(pending(lights, await readSettings()));
    await shown();
    await press('More');
    await press('15 min later');
    const lightsLater = { lights: { minutes: 15, from: '2026-03-11', before: 0 } };
    await until(async () => (await readSettings()).promptMoves.lights);
    expect((await readSettings()).promptMoves).toEqual(lightsLater);
    await shown();
    await see('From tomorrow at 7:45 PM.');
    await press('Undo');
    await until(async () => !(await readSettings()).promptMoves.lights);
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
    await press('More');
    await press('Never again');
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
