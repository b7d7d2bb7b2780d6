import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Moved, RatingMoved } from '../../../components/rating/RatingMoved.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { useSave } from '../../shared/use-save.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import type { Ask } from './ask.ts';
import { LastRatings } from './LastRatings.tsx';
import type { QuickRating } from './use-quick-rating.ts';

type Props = {
  ask: Ask;
  quick: QuickRating;
  stored: StoredEvening;
  settings: Settings;
  now: Now;
  byDay: boolean;
  onAsk: (ask: Ask) => void;
  /** What is pending: before the list, so that a growing list does not push it out of sight. */
  children: ComponentChildren;
};

const RatingDetails = laterPart(() => import('./RatingDetails.tsx').then((it) => it.RatingDetails));
const NextQuestion = laterPart(() => import('./NextQuestion.tsx').then((it) => it.NextQuestion));
const Earlier = laterPart(() => import('./Earlier.tsx').then((it) => it.Earlier));

/** Below the scale: the details of a rating, what else can be asked, and the last ratings of this evening. */
export function AfterRating({ ask, quick, stored, settings, now, byDay, ...rest }: Props) {
  const { onAsk, children } = rest;
  const { say } = useWords();
  const { evening } = stored.record;
  const rating = stored.ratings.find(({ id }) => id === quick.ratingId);
  const [openedByHand, setOpenedByHand] = useState<string | null>(null);
  const { save, held, undo, trouble } = useSave<Moved>();
  return (
    <>
      {rating && (
        <RatingDetails
          key={rating.id}
          {...{ rating, settings, now }}
          byHand={openedByHand === rating.id}
          onMove={save}
        />
      )}
      <RatingMoved moved={held?.said ?? null} onUndo={undo} />
      {trouble && <Trouble kind={trouble} />}
      {ask.what === 'night-worst' && quick.attempt.step === 'saved' && (
        <NextQuestion evening={ask.evening} byDay={byDay} onAsk={onAsk} />
      )}
      {ask.what === 'night-worst' && (
        <a
          class="check-in-link"
          href={browser.runtime.getURL(`/options.html#check-in/${ask.evening}`)}
          target="_blank"
          rel="noreferrer"
        >
          {say('popup_whole_check_in')}
        </a>
      )}
      {ask.what !== 'now' && (
        <button type="button" class="button-text" onClick={() => onAsk({ what: 'now', evening })}>
          {say('rate_now_instead')}
        </button>
      )}
      {children}
      <LastRatings
        evening={evening}
        stored={stored}
        byDay={byDay}
        onDetails={({ id }) => {
          quick.showDetails(id);
          setOpenedByHand(id);
        }}
      />
      <Unfolding summary={say('earlier_heading')}>
        <Earlier {...{ settings, now, evening }} />
      </Unfolding>
    </>
  );
}
