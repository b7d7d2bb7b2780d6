import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The environment of a program that shall appear on the suite's own desktop. */
    desktop: Record<string, string>;
  }
}

/** A message bus and a virtual display of the suite's own; they end when the innermost program does. */
const wrappers = ['dbus-run-session', '--', 'xvfb-run', '-a', '-s', '-screen 0 1280x900x24'];

/** Says which display and bus it was given, and stays until its input ends, at our own death too. */
const innermost = ['sh', '-c', 'env | grep -E "^(DISPLAY|XAUTHORITY|DBUS_[A-Z_]*)="; echo; cat'];

/** Opens a desktop before the specs of a project, and closes it after them. */
export default async function openDesktop(project: TestProject): Promise<() => Promise<void>> {
  const [program = '', ...args] = [...wrappers, ...innermost];
  const desktop = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  project.provide('desktop', await environmentFrom(desktop.stdout));
  return async () => {
    const ended = once(desktop, 'exit');
    desktop.stdin.end();
    await ended;
  };
}

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
