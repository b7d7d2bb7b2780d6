import { describe, expect, it } from 'vitest';
import { lookFigures } from '../../../components/together/look-figures.ts';
import { lookName } from '../../../components/together/look-name.ts';
import { lookSentence, otherMeaning } from '../../../components/together/look-sentence.ts';
import { coefficientText, minutesText, pointsText } from '../../../components/words/number-text.ts';
import messages from '../../../public/_locales/en/messages.json';
import type { CorrelationLook, GroupsLook, Look, Middle } from '../../../utils/looks/look.ts';
import { MAIN_QUESTION } from '../../../utils/looks/pairing-question.ts';
import { english } from './english.ts';

const middle: Middle = { n: 28, median: 10, iqr: { low: 5, high: 20 } };
const asked = { question: MAIN_QUESTION, window: null, span: null, pairs: [] };

const correlation = (part: Partial<CorrelationLook> = {}): CorrelationLook => ({
  ...asked,
  n: 28,
  shows: 'correlation',
  exposure: middle,
  outcome: { ...middle, median: 3, iqr: { low: 2, high: 5 } },
  rho: 0.41,
  interval: { low: 0.03, high: 0.69 },
  worthDays: 24,
  per30Minutes: 0.5,
  test: { state: 'tested', p: 0.036, looks: 1 },
  reading: 'pattern',
  ...part,
});

const remedy = (part: Partial<GroupsLook> = {}): GroupsLook => ({
  ...asked,
  question: { about: 'remedy', remedy: 'walked', outcome: 'nightWorst' },
  n: 20,
  shows: 'groups',
  withIt: { n: 2, median: null, iqr: null },
  without: { n: 18, median: 3, iqr: { low: 2, high: 4.25 } },
  shift: null,
  reading: null,
  ...part,
});

const none = { ownFactors: [], ownRemedies: [] };
const sentence = (look: Look) => lookSentence(english, look);
const figures = (look: Look) => lookFigures(english, look, 'Screen after bedtime');

describe('the main question says', () => {
  it('how many nights there are, below five', () => {
    expect(sentence({ ...asked, n: 3, shows: 'counts' })).toBe(
      '3 of 5 nights so far; dots from 5 on.',
    );
    expect(figures({ ...asked, n: 3, shows: 'counts' })).toEqual([]);
  });

  it('what tended to go together, with the number of evenings and the likely range', () => {
    expect(sentence(correlation())).toBe(
      'On evenings with more screen time after bedtime your legs tended to be rated higher (28 evenings, rho .41, likely range .03 to .69).',
    );
  });

  it('that it can be the other way round', () => {
    expect(otherMeaning(english, correlation())).toBe(
      'This can also mean that bad evenings keep you at the screen.',
    );
  });

  it('nothing of a direction while there is no clear pattern', () => {
    const unclear = correlation({ n: 16, rho: 0.1, reading: 'no-clear-pattern' });
    expect(sentence(unclear)).toBe('No clear pattern yet (16 evenings).');
    expect(otherMeaning(english, unclear)).toBeNull();
  });

  it('that evenings are too few to call it a pattern', () => {
    const few = correlation({ n: 16, reading: 'too-few-evenings' });
    expect(sentence(few)).toBe(
      'Too few evenings to call it a pattern (16 evenings, rho .41, likely range .03 to .69).',
    );
  });

  it('that there is nothing to compare when one side never changed', () => {
    const same = correlation({ rho: null, interval: null, reading: 'no-variation' });
    expect(sentence(same)).toContain('was the same on all 28 evenings');
    expect(figures(same)).toHaveLength(2);
  });
});

describe('a p', () => {
  const withTest = (test: CorrelationLook['test']) => figures(correlation({ test }))[0];

  it('is given where there was a test, and says for how many looks it was adjusted', () => {
    expect(withTest({ state: 'tested', p: 0.036, looks: 1 })).toMatch(/^p \.036,/);
    expect(withTest({ state: 'tested', p: 0.036, looks: 3 })).toContain('3 chosen looks');
  });

  it('is not given without one, and it says why', () => {
    expect(withTest({ state: 'not-chosen' })).toBe('Not tested: it was not chosen beforehand.');
    expect(withTest({ state: 'needs-evenings', needs: 41 })).toBe(
      'Not tested yet: that takes 41 evenings, 13 more.',
    );
    expect(withTest({ state: 'too-many-gaps', gaps: 9, evenings: 30 })).toContain('9 of 30');
  });
});

describe('a remedy', () => {
  it('always says that people reach for it on worse evenings', () => {
    const shift = { by: 1, interval: { low: -0.5, high: 2 } };
    const counts: Look = { ...remedy(), n: 2, shows: 'counts' };
    for (const look of [counts, remedy(), remedy({ shift, reading: 'no-clear-pattern' })]) {
      expect(figures(look)).toContain('People reach for it on worse evenings.');
    }
  });

  it('shows how much higher with its range, and never a p', () => {
    const shift = { by: 1, interval: { low: 0.5, high: 2 } };
    const look = remedy({ n: 30, shift, reading: 'not-tested' });
    expect(figures(look)[0]).toBe('Rated +1 points with it (likely range +0.5 to +2).');
    expect(sentence(look)).toMatch(/^Not tested/);
  });

  it('is called by the name the person gave it', () => {
    const ownRemedies = [{ id: 'own:1', name: 'wool socks', archived: true }];
    const question = { about: 'remedy', remedy: 'own:1', outcome: 'nightWorst' } as const;
    expect(lookName(english, question, { ...none, ownRemedies })).toBe(
      'Wool socks and the legs in the night',
    );
    expect(lookName(english, question, none)).toContain('Something of your own');
  });
});

describe('numbers', () => {
  it('of a coefficient have two digits and no leading zero', () => {
    const texts = [0.41, -0.034, -0.001, 1, -1].map((one) => coefficientText(english, one));
    expect(texts).toEqual(['.41', '−.03', '.00', '1.00', '−1.00']);
  });

  it('of a difference bear their sign', () => {
    const texts = [1, -0.5, 0.04, -0.04].map((one) => pointsText(english, one));
    expect(texts).toEqual(['+1', '−0.5', '0', '0']);
  });

  it('of minutes may lie before the bedtime', () => {
    expect(minutesText(english, -80)).toBe('−1 h 20 min');
    expect(minutesText(english, 25)).toBe('25 min');
  });
});

describe('no sentence', () => {
  it('speaks of causes or gives advice', () => {
    const ours = Object.entries(messages).filter(([key]) => /^(longer|together|look)_/.test(key));
    for (const [, { message }] of ours) {
      expect(message).not.toMatch(/\b(caus\w*|because|leads? to|you should|try to|avoid)\b/i);
    }
  });
});
