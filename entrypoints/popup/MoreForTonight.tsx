import { useWords } from '../../components/ui/words-context.ts';
import type { Tonight } from '../../utils/engine/tonight.ts';
import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { laterPart } from './later-part.tsx';
import { Unfolding } from './Unfolding.tsx';

/** What the seldom used choices need to know. */
export type MoreProps = {
  settings: Settings;
  now: Now;
  tonight: Tonight;
  /** The person said that there was no screen this evening. */
  noScreen: boolean;
  byDay: boolean;
  planHref: string;
};

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
