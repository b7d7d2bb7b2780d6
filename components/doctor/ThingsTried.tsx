import type { ThingTried } from '../../utils/doctor/doctor-summary.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import { itemName, REMEDY_WORDS } from '../words/item-name.ts';
import { medianText, plainText } from './median-text.ts';
import { Part } from './Part.tsx';

type Props = {
  tried: readonly ThingTried[];
  own: readonly OwnItem[];
  /** How many of them there is room for. */
  shown: number;
};

/** What was tried, how often, and how much the person said it helped. */
export function ThingsTried({ tried, own, shown }: Props) {
  const words = useWords();
  const { say } = words;
  const names = { words: REMEDY_WORDS, own };
  const left = tried.length - shown;
  if (tried.length === 0) {
    return (
      <Part heading={say('doctor_tried')}>
        <p>{say('not_logged')}</p>
      </Part>
    );
  }
  return (
    <Part heading={say('doctor_tried')} note={say('doctor_tried_about')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('doctor_tried_what')}</th>
            <th scope="col">{say('doctor_tried_evenings')}</th>
            <th scope="col">{say('doctor_tried_helped')}</th>
            <th scope="col">{say('doctor_column_n')}</th>
          </tr>
        </thead>
        <tbody>
          {tried.slice(0, shown).map(({ remedy, evenings, helped }) => (
            <tr key={remedy}>
              <th scope="row" dir="auto">
                {itemName(remedy, names, say)}
              </th>
              <td>{evenings}</td>
              <td class={helped.median === null ? 'soft' : undefined}>
                {medianText(words, helped, plainText)}
              </td>
              <td>{helped.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>{say('doctor_more', left)}</p>}
    </Part>
  );
}
