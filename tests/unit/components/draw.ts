import { type ComponentChild, type FunctionComponent, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { type PageWords, WordsContext } from '../../../components/ui/words-context.ts';
import { english } from './english.ts';

const CONTROLS = 'button, a[href], input, select, textarea, summary';
const GROUPS = 'fieldset, section, article, dialog, form, nav, table, [role="group"]';
const INLINE = new Set(['ABBR', 'CODE', 'STRONG']);

/** A part of the page, and what a person does to it. Everything is found by the name read aloud. */
export type Drawing = {
  place: HTMLElement;
  /** What was heard since it was drawn: the name of each callback and what it was called with. */
  told: unknown[][];
  /** All its text as it is read aloud, with single spaces. */
  text: string;
  /** The names of all its buttons, links and fields, in their order. */
  controls: string[];
  /** The button, link or field of this name; throws unless there is exactly one. */
  named: (name: string) => HTMLInputElement;
  has: (name: string) => boolean;
  /** What a field holds. */
  value: (name: string) => string;
  isChosen: (name: string) => boolean;
  isOff: (name: string) => boolean;
  /** The one group of this name: a field set, a section, a table. */
  inside: (name: string) => Drawing;
  press: (name: string) => void;
  /** Writes into a field, or chooses in a list, and leaves it. */
  type: (name: string, value: string) => void;
  key: (name: string, key: string, held?: KeyboardEventInit) => KeyboardEvent;
};

let root = document.createElement('div');
let told: unknown[][] = [];

afterEach(clear);

/** Draws a component into an empty page with the English words, as the browser would. */
export function draw(what: ComponentChild, words: PageWords = english): Drawing {
  clear();
  document.body.append(root);
  redraw(what, words);
  return drawingOf(root);
}

/** Draws over what stands there, as a page does when what it shows has changed. */
export function redraw(what: ComponentChild, words: PageWords = english): void {
  act(() => render(h(WordsContext.Provider, { value: words, children: what }), root));
}

/** Lets what was promised come, and draws what follows from it. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  });
}

/** A callback that notes under a name what it is called with; the event of a press says nothing. */
export function hear(name: string): (...given: unknown[]) => void {
  return (...given) => void told.push([name, ...given.filter((one) => !(one instanceof Event))]);
}

/** Draws a form with its usual props but for a few, and can draw it again with others. */
export function formOf<Props extends object>(
  form: FunctionComponent<Props>,
  usual: NoInfer<Props>,
) {
  return (part: Partial<NoInfer<Props>> = {}) => {
    const props = { ...usual, ...part };
    const page = draw(h(form, props));
    return {
      page,
      told: page.told,
      redraw: (other: Partial<NoInfer<Props>>) => redraw(h(form, { ...props, ...other })),
    };
  };
}

function clear(): void {
  act(() => render(null, root));
  document.body.replaceChildren();
  root = document.createElement('div');
  told = [];
}

function drawingOf(place: HTMLElement): Drawing {
  const controls = () => [...place.querySelectorAll<HTMLInputElement>(CONTROLS)];
  const named = (name: string) => theOne(controls(), name);
  return {
    place,
    told,
    get text() {
      return textOf(place);
    },
    get controls() {
      return controls().map(nameOf);
    },
    named,
    has: (name) => controls().some((control) => nameOf(control) === name),
    value: (name) => named(name).value,
    isChosen: (name) => named(name).checked,
    isOff: (name) => named(name).disabled,
    inside: (name) => drawingOf(theOne([...place.querySelectorAll<HTMLElement>(GROUPS)], name)),
    press: (name) => void act(() => named(name).click()),
    type: (name, value) => typeInto(named(name), value),
    key: (name, key, held = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
      act(() => void named(name).dispatchEvent(event));
      return event;
    },
  };
}

function typeInto(field: HTMLInputElement, value: string): void {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  act(() => void field.dispatchEvent(new FocusEvent('blur')));
}

function theOne<T extends HTMLElement>(all: readonly T[], name: string): T {
  const [found, ...others] = all.filter((one) => nameOf(one) === name);
  if (found && others.length === 0) return found;
  const names = all.map(nameOf).join(' | ');
  throw new Error(`${found ? 'several are' : 'nothing is'} called "${name}" among: ${names}`);
}

/** What a screen reader calls an element. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  const own =
    (labelledBy !== null && document.getElementById(labelledBy)) ||
    element.querySelector(':scope > legend') ||
    (element.id !== '' && document.querySelector(`label[for="${element.id}"]`)) ||
    element.closest('label') ||
    element;
  return textOf(own);
}

/** The text as it is read aloud: without what is hidden from that, and with blocks apart. */
function textOf(element: Element): string {
  return spaced(element).replaceAll(/\s+/g, ' ').trim();
}

function spaced(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const inner = [...node.childNodes].map(spaced).join('');
  return INLINE.has(node.nodeName) ? inner : ` ${inner} `;
}
