import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a sentence in `public/_locales/en/messages.json`. */
export type WordKey = keyof typeof messages;

/** The base name of sentences that differ by number: `nights` for `nights_one`, `nights_other`. */
export type PluralKey = WordKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The sentence of that name in the person's language, with `$1` to `$9` replaced. */
export function words(key: WordKey, ...parts: (string | number)[]): string {
  return browser.i18n.getMessage(key, parts.map(String));
}

/** The sentence for a number, by the plural rules of the person's language; the number is `$1`. */
export function plural(base: PluralKey, count: number, ...parts: (string | number)[]): string {
  const category = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  const message = browser.i18n.getMessage(`${base}_${category}`, [count, ...parts].map(String));
  return message || browser.i18n.getMessage(`${base}_other`, [count, ...parts].map(String));
}

/** How components get their words: they are handed these two and never see the browser. */
export type Words = { say: typeof words; plural: typeof plural };
