import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserKind, commandsOf, usualPlaces } from './places.ts';

const variables: Record<BrowserKind, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** The path of an installed browser, or undefined; CHROMIUM_PATH and FIREFOX_PATH win over what is found. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const wanted = process.env[variables[kind]];
  if (wanted !== undefined && wanted !== '') return mustExist(wanted, variables[kind]);
  return commandsOf(kind).map(findCommand).find(isFound) ?? usualPlaces(kind).find(existsSync);
}

/** The path of a command on the PATH, or undefined. */
export function findCommand(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return folders.map((folder) => join(folder, file)).find(isExecutable);
}

function mustExist(path: string, variable: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${variable} names ${path}, but there is no such file.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isFound(path: string | undefined): path is string {
  return path !== undefined;
}
