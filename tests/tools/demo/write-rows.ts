/** Runs in a page of Evenfall: puts rows into the tables of its store, past the product's own code. */
export async function writeRows(tables: Record<string, readonly object[]>): Promise<void> {
  const store = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('evenfall');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = store.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables)) {
    for (const row of rows) writing.objectStore(name).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  store.close();
}
