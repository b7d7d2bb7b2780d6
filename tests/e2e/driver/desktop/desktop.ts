import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../until.ts';
import { closingsIn, type Notice, noticesIn, pressesIn } from './notice-log.ts';

/** dunst keeps every notice until somebody presses it, and asks our script which one. */
const settings = (menu: string) => `[global]
dmenu=${menu}
[urgency_low]
timeout=0
[urgency_normal]
timeout=0
[urgency_critical]
timeout=0
`;

/** Reads the menu of what can be pressed, and chooses the wanted line. */
const menuScript = (folder: string) => `#!/bin/sh
grep -F -- "$(cat ${folder}/wanted)" | head -n 1
`;

/** The menu opens in its own time; after so long it is asked for again. */
const menuMs = 5000;

/** A real desktop's notices: what was shown, and a hand to press them with. */
export class Desktop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'evenfall-desktop-'));
  readonly #programs: ChildProcess[] = [];

  /** Starts the notice service; start it before the browser, which looks for one only once. */
  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    await desktop.#start();
    return desktop;
  }

  /** All notices that were shown, the oldest first. */
  notices(): Notice[] {
    return noticesIn(this.#log());
  }

  /** How many notices were taken back. */
  closings(): number {
    return closingsIn(this.#log());
  }

  /** Waits for a notice with this title. */
  notice(title: string): Promise<Notice> {
    const shown = () => this.notices().find((notice) => notice.title === title);
    return until(`the notice "${title}"`, shown);
  }

  /** Presses a button of a notice. */
  async press(title: string, button: string): Promise<void> {
    await this.notice(title);
    await until(`press "${button}" of "${title}"`, () => this.#choose(`#${button} (${title}) [`));
  }

  /** Presses the notice itself. */
  async pressBody(title: string): Promise<void> {
    await this.press(title, 'Activate');
  }

  stop(): void {
    for (const program of this.#programs) program.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    const menu = join(this.#folder, 'menu');
    const config = join(this.#folder, 'dunstrc');
    writeFileSync(menu, menuScript(this.#folder));
    chmodSync(menu, 0o755);
    writeFileSync(config, settings(menu));
    const log = openSync(join(this.#folder, 'log'), 'w');
    this.#run('dbus-monitor', ['--session', "interface='org.freedesktop.Notifications'"], log);
    this.#run('dunst', ['-config', config]);
    await until('the notice service is there', hasNoticeService);
    await until('the monitor listens', () => this.#log().length > 0);
  }

  #run(command: string, args: string[], output: number | 'ignore' = 'ignore'): void {
    this.#programs.push(spawn(command, args, { stdio: ['ignore', output, 'ignore'] }));
  }

  #log(): string {
    return readFileSync(join(this.#folder, 'log'), 'utf8');
  }

  /** A notice that can only be pressed in one way is pressed at once, without any menu. */
  async #choose(line: string): Promise<boolean> {
    const before = pressesIn(this.#log());
    writeFileSync(join(this.#folder, 'wanted'), line);
    spawnSync('dunstctl', ['context'], { stdio: 'ignore', timeout: menuMs });
    await until('the press', () => pressesIn(this.#log()) > before, menuMs);
    return true;
  }
}

/** Asks the bus itself: asking the service would start another one of the system. */
function hasNoticeService(): boolean {
  const question = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.Notifications'];
  const target = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/'];
  const { stdout } = spawnSync('dbus-send', [...target, ...question], { encoding: 'utf8' });
  return stdout.includes('boolean true');
}
