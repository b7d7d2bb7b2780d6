import type { TestedLook } from '../../utils/looks/associations.ts';
import { CLAIM_BELOW } from '../../utils/looks/gates.ts';
import type { GroupsLook, Look, Middle } from '../../utils/looks/look.ts';
import type { Verdict } from '../../utils/rows/verdict.ts';
import type { PageWords } from '../ui/words-context.ts';
import {
  boundText,
  chanceText,
  coefficientText,
  numberText,
  pointsText,
} from '../words/number-text.ts';

/** "For statisticians": all figures of the last check, and what the earlier ones said; complete, to be copied. */
export function verdictStatistics(words: PageWords, { verdicts, look }: TestedLook): string[] {
  const last = verdicts.at(-1);
  if (!last) return look.shows === 'counts' ? [] : middles(words, look);
  const earlier = verdicts.slice(0, -1).toReversed();
  return [...checkLines(words, last), ...earlier.map((one) => earlierLine(words, one))];
}

/** The same of a look that is not tested: its coefficient or its shift, and that nobody tested it. */
export function lookStatistics(words: PageWords, look: Look): string[] {
  const { say } = words;
  if (look.shows === 'counts') return [];
  const range = look.shows === 'dots' ? look.range : null;
  const rho = range && {
    rho: range.rho,
    low: range.interval?.low ?? null,
    high: range.interval?.high ?? null,
    worth: range.worth,
  };
  const shift = look.shows === 'groups' ? shiftLines(words, look) : [];
  const shown = [...(rho ? [rhoLine(words, rho)] : []), ...shift, ...middles(words, look)];
  return [...shown, say('look_stat_untested')];
}

function checkLines(words: PageWords, verdict: Verdict): string[] {
  const { say } = words;
  const { p, adjustedP, looks, nights, evenings, first, last, madeOn } = verdict;
  const bound = boundText(words, CLAIM_BELOW);
  return [
    ...(verdict.rho === null ? [] : [rhoLine(words, verdict)]),
    ...(p === null || adjustedP === null
      ? [say('look_stat_no_test')]
      : [say('look_stat_p', chanceText(words, p), chanceText(words, adjustedP), bound)]),
    ...(looks !== null && looks > 1 ? [say('look_stat_holm', looks)] : []),
    say('look_stat_n', nights, evenings, evenings - nights, first, last, madeOn),
  ];
}

type Rho = Pick<Verdict, 'rho' | 'low' | 'high' | 'worth'>;

function rhoLine(words: PageWords, { rho, low, high, worth }: Rho): string {
  const text = (value: number | null) => coefficientText(words, value ?? 0);
  if (low === null || high === null) return words.say('look_stat_rho_alone', text(rho));
  const nEff = numberText(words, worth ?? 0);
  return words.say('look_stat_rho', text(rho), text(low), text(high), nEff);
}

const SAYS = {
  link: 'look_stat_link',
  'no-link': 'look_stat_no_link',
  gaps: 'look_stat_gaps',
} as const;

function earlierLine(words: PageWords, { madeOn, first, last, nights, ...one }: Verdict): string {
  const { say } = words;
  const rho = one.rho === null ? '–' : coefficientText(words, one.rho);
  const [p, adjusted] = [one.p, one.adjustedP].map((value) =>
    value === null ? '–' : chanceText(words, value),
  );
  return say(
    'look_stat_earlier',
    madeOn,
    say(SAYS[one.says]),
    first,
    last,
    nights,
    rho,
    `${p} / ${adjusted}`,
  );
}

function shiftLines(words: PageWords, { shift }: GroupsLook): string[] {
  if (shift === null) return [];
  const parts = [shift.by, shift.interval.low, shift.interval.high];
  return [words.say('look_stat_shift', ...parts.map((one) => pointsText(words, one)))];
}

function middles(words: PageWords, look: Exclude<Look, { shows: 'counts' }>): string[] {
  const { say } = words;
  const sides: [string, Middle][] =
    look.shows === 'dots'
      ? [
          [say('look_stat_exposure'), look.exposure],
          [say('look_stat_rating'), look.outcome],
        ]
      : [
          [say('look_with'), look.withIt],
          [say('look_without'), look.without],
        ];
  return sides.flatMap(([name, { median, iqr, n }]) => {
    if (median === null || iqr === null) return [];
    const parts = [median, iqr.low, iqr.high].map((one) => numberText(words, one));
    return [say('look_stat_middle', name, ...parts, n)];
  });
}
