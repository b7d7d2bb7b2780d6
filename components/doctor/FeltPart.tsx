import type { Counts, Side, ToldOfPeriod } from '../../utils/doctor/told-of-period.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import { FACTOR_WORDS, itemName } from '../words/item-name.ts';
import { AT_REST_WORDS, FEELING_WORDS } from '../words/rating-words.ts';
import { Part } from './Part.tsx';

const SIDE_WORDS: Record<Side, WordKey> = {
  'both-legs': 'where_both_legs',
  'left-leg': 'where_left_leg',
  'right-leg': 'where_right_leg',
  arms: 'where_arms',
  elsewhere: 'where_elsewhere',
};

/** More letters than this would take the room of all else. */
const LONGEST = 150;

type Props = { told: ToldOfPeriod; ownFactors: readonly OwnItem[] };

/** Where it was felt, what it feels like, how soon at rest, and what was part of the days. */
export function FeltPart({ told: { where, feel, atRest, factors }, ownFactors }: Props) {
  const { say } = useWords();
  const names = { words: FACTOR_WORDS, own: ownFactors };
  return (
    <Part heading={say('doctor_felt')} note={say('doctor_felt_about')}>
      <Answers
        name={say('details_where')}
        counts={where}
        nameOf={(side) => say(SIDE_WORDS[side])}
      />
      <Answers
        name={say('details_feel')}
        counts={feel}
        nameOf={(feeling) => say(FEELING_WORDS[feeling])}
      />
      <Answers
        name={say('details_at_rest')}
        counts={atRest}
        nameOf={(answer) => say(AT_REST_WORDS[answer])}
      />
      <Answers
        name={say('doctor_factors')}
        counts={factors}
        nameOf={(factor) => itemName(factor, names, say)}
      />
    </Part>
  );
}

type AnswersProps<Answer extends string> = {
  name: string;
  counts: Counts<Answer>;
  nameOf: (answer: Answer) => string;
};

/** Each answer with the evenings on which it was given. */
function Answers<Answer extends string>({ name, counts, nameOf }: AnswersProps<Answer>) {
  const { say } = useWords();
  const { told, answers } = counts;
  const texts = answers.map(({ answer, evenings }) =>
    say('doctor_answer', nameOf(answer), evenings),
  );
  const shown = texts.filter((_, at) => texts.slice(0, at + 1).join(', ').length <= LONGEST);
  const left = texts.length - shown.length;
  const all = [...shown, ...(left > 0 ? [say('doctor_more', left)] : [])].join(', ');
  return (
    <p class="doctor-answers">
      <strong>{name}</strong>{' '}
      {told === 0 ? (
        <span class="soft">{say('not_logged')}</span>
      ) : (
        say('doctor_answers', told, all === '' ? say('doctor_none_of_them') : all)
      )}
    </p>
  );
}
