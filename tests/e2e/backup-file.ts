import { writeFileSync } from 'node:fs';
import type { ElementHandle } from 'puppeteer-core';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  checksumOf,
  SCHEMA_VERSION,
} from '../../utils/transfer/backup-format.ts';
import type { Page } from './driver/page.ts';

type Tables = Partial<Record<(typeof BACKUP_TABLES)[number], readonly object[]>>;

/** Writes a backup with these rows and settings, whole and with the right checksum. */
export async function writeBackup(path: string, given: Tables, settings: object): Promise<void> {
  const tables = Object.fromEntries(BACKUP_TABLES.map((name) => [name, given[name] ?? []]));
  const sha256 = await checksumOf({ ...tables, settings });
  const head = {
    format: BACKUP_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    appVersion: '0.2.0',
    exportedAt: '2026-03-10T12:00:00.000Z',
    zone: 'Europe/Berlin',
    counts: {},
  };
  writeFileSync(path, JSON.stringify({ ...head, sha256, ...tables, settings }));
}

/** Hands a file to the data page, as somebody who chose it. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await page.puppeteer.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}
