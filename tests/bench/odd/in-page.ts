/**
 * What runs in a page of Evenfall: each function may use nothing from outside itself. Values come as
 * text, in which a number that no JSON has stands as `{"$number":"NaN"}`.
 */

/** Puts one value into a table of the store, past the product's own code, in place of all its rows. */
export async function putAlone(table: string, text: string): Promise<void> {
  const value = JSON.parse(text, (_, part) => (part?.$number ? Number(part.$number) : part));
  const store = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('evenfall');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = store.transaction([table], 'readwrite');
  const rows = writing.objectStore(table);
  // The rest of what only this installation knows stays.
  if (table !== 'engine') rows.clear();
  for (const row of Array.isArray(value) ? value : [value]) {
    try {
      rows.put(row);
    } catch {
      // No store holds a row under some of these keys.
    }
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  store.close();
}

/** Puts settings into the browser's storage, past the product's own code. */
export async function putSettings(text: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const settings = JSON.parse(text, (_, part) => (part?.$number ? Number(part.$number) : part));
  await chrome.storage.local.set({ settings });
}

/** The part of the browser's own API that is used here. */
declare const browser: {
  storage: { local: { set: (values: object) => Promise<void> } };
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean } | undefined> };
};

/** How long a page took, ms: until it stood, and the longest that it did not answer. */
export type Taken = { stood: number; blocked: number; trouble: string | null };

/** Opens a page of the options as a link does, from another one. Milliseconds until its content is on the screen. */
export async function openFromAnother(address: string, has: string): Promise<Taken> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const seen = (wanted: string) =>
    new Promise<boolean>((resolve) => {
      const look = () => document.querySelector(wanted) !== null && done(true);
      const changes = new MutationObserver(look);
      const late = setTimeout(() => done(false), 15_000);
      const done = (isThere: boolean) => {
        changes.disconnect();
        clearTimeout(late);
        resolve(isThere);
        return isThere;
      };
      changes.observe(document.body, { subtree: true, childList: true });
      look();
    });
  const other = address === '#about' ? '#visit' : '#about';
  location.hash = other;
  await seen(`nav [aria-current][href="${other}"]`);
  await frame();
  await frame();
  let blocked = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  });
  tasks.observe({ type: 'longtask' });
  const from = performance.now();
  location.hash = address;
  await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  await frame();
  const isThere = await seen(`${has}, [role=alert]`);
  await frame();
  const stood = performance.now() - from;
  for (const one of document.querySelectorAll('details')) one.open = true;
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const { duration } of tasks.takeRecords()) blocked = Math.max(blocked, duration);
  tasks.disconnect();
  const alert = document.querySelector('[role=alert]')?.textContent ?? null;
  return { stood, blocked, trouble: isThere ? alert : 'blank' };
}

/** Notes, in a page that is about to load, when what is wanted of it stood. */
export function noteWhenStood(has: string): void {
  const note = { stood: 0, blocked: 0 };
  Object.assign(globalThis, { taken: note });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) note.blocked = Math.max(note.blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (note.stood > 0 || document.querySelector(`${has}, [role=alert]`) === null) return;
    note.stood = -1;
    requestAnimationFrame(() => {
      note.stood = performance.now();
    });
  }).observe(document, { subtree: true, childList: true });
}

/** What was noted; null until it stood. */
export function whenStood(): Taken | null {
  const note = Reflect.get(globalThis, 'taken') as Omit<Taken, 'trouble'>;
  if (!(note.stood > 0)) return null;
  return { ...note, trouble: document.querySelector('[role=alert]')?.textContent ?? null };
}

/** Lets the worker wake as if its alarm had rung. Milliseconds until it has saved and acted. */
export async function wakeTaken(): Promise<Taken> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const from = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'e2e-wake' });
  const stood = performance.now() - from;
  return { stood, blocked: 0, trouble: answer?.ok ? null : 'not handled' };
}
