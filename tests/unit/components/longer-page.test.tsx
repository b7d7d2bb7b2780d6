// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LongerView } from '../../../components/longer/LongerView.tsx';
import { NightsView } from '../../../components/nights/NightsView.tsx';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../../utils/doctor/compared-ranges.ts';
import { looksReach } from '../../../utils/looks/pairing.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { monthSummary, rangeOfMonth } from '../../../utils/summary/month.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { draw } from './draw.ts';
import { wordsInSight } from './words-in-sight.ts';

const { settings, ...golden } = goldenDiary();
const now = nineOn('2026-01-05');
const rowsIn = (range: Parameters<typeof eveningRows>[1]) =>
  eveningRows({ ...golden, settings }, range, now);

describe('12 weeks', () => {
  const rows = rowsIn(looksReach('2026-01-05'));
  const view = longView(rows, 1);
  const ranges = comparedRanges({ last: '2026-01-04', began: '2025-01-06', visit: null });
  const changes = changeSigns(ranges, { recent: rows, reference: rows });
  const page = () => draw(view && <LongerView view={view} changes={changes} />);

  it('say bedtimes in sentences, and keep the index folded', () => {
    const seen = wordsInSight(page().place).join(' ');
    expect(seen).toMatch(/usually 23:\d\d, give or take \d+ min \(\d+ nights\)\./);
    expect(seen).toContain('Sleep regularity index');
    expect(seen).not.toContain('The index is 100');
    expect(seen).not.toMatch(/median|quartile|deviation/i);
  });

  it('fill each day as high as it was rated, and leave one without a rating open', () => {
    const cell = (evening: string) =>
      page().place.querySelector<HTMLElement>(`.heat a[href="#night/${evening}"]`);
    const shown = rows.filter(({ evening }) => evening >= (view?.first ?? ''));
    const rated = shown.find(({ highest, mode }) => highest === 6 && mode === null);
    expect(cell(rated?.evening ?? '')?.style.getPropertyValue('--heat')).toBe('6');
    const missing = shown.find(({ highest, state }) => highest === null && state === 'past');
    expect(cell(missing?.evening ?? '')?.className).toContain('heat-missing');
  });
});

it('the nights show each rating as full as the 12 weeks do, and a missing one not at all', () => {
  const month = monthSummary(rowsIn(rangeOfMonth('2025-12')), now);
  const page = draw(
    <NightsView
      month={month}
      earlierHref="#nights/2025-11"
      laterHref="#nights/2026-01"
      runningHref="#nights/2026-01"
      hrefOf={(evening) => `#night/${evening}`}
    />,
  );
  const values = [...page.place.querySelectorAll<HTMLElement>('.heat-value')];
  const known = month.evenings.flatMap(({ eveningWorst, nightWorst }) =>
    [eveningWorst, nightWorst].filter((one) => one !== null),
  );
  expect(values).toHaveLength(known.length);
  expect(values.map(({ textContent }) => textContent)).toEqual(known.map(String));
  expect(values[0]?.style.getPropertyValue('--heat')).toBe(String(known[0]));
});
