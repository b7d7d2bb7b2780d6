import type { LongBlock } from '../../utils/summary/longer.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { clockText } from '../words/number-text.ts';

type Props = { blocks: readonly LongBlock[] };

/** When the person usually went to bed, four weeks at a time; the index is for those who know it. Free days are not marked by anyone, so there is no social jetlag. */
export function Regularity({ blocks }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <section class="section" aria-label={say('longer_regular')}>
      <h2>{say('longer_regular')}</h2>
      <ul>
        {blocks.map((block) => (
          <li key={block.first}>{bedtimeText(words, block)}</li>
        ))}
      </ul>
      <details class="behind">
        <summary>{say('longer_sri')}</summary>
        <p class="soft">{say('longer_regular_about')}</p>
        <IndexTable blocks={blocks} />
      </details>
    </section>
  );
}

function bedtimeText(words: PageWords, { first, last, bedtime }: LongBlock): string {
  const { say, plural, formats } = words;
  const days = formats.days(first, last);
  if (bedtime === null || bedtime.median === null || bedtime.sd === null) {
    return say('longer_regular_few', days);
  }
  const { median, sd, n } = bedtime;
  const nights = plural('longer_bedtimes', n);
  return say(
    'longer_regular_line',
    days,
    clockText(words, median),
    durationText(words, sd),
    nights,
  );
}

function IndexTable({ blocks }: Props) {
  const { say, plural, formats } = useWords();
  return (
    <table aria-label={say('longer_sri')}>
      <thead>
        <tr>
          <th scope="col">{say('longer_regular_span')}</th>
          <th scope="col">{say('longer_sri_column')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ first, last, regularity: { sri, pairs } }) => (
          <tr key={first}>
            <th scope="row">{formats.days(first, last)}</th>
            <td>
              {sri === null ? <Missing /> : Math.round(sri)}
              <small>{plural('longer_pairs', pairs)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
