import { join } from 'node:path';
import { newRating } from '../../utils/ratings/new-rating.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { chooseFile, writeBackup } from './backup-file.ts';
import { type Browser, kindUnderTest } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { profiles } from './driver/profile.ts';
import { unfold } from './fields.ts';
import type { Kept } from './kept.ts';
import { tab } from './person.ts';

/** What is done while the browser is killed. */
export const ACTS = ['log', 'change', 'restore', 'erase'] as const;

export type Act = (typeof ACTS)[number];

/** One visit: which of all, what it does, and what the browser kept before. */
export type Visit = { round: number; act: Act; popup: Page; before: Kept };

/** An act that waits for its last press, and the sentence by which the page says that it is done. */
export type Ready = { page: Page; says: string; press: () => Promise<unknown> };

/** So many ratings come with each backup. */
export const RESTORED = 40;

/** Does all but the last press. */
export async function prepare(browser: Browser, visit: Visit): Promise<Ready> {
  switch (visit.act) {
    case 'log':
      return log(visit);
    case 'change':
      return change(await browser.open('options.html#plan', tab));
    case 'restore':
      return restore(await browser.open('options.html#data', tab), visit);
    case 'erase':
      return erase(await browser.open('options.html#data', tab), visit);
  }
}

/** Undo is offered once the rating is on the disk, be it a new one or the one of a moment ago that was changed. */
function log({ round, popup }: Visit): Ready {
  return { page: popup, says: 'Undo', press: () => popup.press(String(round % 10)) };
}

async function change(page: Page): Promise<Ready> {
  await unfold(page, 'More: shift work, wind-down time, notifications');
  await page.see('Notifications may say what they are about');
  const press = () => page.eval(pressNamed, 'label', 'Notifications may say what they are about');
  return { page, says: 'Saved.', press };
}

/** Another file each time, which turns the one choice that is watched. */
async function restore(page: Page, { round, before }: Visit): Promise<Ready> {
  const path = join(profiles, `backup-${kindUnderTest}.json`);
  await writeBackup(
    path,
    { ratings: restoredRatings(round) },
    { version: 1, plainWords: !before.plainWords },
  );
  await chooseFile(page, path);
  await page.see('Add these');
  await page.eval(pressNamed, 'label', 'Also use its plan and other settings');
  return {
    page,
    says: 'The records were added.',
    press: () => page.eval(pressNamed, 'button', 'Add these'),
  };
}

/** On the way a page is cut off in the middle of a note, which lies aside. */
async function erase(page: Page, { round }: Visit): Promise<Ready> {
  await page.see('This deletes all records and settings in this browser');
  await page.eval(pressNamed, 'button', 'Erase everything …');
  await page.see('Yes, erase all of it');
  await page.eval(pressNamed, 'label', 'Yes, erase all of it');
  await page.eval(layAside, `note ${round}`);
  const press = () => page.eval(pressNamed, 'dialog button', 'Erase everything');
  return { page, says: 'Everything is erased.', press };
}

/** The ratings of the backup of a round, each on an evening of its own. */
export function restoredRatings(round: number): Rating[] {
  return Array.from({ length: RESTORED }, (_, index) => {
    const at = Date.parse('2025-11-01T20:00:00Z') + index * 86_400_000;
    const evening = new Date(at).toISOString().slice(0, 10);
    const now = { at, zone: 'Europe/Berlin' };
    const id = `restored-${round}-${index}`;
    return newRating({ id, score: 4, slot: 'evening', evening, now, createdAt: at });
  });
}

function pressNamed(selector: string, words: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const named = all.filter(({ textContent }) => textContent.trim() === words);
  if (named.length !== 1) throw new Error(`${named.length} elements have the words "${words}"`);
  named[0]?.click();
}

/** As the popup lays a note aside while it is being typed. */
function layAside(note: string): void {
  const told = { table: 'evenings', key: '2026-03-10', before: { note: null }, after: { note } };
  localStorage.setItem(`evenfall-told ${note}`, JSON.stringify(told));
}
