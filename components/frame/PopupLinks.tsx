import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = { weekHref: string; planHref: string; aboutHref: string; crisisHref: string };

/** The ways from the popup to the pages. */
export function PopupLinks({ weekHref, planHref, aboutHref, crisisHref }: Props) {
  const { say } = useWords();
  return (
    <nav class="popup-links" aria-label={say('pages')}>
      <Mark />
      <a href={weekHref} target="_blank" rel="noreferrer">
        {say('page_week')}
      </a>
      <a href={planHref} target="_blank" rel="noreferrer">
        {say('page_plan')}
      </a>
      <a href={aboutHref} target="_blank" rel="noreferrer">
        {say('page_about')}
      </a>
      <a href={crisisHref} target="_blank" rel="noreferrer">
        {say('crisis_heading')}
      </a>
    </nav>
  );
}
