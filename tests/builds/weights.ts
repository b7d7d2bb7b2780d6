import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

/** A file of a build, and what it weighs when packed. */
export type Weight = { file: string; bytes: number; gzipBytes: number };

/** What a page must load before it can be used: its scripts and styles, with all static imports. */
export function weightsOf(build: string, page: string): Weight[] {
  const html = readFileSync(join(build, page), 'utf8');
  const known = new Set<string>();
  for (const file of linkedFrom(html)) follow(build, file, known);
  return [...known].sort().map((file) => weigh(build, file));
}

/** The sum of what the files weigh when packed. */
export function gzipSum(weights: Weight[]): number {
  return weights.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
}

/** The weights as lines, for people who want to know what weighs most. */
export function tableOf(weights: Weight[]): string {
  const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
  const sum = { file: 'in all', bytes, gzipBytes: gzipSum(weights) };
  return [...weights, sum]
    .map(({ file, bytes, gzipBytes }) => `${gzipBytes} bytes gzip of ${bytes}: ${file}`)
    .join('\n');
}

function linkedFrom(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /<script|rel="(?:stylesheet|modulepreload)"/.test(tag))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => address.replace(/^\.?\//, ''));
}

function follow(build: string, file: string, known: Set<string>): void {
  if (known.has(file)) return;
  known.add(file);
  if (!file.endsWith('.js')) return;
  const text = readFileSync(join(build, file), 'utf8');
  const imports = text.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g);
  for (const [, address = ''] of imports) {
    follow(build, relative('.', join(dirname(file), address)), known);
  }
}

function weigh(build: string, file: string): Weight {
  const content = readFileSync(join(build, file));
  return { file, bytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length };
}
