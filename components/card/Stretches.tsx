import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import './stretches.css';

/** A stretch: a person as strokes of a pen, the head as a circle, and what is held on to. */
type Stretch = {
  name: WordKey;
  how: WordKey;
  /** What is read aloud in place of the drawing. */
  picture: WordKey;
  body: string;
  head: readonly [x: number, y: number];
  things: string;
};

const HEAD = 7;

/**
 * The calf after "How to stretch after exercising" of the NHS, both sides of the thigh after its "How to stretch
 * after a run" and after "Stretches" of the back pain programme of Cambridge University Hospitals.
 */
const STRETCHES: readonly Stretch[] = [
  {
    name: 'stretch_calf',
    how: 'stretch_calf_how',
    picture: 'stretch_calf_picture',
    body: 'M74 29 58 55 M58 55 30 91 40 91 M58 55 78 67 74 91 85 91 M74 31 89 36 103 29',
    head: [82, 18],
    things: 'M104 8V92H12',
  },
  {
    name: 'stretch_thigh',
    how: 'stretch_thigh_how',
    picture: 'stretch_thigh_picture',
    body: 'M55 27 54 53 M54 53 60 91 71 91 M54 53 50 77 31 65 27 56 M55 31 41 43 30 60 M55 31 69 42 84 45',
    head: [57, 14],
    things: 'M78 47H108 M84 47V92 M104 47V92 M12 92H108',
  },
  {
    name: 'stretch_back',
    how: 'stretch_back_how',
    picture: 'stretch_back_picture',
    body: 'M38 54 65 34 M38 54 92 89 96 80 M38 54 49 73 40 91 51 91 M63 37 62 56 48 69',
    head: [76, 27],
    things: 'M12 92H108',
  },
];

const SOURCE = 'https://www.nhs.uk/live-well/exercise/how-to-stretch-after-exercising/';

/** How to stretch the legs: three drawings in the colour of the text around them. */
export function Stretches() {
  const { say } = useWords();
  return (
    <div class="stretches">
      <p>{say('stretch_about')}</p>
      <ul>
        {STRETCHES.map((stretch) => (
          <li key={stretch.name}>
            <Drawing stretch={stretch} />
            <p>
              <strong>{say(stretch.name)}</strong> {say(stretch.how)}
            </p>
          </li>
        ))}
      </ul>
      <p class="soft">
        {say('stretch_source')}{' '}
        <a href={SOURCE} target="_blank" rel="noreferrer">
          {SOURCE.replace('https://', '')}
        </a>
      </p>
    </div>
  );
}

function Drawing({ stretch: { picture, body, head, things } }: { stretch: Stretch }) {
  const { say } = useWords();
  const [x, y] = head;
  return (
    <svg viewBox="0 0 120 100" role="img" aria-label={say(picture)}>
      <path class="stretch-thing" d={things} />
      <path d={body} />
      <circle cx={x} cy={y} r={HEAD} />
    </svg>
  );
}
