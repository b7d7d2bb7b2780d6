import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../../utils/rows/prompt-log-row.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { type Browser, kindUnderTest, launch } from '../driver/browser.ts';
import { atTheScreen, setSignals } from '../driver/controls.ts';
import { Desktop } from '../driver/desktop/desktop.ts';
import type { Page } from '../driver/page.ts';
import { rowsOf } from '../driver/store.ts';
import { clickBeginning, fill, unfold } from '../fields.ts';
import { evening, started, timePassesTo } from '../person.ts';

/**
 * One whole evening and the morning after, with the worker killed before each of its moments: a film
 * held and released, bedtime moved, a snooze to its limit, a pause, bed, a waking, the check-in.
 * In the end the log and the desktop must tell exactly this story.
 */
let desktop: Desktop;
let browser: Browser;
let page: Page;

const morning = '2026-03-11';
const patient = { timeout: 20_000 };
const film = { idle: 'idle', focused: true, audible: true } as const;
const isChromium = kindUnderTest === 'chromium';

beforeAll(async () => {
  desktop = await Desktop.start();
  browser = await launch({ headless: false });
  page = await started(browser, `${evening}T11:00`);
});

afterAll(async () => {
  await browser?.close();
  desktop?.stop();
});

/** The worker dies, and its alarm wakes a new one at this time. */
async function comes(time: string): Promise<void> {
  await browser.killWorker();
  await timePassesTo(browser, page, time.includes('T') ? time : `${evening}T${time}`);
}

/** Opens the popup, does something in it, and closes it. */
async function inPopup(act: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await browser.open('popup.html');
  await act(popup);
  expect(popup.problems).toEqual([]);
  await popup.close();
}

async function outcomeOf(prompt: string, round: number): Promise<string | null | undefined> {
  const rows = await rowsOf<PromptLogRow>(page, 'promptLog');
  return rows.find((row) => row.prompt === prompt && row.round === round)?.outcome;
}

async function eveningRecord(): Promise<EveningRecord | undefined> {
  return (await rowsOf<EveningRecord>(page, 'evenings')).find((row) => row.evening === evening);
}

describe('a whole evening, with the worker killed before each moment', () => {
  test('at noon the last coffee of the day', async () => {
    await comes('12:00');
    await inPopup(async (popup) => {
      await popup.see('Last coffee, tea or cola');
      await popup.click('button', 'Done');
      await popup.gone('Last coffee, tea or cola');
    });
  });

  test('a film holds "lights down", and its end lets it go', async () => {
    await comes('19:20');
    await setSignals(page, film);
    await timePassesTo(browser, page, `${evening}T19:21`);
    await comes('19:30');
    await comes('19:45');
    expect(desktop.notices().map(({ title }) => title)).toEqual(['Last coffee, tea or cola']);
    await setSignals(page, atTheScreen);
    await comes('20:00');
    await desktop.notice('Lights down');
  });

  test('the foot bath shows its burn note with it', async () => {
    await comes('20:30');
    await inPopup(async (popup) => {
      await popup.see('tested with your elbow. Not with open sores.');
      await popup.see('With diabetes, numb feet or poor circulation, ask your clinician first.');
      await popup.see('1 more card after this one');
    });
    await answerOnCardOf('A warm foot bath', 'Done');
  });

  test('bedtime is moved to eleven, for tonight only', async () => {
    await comes('21:10');
    await inPopup(async (popup) => {
      await unfold(popup, 'More for tonight');
      await fill(popup, 'Bedtime, this once', '23:00');
      await popup.click('button', 'Move it');
      await popup.see('Moved from');
    });
    expect((await eveningRecord())?.plan).toMatchObject({
      bedtime: '23:00',
      plannedBedtime: '22:30',
    });
  });

  test('screens off can be put off three times, and then no more', async () => {
    await comes('22:00');
    const snoozes = [
      [null, '22:15'],
      ['Later, in 5 min', '22:20'],
      ['Later, in 5 min', '22:25'],
    ] as const;
    for (const [round, [length, clock]] of snoozes.entries()) {
      await inPopup(async (popup) => {
        if (length !== null) await popup.click('button', 'More');
        await popup.click('button', length ?? 'Later');
        await expect.poll(() => outcomeOf('screens-off', round), patient).toBe('later');
      });
      await comes(clock);
    }
    await inPopup(async (popup) => {
      await popup.see('Screens off, stretch');
      await popup.click('button', 'Not tonight');
      await expect.poll(() => outcomeOf('screens-off', 3), patient).toBe('not-tonight');
    });
  });

  test('the evening is rated when it is asked about, ten minutes after the notice before', async () => {
    await comes('22:30');
    expect(desktop.notices().at(-1)?.title).toBe('Screens off soon');
    await comes('22:36');
    await inPopup(async (popup) => {
      await popup.click('button', 'Rate the evening');
      await popup.see('Legs at their worst this evening so far');
      await popup.press('3');
      await popup.see('Saved 3 for this evening');
    });
    await comes('22:47');
    expect(await outcomeOf('rate', 0)).toBe('done');
  });

  test('a pause silences what is pending, and can be ended', async () => {
    await comes('22:50');
    await inPopup(async (popup) => {
      await unfold(popup, 'More for tonight');
      await clickBeginning(popup, 'Pause until');
      await popup.see('No prompts until');
      await expect.poll(() => outcomeOf('bedroom', 0), patient).toBe('cleared');
    });
    await comes('22:55');
    await inPopup(async (popup) => {
      await popup.click('button', 'End the pause');
      await popup.gone('No prompts until');
    });
  });

  test('bedtime comes at eleven, and going to bed ends the evening', async () => {
    await comes('23:00');
    await comes('23:15');
    await comes('23:20');
    await inPopup(async (popup) => {
      await popup.click('button', "I'm going to bed");
      await popup.see('In bed since');
    });
    await comes('23:30');
    await comes(`${morning}T00:00`);
    expect(await outcomeOf('still-up', 0)).toBe('done');
  });

  test('up in the night there is one dim screen, and a waking is what was told', async () => {
    await comes(`${morning}T02:40`);
    await inPopup(async (popup) => {
      await popup.see('Not in bed yet');
      expect(await popup.eval(() => document.body.innerText)).not.toContain('Tonight');
      expect((await eveningRecord())?.awake).toBeNull();
      await popup.click('button', 'I was awake');
      await popup.see('Noted:');
      await popup.press('5');
      await popup.see('Saved 5');
      await popup.press('Shift');
    });
    expect((await eveningRecord())?.awake).toHaveLength(1);
    const [rating] = await rowsOf<Rating>(page, 'ratings');
    expect(rating).toMatchObject({ evening, score: 5, slot: 'night' });
  });

  test('in the morning nothing is left over, and the check-in asks about the night', async () => {
    await comes(`${morning}T07:00`);
    await inPopup(async (popup) => {
      await popup.see('Legs at their worst last night');
      await popup.press('6');
      await popup.see('Saved 6 for the night');
      await popup.see('The rest of the check-in');
    });
    const [sleep] = await rowsOf<SleepRecord>(page, 'sleeps');
    expect(sleep).toMatchObject({ evening, nightWorst: 6 });
    await comes(`${morning}T09:00`);
  });
});

describe('what is left of that evening', () => {
  test('the log tells exactly what came and what became of it', async () => {
    const rows = await rowsOf<PromptLogRow>(page, 'promptLog');
    const told = rows
      .toSorted((a, b) => a.dueAt - b.dueAt || a.prompt.localeCompare(b.prompt))
      .map((row) => `${row.prompt}/${row.occurrence}/${row.round} ${row.notice} ${row.outcome}`);
    expect(told).toEqual([
      'caffeine/0/0 shown done',
      'lights/0/0 shown expired',
      'foot-bath/0/0 shown done',
      'screens-off/0/0 shown later',
      'screens-off/0/1 shown later',
      'screens-off/0/2 missed later',
      'screens-off/0/3 shown not-tonight',
      'bedroom/0/0 capped cleared',
      'rate/0/0 shown done',
      'bedtime/0/0 shown expired',
      `still-up/0/0 ${isChromium ? 'shown' : 'quiet'} done`,
      'morning/0/0 shown done',
    ]);
  });

  test('the desktop received each notice once, in order, in neutral words', () => {
    const stillUp = isChromium
      ? [
          "Still up: Up and about is fine: a short walk, a stretch, or a puzzle by a dim lamp. [I'm going to bed, Later (5 min)]",
        ]
      : [];
    const buttons = (text: string) => (isChromium ? ` [${text}]` : '');
    const screensOff = `Screens off soon: A few minutes away from the screen, then a book or a puzzle by a dim lamp.`;
    expect(desktop.notices().map(asText)).toEqual([
      `Last coffee, tea or cola: About now is a good moment for the last one before bed.${buttons('Done, Later (15 min)')}`,
      `Lights down: First the room, then the screen, then warmer colours.${buttons('Done, Later (15 min)')}`,
      `Something warm?: The details are in Evenfall.${buttons('Done, Later (15 min)')}`,
      `${screensOff}${buttons('Done, Later (15 min)')}`,
      `${screensOff}${buttons('Done, Later (15 min)')}`,
      `${screensOff}${buttons('Done, Not tonight')}`,
      `How has it been so far?: One number, two seconds.${buttons('Rate, Later (15 min)')}`,
      `Bedtime: It is the bedtime you chose.${buttons("I'm going to bed, Later (5 min)")}`,
      ...stillUp,
      `How did you sleep?: One number for the diary, while it is fresh.${buttons('Rate, Later (15 min)')}`,
    ]);
  });
});

/** Chromium adds buttons of its own to every notice. */
const OWN_BUTTONS = ['Activate', 'Settings'];

function asText({ title, text, buttons }: ReturnType<Desktop['notices']>[number]): string {
  const ours = buttons.filter((button) => !OWN_BUTTONS.includes(button));
  return `${title}: ${text}${ours.length > 0 ? ` [${ours.join(', ')}]` : ''}`;
}

/** Answers the card with this title once it is the one in front. */
async function answerOnCardOf(title: string, button: string): Promise<void> {
  await inPopup(async (popup) => {
    await popup.see(title);
    await popup.click('button', button);
    await popup.gone(title);
  });
}
