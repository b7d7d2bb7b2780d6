import { posix, win32 } from 'node:path';

/** The two families that Evenfall is built for; Chrome and Edge count as Chromium. */
export type BrowserKind = 'chromium' | 'firefox';

/** A computer as far as programs are looked for on it. */
export type Computer = {
  platform: NodeJS.Platform;
  env: Partial<Record<string, string>>;
  home: string;
};

// What @puppeteer/browsers does not know: it finds Chrome alone. The Firefoxes that keep an unsigned
// extension over a restart come first.
const commands: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const macApplications: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Microsoft Edge'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
};

const windowsPrograms: Record<BrowserKind, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: [
    'Firefox Developer Edition\\firefox.exe',
    'Firefox Nightly\\firefox.exe',
    'Mozilla Firefox\\firefox.exe',
  ],
};

/** Where a browser may be on this computer, the preferred place first. */
export function placesOf(kind: BrowserKind, { platform, env, home }: Computer): string[] {
  if (platform === 'darwin') return macApplications[kind].flatMap((name) => insideMac(name, home));
  if (platform === 'win32')
    return windowsPrograms[kind].flatMap((name) => insideWindows(name, env));
  return commands[kind].flatMap((command) => onPath(command, env));
}

/** Where a command may be: in each folder of the PATH. */
export function onPath(command: string, { PATH = '' }: Computer['env']): string[] {
  const folders = PATH.split(posix.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => posix.join(folder, command));
}

function insideMac(name: string, home: string): string[] {
  const program = name.startsWith('Firefox') ? 'firefox' : name;
  const inner = `Applications/${name}.app/Contents/MacOS/${program}`;
  return [posix.join('/', inner), posix.join(home, inner)];
}

function insideWindows(program: string, env: Computer['env']): string[] {
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => win32.join(folder, program));
}
