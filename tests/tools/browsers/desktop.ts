/** What the specs with a real desktop need on Linux, and the Debian package that brings it. */
const packages: Record<string, string> = {
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  dunst: 'dunst',
  dunstctl: 'dunst',
  'dbus-run-session': 'dbus-x11',
  'dbus-monitor': 'dbus-x11',
  xdotool: 'xdotool',
};

/** The packages whose commands are not all there, each once. */
export function missingPackages(hasCommand: (command: string) => boolean): string[] {
  const missing = Object.entries(packages).filter(([command]) => !hasCommand(command));
  return [...new Set(missing.map(([, name]) => name))];
}

/** Why there can be no desktop of the tests' own, in a sentence with the way to one; undefined where there can. */
export function whyNoDesktop(platform: NodeJS.Platform, missing: string[]): string | undefined {
  if (platform !== 'linux') {
    return 'The desktop specs are left out: they need Linux with a virtual display.';
  }
  if (missing.length === 0) return undefined;
  return (
    'The desktop specs are left out, since programs are missing. On Debian this command brings them:\n' +
    `  sudo apt-get install ${missing.join(' ')}`
  );
}

/** True where a person could see a window; Linux says so by its display, and CI has nobody who looks. */
export function hasScreen({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  if (env.CI === 'true') return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
