import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  weekHref: string;
  planHref: string;
  /** The check-in of a night of which nothing was told; null where there is none. */
  nightHref: string | null;
  byDay: boolean;
  aboutHref: string;
  crisisHref: string;
};

/** The ways from the popup to the pages; those of every day stay in sight. */
export function PopupLinks(props: Props) {
  const { weekHref, planHref, nightHref, byDay, aboutHref, crisisHref } = props;
  const { say } = useWords();
  return (
    <>
      <p class="popup-about">
        <a href={aboutHref} target="_blank" rel="noreferrer">
          {say('page_about')}
        </a>
        <a href={crisisHref} target="_blank" rel="noreferrer">
          {say('crisis_heading')}
        </a>
      </p>
      <nav class="popup-links" aria-label={say('pages')}>
        <Mark />
        <a href={weekHref} target="_blank" rel="noreferrer">
          {say('page_week')}
        </a>
        <a href={planHref} target="_blank" rel="noreferrer">
          {say('page_plan')}
        </a>
        {nightHref !== null && (
          <a class="untold" href={nightHref} target="_blank" rel="noreferrer">
            {say(byDay ? 'popup_fill_in_sleep' : 'popup_fill_in_night')}
          </a>
        )}
      </nav>
    </>
  );
}
