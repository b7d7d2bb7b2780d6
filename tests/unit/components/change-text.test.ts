import { describe, expect, it } from 'vitest';
import { changeText } from '../../../components/longer/LongerView.tsx';
import type { ChangeSignId } from '../../../utils/doctor/change-signs.ts';
import { english } from './english.ts';

const text = (sign: ChangeSignId, recent: number, before: number) =>
  changeText(english, {
    sign,
    recent: { n: 9, value: recent },
    before: { n: 20, value: before },
    state: 'noted',
  });

describe('a sign of change says both its numbers', () => {
  it.each([
    [
      'earlier',
      20 * 60,
      24 * 60 + 30,
      'The legs started earlier: typically about 20:00 (9 evenings), before about 00:30 (20 evenings).',
    ],
    ['arms', 4, 0, 'The arms were named: on 4 of 9 evenings, before on 0 of 20 evenings.'],
    [
      'sooner-at-rest',
      1.5,
      3,
      'It started sooner after settling down: typically between “5 to 15 min” and “15 to 30 min” (9 evenings), before 30 to 60 min (20 evenings).',
    ],
    ['stronger', 6, 4, 'Rated higher: median worst 6 (9 evenings), before 4 (20 evenings).'],
  ] as const)('%s', (sign, recent, before, said) => {
    expect(text(sign, recent, before)).toBe(said);
  });
});
