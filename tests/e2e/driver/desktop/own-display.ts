import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';

/** A message bus and a virtual display of the spec's own; they end when the innermost program does. */
const wrappers = ['dbus-run-session', '--', 'xvfb-run', '-a', '-s', '-screen 0 1280x900x24'];

/** Says which display and bus it was given, and stays until its input ends, at our own death too. */
const innermost = ['sh', '-c', 'env | grep -E "^(DISPLAY|XAUTHORITY|DBUS_[A-Z_]*)="; echo; cat'];

// Before the spec: browser, notice service and mouse alike are started with its environment. No two
// specs share a display, since the mouse of one would end the idleness of the other.
const [program = '', ...args] = [...wrappers, ...innermost];
const desktop = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
Object.assign(process.env, await environmentFrom(desktop.stdout));

afterAll(async () => {
  const ended = once(desktop, 'exit');
  desktop.stdin.end();
  await ended;
});

async function environmentFrom(output: AsyncIterable<Buffer>): Promise<Record<string, string>> {
  let text = '';
  for await (const piece of output) {
    text += piece;
    if (text.includes('\n\n')) break;
  }
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
}
