import { describe, expect, it } from 'vitest';
import { lookName } from '../../../components/together/look-name.ts';
import { untestedSentence, usualLines } from '../../../components/together/look-text.ts';
import { lookStatistics, verdictStatistics } from '../../../components/together/statistics-text.ts';
import {
  checkDates,
  linkLines,
  sureLines,
  verdictSentence,
} from '../../../components/together/verdict-text.ts';
import messages from '../../../public/_locales/en/messages.json';
import type { TestedLook } from '../../../utils/looks/associations.ts';
import type { DotsLook, GroupsLook, Look, Middle } from '../../../utils/looks/look.ts';
import { MAIN_QUESTION } from '../../../utils/looks/pairing-question.ts';
import { linked, verdictOf } from '../looks/looks-rows.ts';
import { english } from './english.ts';

const middle: Middle = { n: 28, median: 10, iqr: { low: 5, high: 20 } };
const asked = { question: MAIN_QUESTION, window: null, span: null, pairs: [] };

const dots = (part: Partial<DotsLook> = {}): DotsLook => ({
  ...asked,
  n: 28,
  shows: 'dots',
  exposure: middle,
  outcome: { ...middle, median: 3, iqr: { low: 2, high: 5 } },
  range: { rho: 0.41, interval: { low: 0.03, high: 0.69 }, worth: 24.3 },
  closed: null,
  ...part,
});

const pairs = (list: readonly [number, number][]) =>
  list.map(([x, y], at) => ({ evening: `2026-03-${10 + at}`, weekend: false, x, y }));

const remedy = (part: Partial<GroupsLook> = {}): GroupsLook => ({
  ...asked,
  question: { about: 'remedy', remedy: 'walked', outcome: 'nightWorst' },
  n: 20,
  shows: 'groups',
  withIt: { n: 2, median: null, iqr: null },
  without: { n: 18, median: 3, iqr: { low: 2, high: 4.25 } },
  shift: null,
  ...part,
});

const tested = (part: Partial<TestedLook> = {}): TestedLook => ({
  look: dots(),
  verdicts: [verdictOf()],
  check: { rows: [], of: 91, isDue: false, on: '2026-07-07' },
  ...part,
});

const none = { ownFactors: [], ownRemedies: [] };
const verdict = (part: Partial<TestedLook> = {}) => verdictSentence(english, tested(part));

describe('a verdict is one of four and nothing else:', () => {
  it('too early to tell', () => {
    const rows = Array.from({ length: 12 }) as TestedLook['check']['rows'];
    const check = { rows, of: 91, isDue: false, on: '2026-04-07' };
    expect(verdict({ verdicts: [], check })).toBe('Too early to tell: 12 of 91 nights.');
    expect(checkDates(english, tested({ verdicts: [], check }))).toBe(
      'The first check is on Tuesday, April 7.',
    );
  });

  it('no clear link so far', () => {
    const verdicts = [verdictOf({ says: 'no-link', p: 0.3, adjustedP: 0.4 })];
    expect(verdict({ verdicts })).toBe('No clear link so far (84 nights).');
    expect(linkLines(english, tested({ verdicts }))).toEqual([]);
  });

  it('they tend to happen on the same evenings, or on different ones', () => {
    expect(verdict()).toBe('They tend to happen on the same evenings (84 nights).');
    expect(verdict({ verdicts: [verdictOf({ rho: -0.4 })] })).toBe(
      'They tend to happen on different evenings (84 nights).',
    );
  });

  it('your diary cannot answer this', () => {
    const verdicts = [verdictOf({ says: 'gaps', nights: 50, rho: null, p: null })];
    expect(verdict({ verdicts })).toBe(
      'Your diary cannot answer this: too many nights are missing.',
    );
    expect(sureLines(english, tested({ verdicts }))[0]).toBe(
      'Cannot be tested: 41 of 91 nights are missing, and missing nights can mislead. At most 4 in 10 may be missing.',
    );
  });

  it('and stays until the next one, with its date', () => {
    const verdicts = [verdictOf({ says: 'no-link' }), verdictOf({ madeOn: '2026-07-08' })];
    expect(verdict({ verdicts })).toContain('same evenings');
    expect(checkDates(english, tested({ verdicts }))).toBe(
      'Checked on Wednesday, July 8, next on Tuesday, July 7.',
    );
    const check = { rows: [], of: 91, isDue: false, on: null };
    expect(checkDates(english, tested({ check }))).toBe('Checked on Tuesday, April 7.');
    expect(checkDates(english, tested({ verdicts: [], check }))).toBe(
      'The first check begins with the first night that has both.',
    );
  });
});

describe('under a link alone', () => {
  it('the ratings stand in the person’s own units, and that it can be the other way round', () => {
    expect(linkLines(english, tested())).toEqual([
      'After evenings without screen past bedtime your legs were usually 3 (half of the nights 2 to 4). After 30 min or more: usually 5 (4 to 6).',
      'This can also mean that bad evenings keep you at the screen.',
    ]);
  });

  it('halves are set apart where there is no "none"', () => {
    const { groups } = verdictOf();
    const halves = groups && { ...groups, none: false, from: 95 };
    const question = { about: 'measure', measure: 'beforeBedtime', outcome: 'nightWorst' } as const;
    const look = dots({ question });
    const lines = linkLines(english, tested({ look, verdicts: [verdictOf({ groups: halves })] }));
    expect(lines[0]).toBe(
      'After evenings with less than 1 h 35 min of it your legs were usually 3 (half of the nights 2 to 4). After 1 h 35 min or more: usually 5 (4 to 6).',
    );
  });

  it('of two that fall against each other nothing is said of which led to which', () => {
    const lines = linkLines(
      english,
      tested({ verdicts: [verdictOf({ rho: -0.4, groups: null })] }),
    );
    expect(lines).toEqual(['This does not say which led to which.']);
  });
});

describe('"How sure is this?"', () => {
  it('says in whole sentences what p, the worth of the nights and the adjustment are', () => {
    expect(sureLines(english, tested({ verdicts: [verdictOf({ adjustedP: 2 / 91 })] }))).toEqual([
      'We lined your evenings up with the wrong nights, in all 90 possible ways. Only 1 looked as linked as the real one.',
      'Evenings in a row are alike, so these 84 count like about 52.',
      'Weekends and slow changes over the weeks are taken out first.',
      'There is one check every 13 weeks, and each uses new nights only. Checking every week would find a link by chance in half of all diaries within a year.',
    ]);
  });

  it('counts the wrong nights that look as linked: none, or many', () => {
    const first = (adjustedP: number) =>
      sureLines(english, tested({ verdicts: [verdictOf({ adjustedP })] }))[0];
    expect(first(1 / 91)).toContain('None of them looked as linked');
    expect(first(40 / 91)).toContain('39 of them looked as linked');
  });

  it('says of several that they were checked together', () => {
    const verdicts = [verdictOf({ looks: 3 })];
    const check = { rows: [], of: 241, isDue: false, on: null };
    const lines = sureLines(english, tested({ verdicts, check }));
    expect(lines).toContain(
      '3 comparisons were checked together, so each of them had to be clearer.',
    );
    expect(lines.at(-1)).toContain('one check every 34 weeks');
  });

  it('says why nothing could be tested', () => {
    const verdicts = [verdictOf({ says: 'no-link', exposures: 4, p: null, adjustedP: null })];
    expect(sureLines(english, tested({ verdicts }))[0]).toBe(
      'Cannot be tested yet: your evenings are too alike (4 different lengths, 8 different ratings; it takes 5 and 3).',
    );
  });
});

describe('no sentence in sight', () => {
  it('has a Greek letter, a p or an n; these are for statisticians, all of them', () => {
    const all = tested({ verdicts: [verdictOf({ says: 'no-link' }), verdictOf()] });
    const open = [
      verdictSentence(english, all),
      ...linkLines(english, all),
      checkDates(english, all),
      ...usualLines(english, all.look, 'Screen after bedtime'),
      ...sureLines(english, all),
      untestedSentence(english, dots()),
    ].join(' ');
    expect(open).not.toMatch(/\brho\b|\bp\b|\bn\b|\bSD\b|\bIQR\b|median|quartile/i);
    expect(verdictStatistics(english, all)).toEqual([
      'Spearman rho .41, 95 % CI .12 to .63 (Bonett-Wright on n_eff 52.4).',
      'Circular-shift p .011 raw, .011 adjusted for date and weekend; a link is claimed when both are below .0125 and the range of that bound leaves out 0.',
      'n 84 of 91 evenings, 7 gaps; 2026-01-05 to 2026-04-05; checked 2026-04-07.',
      'Checked 2026-04-07: no clear link; 2026-01-05 to 2026-04-05, n 84, rho .41, p raw / adjusted .011 / .011.',
    ]);
  });

  it('names rho before there is a verdict, nor does any fold', () => {
    const early = tested({ verdicts: [] });
    const told = [
      verdictSentence(english, early),
      ...sureLines(english, early),
      ...verdictStatistics(english, early),
    ].join(' ');
    expect(told).not.toContain('rho');
  });
});

describe('a look that is not tested', () => {
  it('says how many nights there are, below five', () => {
    const counts: Look = { ...asked, n: 3, shows: 'counts' };
    expect(untestedSentence(english, counts)).toBe(
      '3 of 5 nights so far. The dots come with the fifth.',
    );
    expect(usualLines(english, counts, 'Screen after bedtime')).toEqual([]);
  });

  it('says what is usual, and claims nothing', () => {
    expect(untestedSentence(english, dots())).toBe(
      'Not tested, so no pattern is claimed (28 evenings).',
    );
    expect(usualLines(english, dots(), 'Screen after bedtime')).toEqual([
      'Screen after bedtime: usually 10 min, half of the evenings 5 min to 20 min.',
      'Legs in bed: usually 3, half of the evenings 2 to 5.',
    ]);
    expect(lookStatistics(english, dots())).toEqual([
      'Spearman rho .41, 95 % CI .03 to .69 (Bonett-Wright on n_eff 24.3).',
      'Minutes: median 10, quartiles 5 to 20 (n 28).',
      'Rating: median 3, quartiles 2 to 5 (n 28).',
      'Not tested: no p.',
    ]);
  });

  it('says which gate is closed', () => {
    const closed = (part: Partial<DotsLook>) => untestedSentence(english, dots(part));
    expect(closed({ n: 9, closed: 'too-few', range: null })).toBe(
      '9 evenings so far: too few for more than the picture. The next step comes at 14.',
    );
    const span = { first: '2026-01-01', last: '2026-02-19', evenings: 50, gaps: 22 };
    expect(closed({ n: 28, span, closed: 'too-sparse', range: null })).toContain(
      '22 of 50 nights are missing',
    );
    const same = pairs([1, 2, 3, 4, 5].map((y) => [0, y]));
    expect(closed({ pairs: same, closed: 'too-alike', range: null })).toBe(
      'One of the two never changed in 28 evenings, so they cannot be compared.',
    );
    const alike = pairs(linked(8).map(([x, y]) => [Math.min(x, 30), y]));
    expect(closed({ pairs: alike, closed: 'too-alike', range: null })).toContain(
      'too alike (3 different lengths, 4',
    );
  });
});

describe('a remedy', () => {
  const told =
    'People use this on worse evenings, so a higher rating with it does not mean that it made things worse.';

  it('always says that people use it on worse evenings', () => {
    const shift = { by: 1, interval: { low: -0.5, high: 2 } };
    const counts: Look = { ...remedy(), n: 2, shows: 'counts' };
    for (const look of [counts, remedy(), remedy({ shift })]) {
      expect(usualLines(english, look, '')).toContain(told);
    }
  });

  it('shows how much higher with its range to statisticians, and never a p', () => {
    const shift = { by: 1, interval: { low: 0.5, high: 2 } };
    const look = remedy({ n: 30, shift });
    expect(lookStatistics(english, look)).toEqual([
      'Hodges-Lehmann shift +1, 95 % CI +0.5 to +2, exact for independent evenings.',
      'Without it: median 3, quartiles 2 to 4.3 (n 18).',
      'Not tested: no p.',
    ]);
    expect(untestedSentence(english, look)).toMatch(/^Not tested/);
    expect(usualLines(english, look, '').slice(0, 2)).toEqual([
      'With it: too few to say what is usual (2 evenings).',
      'Without it: usually 3, half of the evenings 2 to 4.3 (18 evenings).',
    ]);
  });

  it('is called by the name the person gave it', () => {
    const ownRemedies = [{ id: 'own:1', name: 'wool socks', archived: true }];
    const question = { about: 'remedy', remedy: 'own:1', outcome: 'nightWorst' } as const;
    expect(lookName(english, question, { ...none, ownRemedies })).toBe(
      'Wool socks and your legs in bed',
    );
    expect(lookName(english, question, none)).toContain('Something of your own');
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
