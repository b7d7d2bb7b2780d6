import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../../public/_locales/en/messages.json';

/** Where the page is drawn: a document without a browser around it. */
const { document, window } = parseHTML('<!doctype html><html><body></body></html>');

/** What the page asked of its surroundings, for a test to look at. */
export const asked = {
  reloads: 0,
  files: [] as { name: string; file: Blob }[],
  logged: [] as unknown[][],
};

const heard = new EventTarget();
const location = {
  hash: '',
  reload() {
    asked.reloads += 1;
  },
};
const matchMedia = () => Object.assign(new EventTarget(), { matches: false });
const localStorage = { setItem() {}, removeItem() {} };
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;

Object.assign(globalThis, {
  document,
  location,
  matchMedia,
  localStorage,
  addEventListener: addEventListener.bind(heard),
  removeEventListener: removeEventListener.bind(heard),
  dispatchEvent: dispatchEvent.bind(heard),
});

console.error = (...words: unknown[]) => asked.logged.push(words);

/** A link that leads to a file gives it to the person. */
window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
  const file = files.get(this.href);
  if (file) asked.files.push({ name: this.download, file });
};

const files = new Map<string, Blob>();
URL.createObjectURL = (file) => {
  const address = `blob:${files.size}`;
  files.set(address, file as Blob);
  return address;
};

/** Draws a page into the empty document, in English, and waits until it stands. */
export async function drawn(page: ComponentChild): Promise<Element> {
  Object.assign(asked, { reloads: 0, files: [], logged: [] });
  Object.assign(fakeBrowser.i18n, { getMessage });
  render(null, document.body);
  await settled(() => render(page, document.body));
  return document.body;
}

/** Does something to the page and lets all that follows from it come to rest. */
export async function settled(what: () => unknown): Promise<void> {
  await act(async () => void (await what()));
  // What was read is drawn, and may read on.
  for (let turn = 0; turn < 5; turn += 1) {
    await act(() => new Promise<void>((done) => setImmediate(done)));
  }
}

/** Presses the one button of that name, and waits until the page stands again. */
export async function press(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.filter((button) => button.textContent === name);
  if (found.length !== 1) throw new Error(`there are ${found.length} buttons "${name}"`);
  await settled(() => found[0]?.click());
}

function getMessage(name: keyof typeof messages, parts: string[] = []): string {
  const sentence = messages[name]?.message ?? '';
  return sentence.replaceAll(/\$(\d)/g, (_, nth) => parts[Number(nth) - 1] ?? '');
}
