import { useWords } from '../ui/words-context.ts';
import './zone-line.css';

type Props = {
  /** Epoch ms, shown so that a wrong zone is seen. */
  at: number;
  settingsHref: string;
  onYes: () => void;
};

/** One quiet line: is it this time where you are? */
export function ZoneLine({ at, settingsHref, onYes }: Props) {
  const { say, formats } = useWords();
  return (
    <p class="zone-line">
      {say('zone_question', formats.clock(at))}
      <button type="button" class="button-text" onClick={onYes}>
        {say('zone_yes')}
      </button>
      <a href={settingsHref} target="_blank" rel="noreferrer">
        {say('popup_zone_no')}
      </a>
    </p>
  );
}
