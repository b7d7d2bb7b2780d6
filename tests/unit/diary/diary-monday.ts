import { diaryEvenings } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/filed-rows.ts';
import { dataOf, nineOn } from './diary-rows.ts';

/** The one evening of a Monday, seen on Thursday. */
export const monday = (data: Partial<DiaryData>) => {
  const [evening] = diaryEvenings(dataOf(data), nineOn('2026-03-12'));
  if (!evening) throw new Error('no evening');
  return evening;
};

export const MONDAY = '2026-03-09';
export const TUESDAY = '2026-03-10';
