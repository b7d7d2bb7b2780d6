/** The `localStorage` of a page, as a browser's own: what lies in it is found by its keys. */
export function keptInMemory() {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return new Proxy(kept, { get: (_, name: string) => methods[name as 'getItem'] ?? kept[name] });
}
