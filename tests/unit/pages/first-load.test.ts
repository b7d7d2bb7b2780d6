import { describe, expect, it } from 'vitest';
import { laterIn, loadedWith } from './import-graph.ts';

const OPTIONS = 'entrypoints/options/main.tsx';
const POPUP = 'entrypoints/popup/main.tsx';

const isCode = (file: string) => !file.endsWith('.css');
const pages = laterIn('entrypoints/options/pages.ts');

describe('a page of the options', () => {
  it('is one of thirteen, each loaded when it is shown', () => {
    expect(pages).toHaveLength(13);
    expect(loadedWith(OPTIONS).filter((file) => pages.includes(file))).toEqual([]);
  });

  it.each(pages)('needs at most 150 source files: %s', (page) => {
    expect(loadedWith(OPTIONS, page).filter(isCode).length).toBeLessThanOrEqual(150);
  });

  it('shares a frame of at most 45 with the others', () => {
    expect(loadedWith(OPTIONS).filter(isCode).length).toBeLessThanOrEqual(45);
  });
});

describe('the popup', () => {
  it('draws the scale from at most 80 source files', () => {
    expect(loadedWith(POPUP).filter(isCode).length).toBeLessThanOrEqual(80);
  });

  it('leaves to later what stands below the scale', () => {
    const later = laterIn('entrypoints/popup/evening/Evening.tsx');
    expect(later).toEqual([
      'entrypoints/popup/evening/Below.tsx',
      'entrypoints/popup/evening/stored-evening.ts',
      'entrypoints/popup/night/answer-morning.ts',
    ]);
    expect(laterIn('entrypoints/popup/scale/use-quick-rating.ts')).toEqual([
      'entrypoints/popup/scale/score-changes.ts',
    ]);
    expect(loadedWith(POPUP)).not.toContain('entrypoints/popup/evening/Below.tsx');
  });
});

describe('the door', () => {
  it('needs of the product only its words, and the backup when it is asked for', () => {
    expect(loadedWith('entrypoints/shared/Door.tsx').filter(isCode)).toEqual([
      'entrypoints/shared/Door.tsx',
      'components/ui/later-part.tsx',
      'utils/i18n/words.ts',
      'utils/platform/report.ts',
    ]);
    expect(laterIn('entrypoints/shared/Door.tsx')).toEqual(['entrypoints/shared/save-backup.ts']);
  });
});
