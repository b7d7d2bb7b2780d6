import type { BrowserKind } from './places.ts';

/** A way to bring a browser that is not there: into the project's own folder, or into the system. */
export type Way = 'download' | 'apt-get';

/** What is known when a browser is looked for. */
export type Search = {
  kind: BrowserKind;
  /** The program that the person named in the environment, and whether it is there. */
  named: { path: string; isThere: boolean } | undefined;
  /** The first program that was found. */
  found: string | undefined;
  /** The ways that were tried in vain. */
  tried: Way[];
  platform: NodeJS.Platform;
  isRoot: boolean;
  hasAptGet: boolean;
};

/** What to do next: take a program, bring one, or tell the person what only they can do. */
export type NextStep = { take: string } | { bring: Way } | { say: string };

/** The variable of the environment that names a browser's program. */
export const variables: Record<BrowserKind, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

// Ubuntu's packages of these names are snaps, which cannot read a throw-away profile; so this is
// for Debian and its closer relatives.
export const debianPackages: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const wanted: Record<BrowserKind, { words: string; download: string }> = {
  chromium: { words: 'Chromium, Chrome or Edge', download: 'chrome@stable' },
  firefox: { words: 'Firefox', download: 'firefox@esr' },
};

/**
 * A named program is taken or its absence said, never replaced by another one. Nothing is put into
 * a person's own system: packages are installed by root alone, and nobody is made root for it.
 */
export function nextStep(search: Search): NextStep {
  const { kind, named, found, tried } = search;
  if (named?.isThere) return { take: named.path };
  if (named) return { say: `${variables[kind]} names ${named.path}, but there is no such file.` };
  if (found !== undefined) return { take: found };
  const way = waysOf(search).find((one) => !tried.includes(one));
  return way === undefined ? { say: absence(search) } : { bring: way };
}

function waysOf({ platform, isRoot, hasAptGet }: Search): Way[] {
  return platform === 'linux' && isRoot && hasAptGet ? ['download', 'apt-get'] : ['download'];
}

function absence({ kind, platform, hasAptGet }: Search): string {
  const { words, download } = wanted[kind];
  const command =
    platform === 'linux' && hasAptGet
      ? `sudo apt-get install ${debianPackages[kind]}`
      : `npx @puppeteer/browsers install ${download} --path .browsers`;
  return (
    `There is no ${words} here, and none could be brought. This command brings one:\n` +
    `  ${command}\nOne that is there already can be named in ${variables[kind]}.`
  );
}
