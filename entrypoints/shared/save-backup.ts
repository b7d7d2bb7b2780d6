import { makeBackup, previewBackup } from '../../utils/transfer/backup.ts';

/** What became of a backup: its file, or *unread* where the written text does not read back with the same counts. */
export type SavedBackup =
  | { step: 'done'; name: string; records: number; setAside: number }
  | { step: 'unread' };

/** Saves everything as a file of the person's, and reads it again before anything is said of it. */
export async function saveBackup(): Promise<SavedBackup> {
  const { name, text, counts, setAside } = await makeBackup();
  const preview = await previewBackup(await saveFile(name, text));
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!preview.ok || preview.leftOut.length !== setAside) return { step: 'unread' };
  const read: Record<string, unknown> = preview.plan;
  const isRead = ([table, count]: [string, number]) => (read[table] as object[]).length === count;
  if (!Object.entries(counts).every(isRead)) return { step: 'unread' };
  return { step: 'done', name, records, setAside };
}

/** Hands a text to the browser as a file to keep; resolves to what reading it back gives. */
export async function saveFile(name: string, text: string): Promise<string> {
  const file = new Blob([text], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address a little later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file.text();
}
