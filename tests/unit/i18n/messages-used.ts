import { globSync, readFileSync } from 'node:fs';
import messages from '../../../public/_locales/en/messages.json';
import { CATALOG } from '../../../utils/prompts/catalog.ts';
import { laterIn, loadedWith } from '../pages/import-graph.ts';

const NAMES = Object.keys(messages);
const SOURCES = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}');

/** A name with a part left open: `card_${key}_title`. */
const TEMPLATE = /`([a-z][a-z0-9_]*_)\$\{[^`]*\}((?:_[a-z]+)?)`/g;

const everyQuoted = new Set(SOURCES.flatMap((file) => [...quotedIn(readFileSync(file, 'utf8'))]));

/**
 * The names of the sentences that a file can say: those it quotes, plural ones by their base, and those a
 * template of it makes with a word that is quoted somewhere.
 */
function messagesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const quoted = quotedIn(source);
  const templates = [...source.matchAll(TEMPLATE)];
  return NAMES.filter(
    (name) =>
      quoted.has(name) ||
      quoted.has(name.replace(/_(one|other)$/, '')) ||
      templates.some(([, start = '', end = '']) => isMadeWith(name, start, end)),
  );
}

/** All sentences that some file can say, with those the manifest and the notifications name. */
export function messagesUsed(): Set<string> {
  return new Set([...SOURCES.flatMap(messagesIn), 'extensionDescription', ...noticeNames()]);
}

/** The sentences of what is loaded with a page's own file or later, without those of the frame around it. */
export function messagesOfPage(page: string, frame: string): string[] {
  const framed = new Set(loadedWith(frame));
  return messagesOf(withLater(page).filter((file) => !framed.has(file)));
}

/** The sentences that these files can say. */
export function messagesOf(files: readonly string[]): string[] {
  const code = files.filter((file) => !file.endsWith('.css'));
  return [...new Set(code.flatMap(messagesIn))];
}

/** Every prompt has a notification in neutral and in plain words, with further texts where it comes several times. */
function noticeNames(): string[] {
  const further = ['notice_bedtime_body_up_first', 'notice_button_done', 'notice_button_rate'];
  const names = CATALOG.flatMap(({ id, occurrences }) => {
    const times = typeof occurrences === 'string' ? 1 : occurrences.length;
    const bodies = Array.from({ length: times }, (_, at) => (at > 0 ? `body_${at + 1}` : 'body'));
    return ['', '_plain'].flatMap((plain) =>
      ['title', ...bodies].map((part) => `notice_${id.replaceAll('-', '_')}${plain}_${part}`),
    );
  });
  return [...names, ...further];
}

/** What is loaded with a file, and with whatever it loads later. */
export function withLater(file: string): string[] {
  const known = new Set<string>();
  const follow = (one: string) => {
    for (const loaded of loadedWith(one)) {
      if (known.has(loaded)) continue;
      known.add(loaded);
      if (!loaded.endsWith('.css')) laterIn(loaded).forEach(follow);
    }
  };
  follow(file);
  return [...known];
}

function isMadeWith(name: string, start: string, end: string): boolean {
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  const word = name.slice(start.length, name.length - end.length);
  return everyQuoted.has(word) || everyQuoted.has(word.replaceAll('_', '-'));
}

function quotedIn(source: string): Set<string> {
  // Keys of an object are words as well: `windows: ...` and `travel: ...` need no quotes.
  const words = [...source.matchAll(/(['"])([a-z][A-Za-z0-9_-]*)\1|\b([a-z]+):/g)];
  return new Set(words.map(([, , quoted, key]) => quoted ?? key ?? ''));
}
