// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { BackupForm } from '../../../components/backup/BackupForm.tsx';
import { EraseForm } from '../../../components/backup/EraseForm.tsx';
import { OddRecords } from '../../../components/backup/OddRecords.tsx';
import { RestoreForm } from '../../../components/backup/RestoreForm.tsx';
import { StoredCounts } from '../../../components/backup/StoredCounts.tsx';
import { draw, formOf, hear } from './draw.ts';

describe('a backup', () => {
  const backup = formOf(BackupForm, { state: { step: 'ready' }, onBackup: hear('backup') });

  it('is saved by a button, which waits while it works', () => {
    const { page, told } = backup();
    page.press('Save a backup');
    expect(told).toEqual([['backup']]);
    expect(backup({ state: { step: 'working' } }).page.isOff('Save a backup')).toBe(true);
  });

  it('is done once it was counted', () => {
    const state = { step: 'done' as const, name: 'evenfall.json', records: 1, setAside: 0 };
    expect(backup({ state }).page.text).toContain(
      'evenfall.json is saved. Evenfall read it back and counted 1 record.',
    );
    expect(backup({ state: { ...state, records: 412 } }).page.text).toContain('412 records.');
  });

  it('that cannot be relied on says so', () => {
    expect(backup({ state: { step: 'unread' } }).page.text).toContain(
      'Evenfall could not read the file back correctly, so do not rely on it.',
    );
  });

  it('that failed can be tried again', () => {
    const { page, told } = backup({ state: { step: 'failed', kind: 'full' } });
    expect(page.text).toContain("Your disk or this browser's storage seems to be full");
    page.press('Try again');
    expect(told).toEqual([['backup']]);
  });
});

describe('records that cannot be read in full', () => {
  const odd = formOf(OddRecords, { evenings: [], onSave: hear('save') });

  it('are not spoken of where there are none', () => {
    expect(odd().page.text).toBe('');
  });

  it('are counted with their evenings, and given out as a file', () => {
    const { page, told } = odd({ evenings: ['2026-03-10', '2026-03-10'] });
    expect(page.text).toContain(
      '2 records cannot be read in full. They are kept as they are, and nothing else is affected. Evenings: Tue, Mar 10 2026.',
    );
    page.press('Save these records as a file');
    expect(told).toEqual([['save']]);
    expect(odd({ evenings: [null] }).page.text).not.toContain('Evenings');
  });
});

describe('taking in a backup', () => {
  const restore = formOf(RestoreForm, {
    state: { step: 'ready' },
    onFile: hear('file'),
    onAdd: hear('add'),
    onCancel: hear('cancel'),
  });
  const counts = {
    ratings: { new: 3, newer: 1, same: 40, older: 2 },
    sleeps: { new: 0, newer: 0, same: 7, older: 0 },
  };
  const preview = { step: 'preview' as const, name: 'evenfall.json', counts, leftOut: [] };

  it('says what is left out, and of which evenings', () => {
    const { page } = restore({
      state: { ...preview, leftOut: ['2026-03-10', null, '2025-12-26'] },
    });
    expect(page.text).toContain(
      '3 records in this file cannot be read in full. They will be kept as they are. Evenings: Fri, Dec 26 2025; Tue, Mar 10 2026.',
    );
    expect(restore({ state: preview }).page.text).not.toContain('left out');
  });

  it('can be added where all it brings are records that are kept as they are', () => {
    const none = { ratings: { new: 0, newer: 0, same: 1, older: 0 } };
    const { page, told } = restore({ state: { ...preview, counts: none, leftOut: [null] } });
    page.press('Add these');
    expect(told).toEqual([['add', { withSettings: false }]]);
  });

  it('begins with a file, and the same one can be chosen again', () => {
    const { page, told } = restore();
    const file = new File(['{}'], 'evenfall.json');
    const field = page.named('Choose a backup file');
    Object.defineProperty(field, 'files', { value: [file] });
    Object.defineProperty(field, 'value', { value: 'evenfall.json', writable: true });
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(told).toEqual([['file', file]]);
    expect(field.value).toBe('');
  });

  it('shows first what it would change, and adds it', () => {
    const { page, told } = restore({ state: preview });
    expect(page.text).toContain(
      'What evenfall.json holds Kind New Newer than here Same Older than here ratings 3 1 40 2 check-ins 0 0 7 0 The new and the newer records will be added.',
    );
    page.press('Add these');
    page.press('Cancel');
    expect(told).toEqual([['add', { withSettings: false }], ['cancel']]);
  });

  it('takes over the settings only when that was asked for', () => {
    const { page, told } = restore({ state: preview });
    page.press('Also use its plan and other settings');
    page.press('Add these');
    expect(told).toEqual([['add', { withSettings: true }]]);
  });

  it('has nothing to add where all of it is here, but for the settings', () => {
    const { page } = restore({ state: { ...preview, counts: { sleeps: counts.sleeps } } });
    expect(page.text).toContain('Everything in this file is here already.');
    expect(page.has('Add these')).toBe(false);
    page.press('Also use its plan and other settings');
    expect(page.has('Add these')).toBe(true);
  });

  it.each([
    ['not-json', 'a.json cannot be read. It is not a backup file, or only part of one.'],
    ['foreign', 'a.json is not a backup from Evenfall.'],
    ['newer-version', 'A newer version of Evenfall wrote a.json.'],
    ['damaged', 'a.json is damaged: what is in it does not match its own checksum.'],
  ] as const)('is refused with its reason: %s', (why, said) => {
    const { page } = restore({ state: { step: 'refused', name: 'a.json', why } });
    expect(page.text).toContain(said);
    expect(page.text).toContain('Nothing was changed.');
  });

  it('says that the records are in where the settings are not, and tries those again', () => {
    const { page, told } = restore({ state: { step: 'rows' } });
    expect(page.text).toContain(
      'Your records were added, but the plan and the other settings were not. Please try again.',
    );
    page.press('Try again');
    expect(told).toEqual([['add', { withSettings: true }]]);
  });

  it('says that it is done, and why it failed', () => {
    expect(restore({ state: { step: 'done' } }).page.text).toContain('The records were added.');
    expect(restore({ state: { step: 'failed', kind: 'newer' } }).page.text).toContain(
      'A newer version of Evenfall wrote the records here',
    );
  });
});

describe('erasing everything', () => {
  const erase = formOf(EraseForm, {
    state: { step: 'ready' },
    onBackup: hear('backup'),
    onErase: hear('erase'),
  });

  it('takes two steps, of which the second has to be sure', () => {
    const { page, told } = erase();
    page.press('Erase everything …');
    const dialog = page.inside('Erase everything?');
    expect(dialog.isOff('Erase everything')).toBe(true);
    dialog.press('Yes, erase all of it');
    dialog.press('Erase everything');
    expect(told).toEqual([['erase']]);
    expect(page.place.querySelector('dialog')).toBeNull();
  });

  it('offers a backup before, and can be cancelled', () => {
    const { page, told } = erase();
    page.press('Erase everything …');
    page.press('Save a backup first');
    page.press('Cancel');
    expect(told).toEqual([['backup']]);
    expect(page.place.querySelector('dialog')).toBeNull();
  });

  it('says that the records are gone where the settings are not, and tries those again', () => {
    const { page, told } = erase({ state: { step: 'rows' } });
    expect(page.text).toContain(
      'Your records are erased, but the plan and the other settings are not. Please try again.',
    );
    page.press('Try again');
    expect(told).toEqual([['erase']]);
  });

  it('says that it is done, and why it failed', () => {
    expect(erase({ state: { step: 'done' } }).page.text).toContain('Everything is erased.');
    expect(erase({ state: { step: 'failed', kind: 'missing' } }).page.text).toContain(
      'Evenfall cannot save anything in this window.',
    );
  });
});

describe('what is stored', () => {
  it('is counted by kind, in the order in which a person cares', () => {
    const page = draw(
      <StoredCounts counts={{ settings: 1, unheard: 5, ratings: 12, sleeps: 3 }} />,
    );
    expect(page.text).toBe(
      'What is stored All of it is in this browser, on this computer. ratings 12 check-ins 3 settings 1',
    );
  });
});
