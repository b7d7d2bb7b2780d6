import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { setClock } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { evening, started, tab } from './person.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T20:00`)).close();
  page = await browser.open('options.html', tab);
});

afterAll(() => browser?.close());

type FieldKind = 'datetime-local' | 'time' | 'date';

/** Puts a field of the browser's own, which no page draws, beside the first of its kind in sight, with the same value. */
async function besidePlain(hash: string, kind: FieldKind, from: string): Promise<void> {
  await page.eval((to) => {
    document.getElementById('plain')?.remove();
    location.hash = to;
  }, hash);
  await until(`a ${kind} field`, () =>
    page.eval(
      (type, value) => {
        const fields = document.querySelectorAll<HTMLInputElement>(`input[type="${type}"]`);
        const field = [...fields].find((one) => one.checkVisibility());
        if (!field) return false;
        field.id = 'drawn';
        field.value = value;
        for (const name of ['input', 'change']) {
          field.dispatchEvent(new Event(name, { bubbles: true }));
        }
        const plain = document.createElement('input');
        Object.assign(plain, { id: 'plain', type, value });
        document.body.append(plain);
        return true;
      },
      kind,
      from,
    ),
  );
}

/** What a field holds after each key. */
async function typedInto(id: string, keys: readonly KeyInput[]): Promise<string[]> {
  await page.puppeteer.bringToFront();
  await page.eval((of) => document.getElementById(of)?.focus(), id);
  const held: string[] = [];
  for (const key of keys) {
    await page.puppeteer.keyboard.press(key);
    held.push(await page.eval((of) => (document.getElementById(of) as HTMLInputElement).value, id));
  }
  return held;
}

// Each part anew: the first by a leading zero, the next after it was cleared.
const KEYS: Record<FieldKind, KeyInput[]> = {
  'datetime-local': [
    ...(['0', '3', 'Backspace', '0', '9'] as const),
    ...(['Tab', 'Tab', 'Backspace', '0', '8', 'Backspace', '1', '5', 'p'] as const),
  ],
  time: ['0', '8', 'Backspace', '0', '5', 'Backspace', 'p'],
  date: ['0', '4', 'Backspace', '0', '9', '2', '0', '2', '6'],
};

// Firefox has fields of other parts, which the unit tests stand for.
describe.skipIf(kindUnderTest === 'firefox')('each part of a field typed anew', () => {
  test.each([
    ['a moment', '#night/2026-03-09', 'datetime-local', '2026-03-09T22:30'],
    ['a time of the check-in', '#check-in/2026-03-09', 'time', '22:30'],
    ['a time of the plan', '#plan', 'time', '22:30'],
    ['the date of a visit', '#visit', 'date', '2026-06-18'],
  ] as const)('gives the same as a field of the browser: %s', async (_, hash, kind, from) => {
    await besidePlain(hash, kind, from);
    const plain = await typedInto('plain', KEYS[kind]);
    expect(plain).toContain('');
    expect(plain.at(-1)).not.toBe('');
    expect(await typedInto('drawn', KEYS[kind])).toEqual(plain);
  });

  test('is waited for while the time passes: a time half typed', async () => {
    await besidePlain('#settings', 'time', '12:00');
    const [begun, rest] = [KEYS.time.slice(0, 3), KEYS.time.slice(3)];
    const plain = await typedInto('plain', KEYS.time);
    const held = await typedInto('drawn', begun);
    expect(held.at(-1)).toBe('');
    await setClock(browser, page, `${evening}T20:05`);
    await page.eval(() => dispatchEvent(new Event('focus')));
    await page.see('Evenfall thinks it is 8:05 PM');
    expect([...held, ...(await typedInto('drawn', rest))]).toEqual(plain);
  });
});
