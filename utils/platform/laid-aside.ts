/** What lies here was told and is not yet in the store: a page that closes can write nothing else in time. */
const PREFIX = 'evenfall-told ';

/** Lays something aside at once, under a name of its own. */
export function layAside(name: string, told: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(told));
  } catch {
    // Then it is as safe as the page that holds it.
  }
}

/** Takes away what lies under a name, once it is in the store. */
export function takeAway(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Where nothing can be laid aside, nothing has to be taken away.
  }
}

/** The names under which something lies. */
export function laidAside(): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** What lies under a name; undefined where that cannot be read. */
export function readAside(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '');
  } catch {
    return undefined;
  }
}
