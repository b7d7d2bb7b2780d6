import type { LongBlock } from '../../utils/summary/longer.ts';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { clockText } from '../words/number-text.ts';

type Props = { blocks: readonly LongBlock[] };

/** How far bedtimes and nights lay from each other, four weeks at a time. Free days are not marked by anyone, so there is no social jetlag. */
export function Regularity({ blocks }: Props) {
  const { say, formats } = useWords();
  return (
    <section class="section" aria-label={say('longer_regular')}>
      <h2>{say('longer_regular')}</h2>
      <p>{say('longer_regular_about')}</p>
      <table class="regular">
        <thead>
          <tr>
            <th scope="col">{say('longer_regular_span')}</th>
            <th scope="col">{say('longer_bedtime')}</th>
            <th scope="col">{say('longer_spread')}</th>
            <th scope="col">{say('longer_sri')}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <tr key={block.first}>
              <th scope="row">{formats.days(block.first, block.last)}</th>
              <Bedtime block={block} />
              <Sleep block={block} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bedtime({ block: { bedtime } }: { block: LongBlock }) {
  const words = useWords();
  const { say, plural } = words;
  if (bedtime === null || bedtime.median === null || bedtime.sd === null) {
    return (
      <td colSpan={2} class="soft">
        {say('longer_not_enough')}
      </td>
    );
  }
  return (
    <>
      <td>
        {clockText(words, bedtime.median)}
        <small>{plural('longer_bedtimes', bedtime.n)}</small>
      </td>
      <td>{say('longer_spread_value', durationText(words, bedtime.sd))}</td>
    </>
  );
}

function Sleep({ block: { regularity } }: { block: LongBlock }) {
  const { say, plural } = useWords();
  const { sri, pairs } = regularity;
  return (
    <td>
      {sri === null ? <span class="soft">{say('longer_not_enough')}</span> : Math.round(sri)}
      <small>{plural('longer_pairs', pairs)}</small>
    </td>
  );
}
