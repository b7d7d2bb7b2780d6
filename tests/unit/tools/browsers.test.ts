import { describe, expect, test } from 'vitest';
import { hasScreen, missingPackages, whyNoDesktop } from '../../tools/browsers/desktop.ts';
import { nextStep, type Search } from '../../tools/browsers/next-step.ts';
import { placesOf } from '../../tools/browsers/places.ts';

/** A person's own Linux with apt-get, on which no Firefox was found. */
const own: Search = {
  kind: 'firefox',
  named: undefined,
  found: undefined,
  tried: [],
  platform: 'linux',
  isRoot: false,
  hasAptGet: true,
};
const container: Search = { ...own, isRoot: true };
const mac: Search = { ...own, platform: 'darwin', hasAptGet: false };

describe('which browser is taken', () => {
  test('the one that the person named, before any that was found', () => {
    const named = { path: '/opt/nightly/firefox', isThere: true };
    const search = { ...own, named, found: '/usr/bin/firefox' };
    expect(nextStep(search)).toEqual({ take: '/opt/nightly/firefox' });
  });

  test('no other one when the named one is not there', () => {
    const named = { path: '/opt/gone/firefox', isThere: false };
    const search = { ...own, named, found: '/usr/bin/firefox' };
    expect(nextStep(search)).toEqual({
      say: 'FIREFOX_PATH names /opt/gone/firefox, but there is no such file.',
    });
  });

  test('one that was found, so that nothing is brought', () => {
    expect(nextStep({ ...container, found: '/usr/bin/firefox-esr' })).toEqual({
      take: '/usr/bin/firefox-esr',
    });
  });
});

describe('how a browser is brought that is not there', () => {
  test.each([own, container, mac])('by a download into the project at first', (search) => {
    expect(nextStep(search)).toEqual({ bring: 'download' });
  });

  test('as a package where the download failed, if root alone runs this', () => {
    expect(nextStep({ ...container, tried: ['download'] })).toEqual({ bring: 'apt-get' });
  });

  test("into a person's own system never", () => {
    const step = nextStep({ ...own, tried: ['download'] });
    expect(Object.keys(step)).toEqual(['say']);
  });

  test('not at all once everything was tried', () => {
    const step = nextStep({ ...container, tried: ['download', 'apt-get'] });
    expect(Object.keys(step)).toEqual(['say']);
  });

  test('as a package neither by root on a Mac nor where there is no apt-get', () => {
    for (const search of [
      { ...mac, isRoot: true, hasAptGet: true },
      { ...container, hasAptGet: false },
    ]) {
      expect(Object.keys(nextStep({ ...search, tried: ['download'] }))).toEqual(['say']);
    }
  });
});

describe('what is said when no browser can be brought', () => {
  test('names the one command that installs the package, where there is apt-get', () => {
    expect(nextStep({ ...own, tried: ['download'] })).toEqual({
      say:
        'There is no Firefox here, and none could be brought. This command brings one:\n' +
        '  sudo apt-get install firefox-esr\n' +
        'One that is there already can be named in FIREFOX_PATH.',
    });
  });

  test('names the one command that downloads it, elsewhere', () => {
    expect(nextStep({ ...mac, kind: 'chromium', tried: ['download'] })).toEqual({
      say:
        'There is no Chromium, Chrome or Edge here, and none could be brought. This command brings one:\n' +
        '  npx @puppeteer/browsers install chrome@stable --path .browsers\n' +
        'One that is there already can be named in CHROMIUM_PATH.',
    });
  });
});

describe('where a browser is looked for', () => {
  test('on Linux by each of its names on the PATH, the Firefox that keeps extensions first', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(placesOf('firefox', { platform: 'linux', env, home: '/home/a' }).slice(0, 4)).toEqual([
      '/usr/local/bin/firefox-esr',
      '/usr/bin/firefox-esr',
      '/usr/local/bin/firefox',
      '/usr/bin/firefox',
    ]);
    expect(placesOf('chromium', { platform: 'linux', env: {}, home: '/home/a' })).toEqual([]);
  });

  test("on a Mac among everybody's applications and the person's own", () => {
    const places = placesOf('chromium', { platform: 'darwin', env: {}, home: '/Users/a' });
    expect(places).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
    expect(placesOf('firefox', { platform: 'darwin', env: {}, home: '/Users/a' })).toContain(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
  });

  test('on Windows in the folders of programs that there are', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\Local' };
    expect(placesOf('chromium', { platform: 'win32', env, home: 'C:\\Users\\a' })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\a\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\a\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe("the tests' own desktop", () => {
  test('needs five packages, each named once', () => {
    expect(missingPackages(() => false)).toEqual(['xvfb', 'xauth', 'dunst', 'dbus-x11', 'xdotool']);
    expect(missingPackages((command) => command !== 'dunstctl')).toEqual(['dunst']);
    expect(missingPackages(() => true)).toEqual([]);
  });

  test('is there on Linux when nothing is missing', () => {
    expect(whyNoDesktop('linux', [])).toBeUndefined();
  });

  test('is left out in so many words elsewhere, and where programs are missing', () => {
    expect(whyNoDesktop('darwin', [])).toBe(
      'The desktop specs are left out: they need Linux with a virtual display.',
    );
    expect(whyNoDesktop('linux', ['xvfb', 'dunst'])).toBe(
      'The desktop specs are left out, since programs are missing. On Debian this command brings them:\n' +
        '  sudo apt-get install xvfb dunst',
    );
  });
});

describe('whether a window can be seen', () => {
  test('a Linux with a display of either kind, a Mac and a Windows have one', () => {
    expect(hasScreen({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasScreen({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasScreen({ platform: 'darwin', env: {} })).toBe(true);
    expect(hasScreen({ platform: 'win32', env: {} })).toBe(true);
  });

  test('a server and a robot have none', () => {
    expect(hasScreen({ platform: 'linux', env: {} })).toBe(false);
    expect(hasScreen({ platform: 'darwin', env: { CI: 'true' } })).toBe(false);
  });
});
