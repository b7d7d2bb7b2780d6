import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import './week-links.css';

/** The pages that read the diary, each from further away; their names are those of the addresses. */
const READINGS = [
  { id: 'week', title: 'week_link_week' },
  { id: 'longer', title: 'week_link_longer' },
  { id: 'together', title: 'week_link_together' },
  { id: 'doctor', title: 'week_link_doctor' },
] as const satisfies readonly { id: string; title: WordKey }[];

export type Reading = (typeof READINGS)[number]['id'];

/** The way between the pages that read the diary. */
export function WeekLinks({ current }: { current: Reading }) {
  const { say } = useWords();
  return (
    <nav class="week-links" aria-label={say('week_links')}>
      <ul>
        {READINGS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
