// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TogetherView } from '../../../components/together/TogetherView.tsx';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { associations, type Choice } from '../../../utils/looks/associations.ts';
import { looksReach } from '../../../utils/looks/pairing.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { at, dataOf, nineOn, planned, rated } from '../diary/diary-rows.ts';
import { NO_CHOICE } from '../looks/looks-rows.ts';
import { type Drawing, draw, hear } from './draw.ts';
import { wordsInSight } from './words-in-sight.ts';

const { settings, ...golden } = goldenDiary();

const page = (found: ReturnType<typeof associations>, choice: Choice = NO_CHOICE) =>
  draw(
    <TogetherView
      found={found}
      own={settings}
      chosen={choice.measures}
      onChoose={hear('choose')}
    />,
  );

function goldenPage(choice: Choice = NO_CHOICE): Drawing {
  const range = looksReach('2026-01-05');
  const rows = eveningRows({ ...golden, settings }, range, nineOn('2026-01-05'));
  return page(associations(rows, choice, []), choice);
}

function open(drawn: Drawing, name: string): void {
  const summary = drawn.inside('Without an answer').named(name);
  const details = summary.parentElement as HTMLDetailsElement;
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

describe('the main question', () => {
  it('is one sentence and its dots; how sure it is lies folded', () => {
    const drawn = goldenPage();
    expect(drawn.place.querySelector('.look-sentence')?.textContent).toBe(
      'Too early to tell: 90 of 91 nights.',
    );
    expect(drawn.place.querySelectorAll('figure')).toHaveLength(1);
    const seen = wordsInSight(drawn.place).join(' ');
    expect(seen).toContain('How sure is this?');
    expect(seen).not.toMatch(/both noted on|median|rho/);
  });

  it('of a first day has no span of evenings that ends before it begins', () => {
    const data = dataOf({
      settings: { ...DEFAULT_SETTINGS, startedAt: at('2026-03-10', '18:00') },
      evenings: [planned('2026-03-10')],
      ratings: [rated('2026-03-10', 6, 'evening')],
    });
    const rows = eveningRows(data, looksReach('2026-03-10'), nineOn('2026-03-10'));
    const { text } = page(associations(rows, NO_CHOICE, []));
    expect(text).toContain('There are no evenings to compare yet.');
    expect(text).not.toContain('March 10');
  });
});

describe('the other questions', () => {
  const others = (choice?: Choice) => {
    const drawn = goldenPage(choice);
    drawn.press('Look at the others');
    return drawn;
  };

  it('without an answer are one list, and no chart is drawn of them', () => {
    const drawn = others();
    expect(drawn.text).toMatch(/Without an answer \d+ comparisons claim nothing:/);
    expect(drawn.has('Screen in the last hour before bedtime')).toBe(true);
    expect(drawn.has('Alcohol')).toBe(true);
    expect(drawn.place.querySelectorAll('figure')).toHaveLength(1);
  });

  it('are drawn each with its first opening', () => {
    const drawn = others();
    open(drawn, 'Alcohol');
    expect(drawn.place.querySelectorAll('figure')).toHaveLength(2);
    expect(drawn.text).toContain('Alcohol and your legs in the evening Not tested');
  });

  it('that were chosen stand in that list while it is too early to tell', () => {
    const drawn = others({ measures: ['lastHour'], since: '2025-12-20' });
    expect(drawn.text).not.toContain('Chosen beforehand');
    open(drawn, 'Screen in the last hour before bedtime');
    expect(drawn.inside('Without an answer').text).toMatch(/Too early to tell: \d+ of 91 nights\./);
  });
});
