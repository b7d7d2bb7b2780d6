import { makeBackup, previewBackup } from '../../utils/transfer/backup.ts';

/** What became of a backup: its file, or *unread* where the written text does not read back with the same counts. */
export type SavedBackup =
  | { step: 'done'; name: string; records: number; setAside: number }
  | { step: 'unread' };

/** Saves everything as a file of the person's, and reads it again before anything is said of it. */
export async function saveBackup(): Promise<SavedBackup> {
  const { name, text, counts, setAside } = await makeBackup();
  const readBack = await countsOf(await saveFile(name, text));
  const whole = Object.entries(counts).every(([table, count]) => readBack[table] === count);
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return whole ? { step: 'done', name, records, setAside } : { step: 'unread' };
}

/** The records of a backup by table, as a restore would see them; empty when it could not be restored. */
async function countsOf(text: string): Promise<Record<string, number>> {
  const preview = await previewBackup(text);
  if (!preview.ok) return {};
  const sums = Object.entries(preview.counts).map(([table, change]) => [
    table,
    change.new + change.newer + change.same + change.older,
  ]);
  return Object.fromEntries(sums);
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
