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
  return messageOf(key, parts);
}

/** The sentence for a number, by the plural rules of the language the sentences are in; the number is `$1`. */
export function plural(base: PluralKey, count: number, ...parts: (string | number)[]): string {
  const category = new Intl.PluralRules(words('language')).select(count);
  const message = messageOf(`${base}_${category}`, [count, ...parts]);
  return message || messageOf(`${base}_other`, [count, ...parts]);
}

/** Empty when there is no such sentence, as a plural category that this language does not use. */
function messageOf(name: string, parts: (string | number)[]): string {
  // The names are typed above by our own file; the browser's list knows those of the last build only.
  return browser.i18n.getMessage(name as '@@ui_locale', parts.map(String));
}

/** How components get their words: they are handed these two and never see the browser. */
export type Words = { say: typeof words; plural: typeof plural };
