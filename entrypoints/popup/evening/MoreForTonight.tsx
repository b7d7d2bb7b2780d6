import { laterPart } from '../../../components/ui/later-part.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { Unfolding } from '../../shared/Unfolding.tsx';
import type { MoreProps } from './More.tsx';

const More = laterPart(() => import('./More.tsx').then((it) => it.More));

/** The seldom used choices, folded away; their code comes with the first opening. Not for a night that is over. */
export function MoreForTonight(props: MoreProps) {
  const { say } = useWords();
  return (
    <Unfolding summary={say(props.byDay ? 'more_heading_by_day' : 'more_heading')}>
      <More {...props} />
    </Unfolding>
  );
}
