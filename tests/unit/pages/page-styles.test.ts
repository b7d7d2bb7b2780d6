import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laterIn, loadedWith, sourceOf } from './import-graph.ts';

/**
 * A page is loaded with its own styles alone. A rule that could dress something on it, since all
 * the classes it names are on the page, must be among them: else the page looks one way when it is
 * opened first, and another after a page that has that rule.
 */
type Rule = { sheet: string; selector: string; classes: string[]; elements: string[] };

const OPTIONS = 'entrypoints/options/main.tsx';
const CONTENTS = 'entrypoints/options/pages.ts';
const pages = laterIn(CONTENTS);
const sheets = globSync(['components/**/*.css', 'entrypoints/{options,shared}/**/*.css']);
const rules = sheets.flatMap(rulesOf);

/** What stands on a page besides its own code: what its parts load when they are first drawn. */
function withLater(page: string): string[] {
  const loaded = loadedWith(OPTIONS, page);
  const later = loaded.filter((file) => file !== CONTENTS).flatMap(laterIn);
  return loadedWith(OPTIONS, page, ...later);
}

describe('the styles of a page of the options', () => {
  it.each(pages)('are all among those it brings along: %s', (page) => {
    const files = withLater(page);
    const source = files.filter((file) => !file.endsWith('.css') && file !== CONTENTS);
    const text = source.map(sourceOf).join('\n');
    const shown = classesIn(text);
    const brought = new Set(files.filter((file) => file.endsWith('.css')));
    const lacking = rules
      .filter(({ sheet }) => !brought.has(sheet))
      .filter((rule) => couldDress(rule, shown, text));
    expect(lacking.map(({ sheet, selector }) => `${sheet}: ${selector}`)).toEqual([]);
  });

  it('name every class in a sheet that some page brings along', () => {
    const everywhere = new Set(pages.flatMap(withLater));
    const popup = new Set(loadedWith('entrypoints/popup/main.tsx', ...popupParts()));
    expect(sheets.filter((sheet) => !everywhere.has(sheet) && !popup.has(sheet))).toEqual([]);
  });
});

function popupParts(): string[] {
  return globSync('{entrypoints/popup,components/{card,night,welcome}}/**/*.tsx');
}

function couldDress({ classes, elements }: Rule, shown: Set<string>, text: string): boolean {
  if (classes.length + elements.length === 0) return false;
  return (
    classes.every((name) => shown.has(name)) &&
    elements.every((name) => new RegExp(`<${name}\\b`).test(text))
  );
}

/** The words in all `class` attributes, and in the names that are handed on to one. */
function classesIn(text: string): Set<string> {
  const attributes = text.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g);
  const words = [...attributes].flatMap(([, plain, code]) =>
    plain === undefined ? stringsIn(code ?? '') : plain.split(/\s+/),
  );
  const handedOn = [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, name = '']) => name);
  return new Set([...words, ...handedOn]);
}

function stringsIn(code: string): string[] {
  const strings = [...code.matchAll(/['"`]([^'"`]*)['"`]/g)].map(([, string = '']) => string);
  return strings.flatMap((string) => string.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/));
}

function rulesOf(sheet: string): Rule[] {
  const text = sourceOf(sheet).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const heads = [...text.matchAll(/([^{}]+)\{/g)].map(([, head = '']) => head.trim());
  return heads
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((part) => {
      const selector = part.trim();
      // What is inside `:not()` is not asked for; an attribute or a state says nothing by itself.
      const bare = selector
        .replaceAll(/:not\([^)]*\)/g, '')
        .replaceAll(/\[[^\]]*\]|::?[a-z-]+(?:\((?![^)]*\.)[^)]*\))?/g, '');
      const classes = [...bare.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
      const elements = [...bare.matchAll(/(?<![.\w-])([a-z][a-z0-9]*)(?![\w-])/g)];
      return { sheet, selector, classes, elements: elements.map(([, name = '']) => name) };
    });
}
