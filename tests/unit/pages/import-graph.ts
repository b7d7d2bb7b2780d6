import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file needs before it runs, types left out: `import x from`, `import './a.css'`, `export x from`. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;

/** All source files that are loaded with these, by their static imports; what `import()` names comes later. */
export function loadedWith(...files: string[]): string[] {
  const known = new Set<string>();
  const follow = (file: string) => {
    if (known.has(file)) return;
    known.add(file);
    if (file.endsWith('.css')) return;
    for (const [, address = ''] of sourceOf(file).matchAll(STATIC_IMPORT)) {
      follow(join(dirname(file), address));
    }
  };
  files.forEach(follow);
  return [...known];
}

/** What `import()` names in a file. */
export function laterIn(file: string): string[] {
  const found = sourceOf(file).matchAll(/\bimport\('(\.[^']+)'\)/g);
  return [...found].map(([, address = '']) => join(dirname(file), address));
}

export function sourceOf(file: string): string {
  return readFileSync(file, 'utf8');
}
