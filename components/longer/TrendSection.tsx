import type { ComponentChildren } from 'preact';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { TrendChart } from './TrendChart.tsx';
import { TrendTable } from './TrendTable.tsx';
import { type TrendKind, type TrendWeek, weekName } from './trend.ts';

type Props = {
  heading: string;
  weeks: readonly TrendWeek[];
  kind: TrendKind;
  children?: ComponentChildren;
};

/** One week alone is said in its sentence. */
const FEWEST_FOR_CHART = 2;

/** One figure week by week: a sentence, the picture, and the table behind it. */
export function TrendSection({ heading, weeks, kind, children }: Props) {
  const words = useWords();
  const known = weeks.filter(({ figure }) => figure.median !== null).length;
  return (
    <section class="section" aria-label={heading}>
      <h2>{heading}</h2>
      <p>{sentence(words, weeks, kind)}</p>
      {children}
      {known >= FEWEST_FOR_CHART && <TrendChart label={heading} weeks={weeks} kind={kind} />}
      <TrendTable label={heading} weeks={weeks} kind={kind} />
    </section>
  );
}

/** The first and the last week that can say anything, without a word on what lies between. */
function sentence(words: PageWords, weeks: readonly TrendWeek[], kind: TrendKind): string {
  const { say } = words;
  const told = weeks.flatMap(({ first, figure: { median } }) =>
    median === null ? [] : [[kind.write(words, median), weekName(words, first)] as const],
  );
  const from = told[0];
  const to = told.at(-1);
  if (!from || !to) return say('longer_none');
  if (told.length === 1) return say('longer_only', ...from);
  return say('longer_from_to', ...from, ...to);
}
