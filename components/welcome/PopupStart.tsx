import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import './start.css';

type Props = { onStart: () => void; moreHref: string };

/** The popup before "Start": what will be kept, where, and the button. */
export function PopupStart({ onStart, moreHref }: Props) {
  const { say } = useWords();
  return (
    <main class="popup-start">
      <Mark />
      <h1>{say('start_title')}</h1>
      <p>{say('start_intro')}</p>
      <ul>
        <li>{say('kept_ratings')}</li>
        <li>{say('kept_screen')}</li>
        <li>{say('kept_prompts')}</li>
      </ul>
      <p class="soft">{say('start_where')}</p>
      <button type="button" class="button button-main" onClick={onStart}>
        {say('start')}
      </button>
      <p>
        <a href={moreHref} target="_blank" rel="noreferrer">
          {say('start_more')}
        </a>
      </p>
    </main>
  );
}
