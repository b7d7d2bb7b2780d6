import { BACKUP_TABLES, type Backup } from './backup-format.ts';

/** Hex SHA-256 of the tables and settings of a backup as JSON, in the order of the file. */
export async function checksumOf(backup: Record<string, unknown> | Backup): Promise<string> {
  const parts = [...BACKUP_TABLES, 'settings'].map(
    (name) => (backup as Record<string, unknown>)[name],
  );
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
