import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../utils/prompts/catalog.ts';

const RULES = readFileSync('RULES.md', 'utf8');

/** Every file of ours that may cite a rule, this one excepted. */
const files = ['utils', 'components', 'entrypoints', 'public', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(tsx?|js|css|html|json)$/.test(file) && !file.endsWith('rules.test.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);

/** The rules and laws that stand in the paper, as `rule 24`. */
const standing = [...RULES.matchAll(/\*\*(Rule|Law) (\d+)\. /g)].map(
  ([, kind, number]) => `${kind?.toLowerCase()} ${number}`,
);

/** The rules and laws that a text cites, each number for itself. */
function citedIn(text: string): string[] {
  return [...text.matchAll(/\b(rule|law)s? (\d+)(?: (?:to|and) (\d+))?/gi)].flatMap(
    ([, kind = '', ...numbers]) =>
      numbers.flatMap((number) => (number ? `${kind.toLowerCase()} ${number}` : [])),
  );
}

describe('the rules', () => {
  it('have each number once', () => {
    expect(standing.length).toBeGreaterThan(50);
    expect(standing.toSorted()).toEqual([...new Set(standing)].toSorted());
  });

  it('that are cited anywhere stand in RULES.md', () => {
    const cited = files.flatMap(({ file, text }) => citedIn(text).map((rule) => ({ file, rule })));
    expect(cited.length).toBeGreaterThan(150);
    expect(cited.filter(({ rule }) => !standing.includes(rule))).toEqual([]);
  });

  it('that RULES.md itself points to stand in it', () => {
    expect(citedIn(RULES).filter((rule) => !standing.includes(rule))).toEqual([]);
  });

  it('are the only paper that the code cites, besides those of the project', () => {
    const papers = files.flatMap(({ file, text }) =>
      [...text.matchAll(/\b[\w-]+\.md\b/g)].map(([paper]) => ({ file, paper })),
    );
    expect(papers.filter(({ paper }) => !/^[A-Z]+\.md$/.test(paper))).toEqual([]);
  });
});

describe('the table of prompts (rule 46)', () => {
  it('tells of every prompt of the catalogue its priority, its default and what sets it apart', () => {
    const rows = RULES.split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.map((row) => {
      const [, id, , , , priority, on, apart] = row.split('|').map((cell) => cell.trim());
      return `${id} ${priority} ${on}: ${apart}`;
    });
    const known = CATALOG.map(({ id, priority, on, traits }) => {
      const apart = traits.map((trait) => trait.replaceAll('-', ' ')).join(', ');
      return `\`${id}\` ${priority} ${on ? 'on' : 'off'}: ${apart}`;
    });
    expect(told).toEqual(known);
  });
});
