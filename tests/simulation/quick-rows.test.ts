import { expect, it } from 'vitest';
import { type LegsPart, quickRows } from './quick-rows.ts';
import { type DiaryKind, randomRows, STEADY } from './random-diary.ts';

const KINDS: DiaryKind[] = [
  { ...STEADY, arms: 0.3, onset: { minutes: 960, sd: 300 } },
  { ...STEADY, symptoms: { ...STEADY.symptoms, zeros: 0.6, sd: 3 } },
  { ...STEADY, logged: { share: 0.6, details: 0.5, bad: 0.5 } },
];

it('quick rows hold what the folds make of the same diary', () => {
  const legs = ({ eveningWorst, nightWorst, highest, onset, atRest, arms }: LegsPart) =>
    [eveningWorst, nightWorst, highest, onset, atRest, arms].join(' ');
  for (const [index, kind] of KINDS.entries()) {
    const folded = randomRows(kind, index + 1);
    expect(quickRows(kind, index + 1).map(legs)).toEqual(folded.map(legs));
  }
});
