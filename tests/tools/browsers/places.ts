import { homedir } from 'node:os';
import { join } from 'node:path';

/** The two families that Evenfall is built for; Chrome and Edge count as Chromium. */
export type BrowserKind = 'chromium' | 'firefox';

const commands: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const macApplications: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
};

const windowsPrograms: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'Firefox Developer Edition\\firefox.exe',
    'Firefox Nightly\\firefox.exe',
    'Mozilla Firefox\\firefox.exe',
  ],
};

/** The names a browser's command may have on the PATH, the preferred one first. */
export function commandsOf(kind: BrowserKind): string[] {
  return commands[kind];
}

/** Where a system keeps the browser when its folder is not on the PATH; empty on Linux. */
export function usualPlaces(kind: BrowserKind, platform = process.platform): string[] {
  if (platform === 'darwin') return macApplications[kind].flatMap(insideMacApplication);
  if (platform === 'win32') return windowsPrograms[kind].flatMap(insideProgramFolders);
  return [];
}

function insideMacApplication(name: string): string[] {
  const executable = name.startsWith('Firefox') ? 'firefox' : name;
  const inner = join(`${name}.app`, 'Contents', 'MacOS', executable);
  return [join('/Applications', inner), join(homedir(), 'Applications', inner)];
}

function insideProgramFolders(program: string): string[] {
  const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': older } = process.env;
  return [ProgramFiles, older, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, program));
}
