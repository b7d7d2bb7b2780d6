import { describe, expect, it } from 'vitest';
import { changeText } from '../../../components/longer/LongerView.tsx';
import type { ChangeSignId } from '../../../utils/doctor/change-signs.ts';
import { english } from './english.ts';

const text = (sign: ChangeSignId | 'often', recent: number, before: number) =>
  changeText(english, {
    sign,
    recent: { n: 9, value: recent },
    reference: { n: 20, value: before },
  });

describe('a sign of change says both its numbers', () => {
  it.each([
    [
      'earlier',
      20 * 60,
      24 * 60 + 30,
      'Your legs started earlier: usually about 20:00 (9 evenings); before, about 00:30 (20 evenings).',
    ],
    ['arms', 4, 0, 'You felt it in your arms on 4 of 9 evenings; before, on 0 of 20 evenings.'],
    [
      'sooner-at-rest',
      1.5,
      3,
      'It started sooner after you sat or lay down: usually between “5 to 15 min” and “15 to 30 min” (9 evenings); before, 30 to 60 min (20 evenings).',
    ],
    [
      'stronger',
      6,
      4,
      'You rated your legs higher: usually 6 at the highest (9 evenings); before, 4 (20 evenings).',
    ],
    [
      'often',
      12.44,
      7,
      'Evenings with any symptoms, of 14: 12.4 now (9 evenings); before, 7 (20 evenings).',
    ],
  ] as const)('%s', (sign, recent, before, said) => {
    expect(text(sign, recent, before)).toBe(said);
  });
});
