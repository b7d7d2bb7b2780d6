/**
 * Each test file is a browser of its own: the threads it shares its process with are none of its
 * pages, and are not to tell it, or be told, what was written. Before Dexie is loaded.
 */
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
