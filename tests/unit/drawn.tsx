import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { WordsContext } from '../../components/ui/words-context.ts';
import { english } from './components/english.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Parts of a page whose code comes later take a while on a busy computer. */
const PATIENCE = { timeout: 4_000, interval: 10 };

let root: HTMLElement;

/** Each test draws into a page of its own, which is emptied afterwards. */
export function withPage(): void {
  beforeEach(() => {
    const window = parseHTML('<!doctype html><html><body><div></div></body></html>');
    const { document, Event } = window;
    vi.stubGlobal('document', document);
    vi.stubGlobal('location', { hash: '' });
    vi.stubGlobal('scrollTo', () => {});
    vi.stubGlobal('addEventListener', document.addEventListener.bind(document));
    vi.stubGlobal('removeEventListener', document.removeEventListener.bind(document));
    vi.stubGlobal('Event', Event);
    root = document.querySelector('div') as HTMLElement;
  });
  afterEach(() => {
    act(() => render(null, root));
    vi.unstubAllGlobals();
  });
}

/** Draws a part of the product in its words, or draws it anew. */
export function draw(part: ComponentChild): void {
  act(() => render(<WordsContext.Provider value={english}>{part}</WordsContext.Provider>, root));
}

/** Takes everything off the page. */
export function leave(): void {
  act(() => render(null, root));
}

/** Something happens to the page as a whole, such as its closing. */
export function happens(name: string): void {
  act(() => {
    document.dispatchEvent(new Event(name));
  });
}

/** Waits until something holds; the page is drawn in between. */
export async function until(holds: () => unknown): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(await holds()).toBeTruthy();
  }, PATIENCE);
}

/** What the page says, drawn together. */
export function text(): string {
  return (root.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Waits until the page says this. */
export async function see(words: string): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(text()).toContain(words);
  }, PATIENCE);
}

/** Presses the button of this name, as read aloud, as soon as there is one. */
export async function press(name: string | RegExp): Promise<void> {
  await until(() => button(name));
  const found = button(name);
  await act(async () => {
    found?.click();
    // What a browser does with a form; this document has no more than its elements.
    if (found?.getAttribute('type') === 'submit') {
      found
        .closest('form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    }
  });
}

/** The button of this name, as read aloud. */
export function button(name: string | RegExp): HTMLButtonElement | undefined {
  const named = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
  const buttons = [...root.querySelectorAll('button')];
  return buttons.find((one) =>
    typeof name === 'string' ? named(one) === name : name.test(named(one)),
  );
}

/** The field of this label. */
export function field(label: string): Field {
  const found = fieldOf(label);
  if (!found) throw new Error(`There is no field "${label}".`);
  return found;
}

/** True while there is a field of this label. */
export function has(label: string): boolean {
  return fieldOf(label) !== undefined;
}

function fieldOf(label: string): Field | undefined {
  const fields = [...root.querySelectorAll<Field>('input, select, textarea')];
  return fields.find((one) => (one.getAttribute('aria-label') ?? labelOf(one)) === label);
}

/** Types into several fields in the same moment, as a browser that fills in a form does. */
export async function fill(values: Record<string, string>): Promise<void> {
  const fields = Object.entries(values).map(([label, value]) => [field(label), value] as const);
  await act(async () => {
    for (const [one, value] of fields) {
      one.value = value;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

/** Types into a field and presses Enter, without waiting for what comes of it. */
export async function submit(label: string, value: string): Promise<void> {
  await fill({ [label]: value });
  const form = field(label).closest('form');
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** Taps check boxes in the same moment. */
export async function tap(...labels: string[]): Promise<void> {
  const fields = labels.map((label) => field(label) as HTMLInputElement);
  await act(async () => {
    for (const one of fields) {
      one.checked = !one.checked;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

function labelOf(one: Field): string | undefined {
  const label = one.closest('label') ?? root.querySelector(`label[for="${one.id}"]`);
  return label?.textContent?.trim();
}
