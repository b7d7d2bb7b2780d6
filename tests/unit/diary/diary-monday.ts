import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { dataOf, nineOn } from './diary-rows.ts';

export const MONDAY = '2026-03-09';
export const TUESDAY = '2026-03-10';

/** The one evening of a Monday, seen on Thursday. */
export const monday = (data: Partial<DiaryData>) => {
  const range = { first: MONDAY, last: MONDAY };
  const [evening] = eveningRows(dataOf(data), range, nineOn('2026-03-12'));
  if (!evening) throw new Error('no evening');
  return evening;
};
