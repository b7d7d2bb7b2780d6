import type { ChangeSigns } from '../../utils/doctor/change-signs.ts';
import { useWords } from '../ui/words-context.ts';
import { changeText } from './change-text.ts';

type Props = { changes: ChangeSigns };

/** What changed, with both numbers. Where nothing did it says nothing: it cannot know that all is well. */
export function ChangeCard({ changes: { recent, before, signs } }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const noted = signs.filter(({ state }) => state === 'noted');
  if (noted.length === 0 || !recent || !before) return null;
  const [last, former] = [recent, before].map((range) => formats.days(range.first, range.last));
  return (
    <section class="section panel" aria-label={say('change_heading')}>
      <h2>{say('change_heading')}</h2>
      <p class="soft">{say('change_about', last ?? '', former ?? '')}</p>
      <ul>
        {noted.map((one) => (
          <li key={one.sign}>{changeText(words, one)}</li>
        ))}
      </ul>
      <p>{say('change_advice')}</p>
      <p class="soft">{say('change_not_verdict')}</p>
    </section>
  );
}
