import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { type Moved, RatingMoved } from '../../../components/rating/RatingMoved.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { WordKey } from '../../../utils/i18n/words.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { Door } from '../../shared/Door.tsx';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { useSave } from '../../shared/use-save.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import type { Ask } from './ask.ts';
import { LastRatings } from './LastRatings.tsx';
import type { ShownDetails } from './RatingDetails.tsx';
import type { QuickRating } from './use-quick-rating.ts';

type Props = {
  ask: Ask;
  quick: QuickRating;
  stored: StoredEvening;
  settings: Settings;
  now: Now;
  tonight: Tonight;
  byDay: boolean;
  details: ShownDetails;
  onDetails: (id: string | null) => void;
  onAsk: (ask: Ask) => void;
  /** What is pending: right below the scale, so that no press pushes it out of sight. */
  children: ComponentChildren;
};

const RatingDetails = laterPart(() => import('./RatingDetails.tsx').then((it) => it.RatingDetails));
const NextQuestion = laterPart(() => import('./NextQuestion.tsx').then((it) => it.NextQuestion));
const EarlierTimes = laterPart(() => import('./EarlierTimes.tsx').then((it) => it.EarlierTimes));
const Earlier = laterPart(() => import('./Earlier.tsx').then((it) => it.Earlier));

/** Below the scale: what else can be asked, what is pending, the details of a rating, and the last ratings. */
export function AfterRating({ ask, quick, stored, settings, now, byDay, ...rest }: Props) {
  const { tonight, details, onDetails, onAsk, children } = rest;
  const { say } = useWords();
  const { evening } = stored.record;
  const rating = stored.ratings.find(({ id }) => id === details.id);
  const { save, held, undo, trouble } = useSave<Moved>();
  const isNightSaved = ask.what === 'night-worst' && quick.attempt.step === 'saved';
  return (
    <>
      {ask.what !== 'now' && (
        <button type="button" class="button-text" onClick={() => onAsk({ what: 'now', evening })}>
          {say('rate_now_instead')}
        </button>
      )}
      {isNightSaved && <NextQuestion evening={ask.evening} byDay={byDay} onAsk={onAsk} />}
      {isNightSaved && (
        <a
          class="check-in-link"
          href={browser.runtime.getURL(`/options.html#check-in/${ask.evening}`)}
          target="_blank"
          rel="noreferrer"
        >
          {say('popup_whole_check_in')}
        </a>
      )}
      {children}
      {rating && (
        <Door>
          <RatingDetails
            key={rating.id}
            {...{ rating, settings, now }}
            opened={details.byHand ? details : null}
            onMove={save}
          />
        </Door>
      )}
      <RatingMoved moved={held?.said ?? null} onUndo={undo} />
      {trouble && <Trouble kind={trouble} />}
      <LastRatings
        stored={stored}
        heading={headingOf(tonight, byDay, now.at)}
        onDetails={({ id }) => onDetails(id)}
      />
      <EarlierTimes {...{ settings, now, stored, byDay, onAsk }} />
      <Unfolding summary={say('earlier_heading')}>
        <Earlier {...{ settings, now, evening }} />
      </Unfolding>
    </>
  );
}

/** Whose ratings are listed: the evening has not begun before the wind-down, and is yesterday's once its night is over. */
function headingOf({ night, over }: Tonight, byDay: boolean, at: number): WordKey {
  if (over) return 'ratings_since_yesterday';
  return byDay || !night || at < night.windowStart ? 'ratings_today' : 'ratings_this_evening';
}
