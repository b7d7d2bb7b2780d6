import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mainOf } from '../../../components/card/card-text.ts';
import { PopupLinks } from '../../../components/frame/PopupLinks.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { maybeHiddenZone } from '../../../utils/evening/zone.ts';
import { isNightAskedAbout } from '../../../utils/plan/usual-night.ts';
import { browserZone } from '../../../utils/platform/clock.ts';
import { isCheckedIn } from '../../../utils/rows/sleep-record.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { Door } from '../../shared/Door.tsx';
import { Unfolding } from '../../shared/Unfolding.tsx';
import { AfterRating } from '../scale/AfterRating.tsx';
import type { Ask } from '../scale/ask.ts';
import type { ShownDetails } from '../scale/RatingDetails.tsx';
import type { QuickRating } from '../scale/use-quick-rating.ts';
import { Card } from './Card.tsx';
import type { MoreProps } from './More.tsx';
import type { StoredEvening } from './stored-evening.ts';
import { TonightSection } from './TonightSection.tsx';

export type BelowProps = {
  settings: Settings;
  now: Now;
  /** Null where the store cannot be read. */
  stored: StoredEvening | null;
  byDay: boolean;
  ask: Ask;
  quick: QuickRating;
  details: ShownDetails;
  onDetails: (id: string | null) => void;
  /** How often a score was saved since the popup was opened. */
  saves: number;
  onAsk: (ask: Ask) => void;
  onNight: (inNight: boolean) => void;
};

type Props = BelowProps & { tonight: Tonight };

const AboutToday = laterPart(() => import('./AboutToday.tsx').then((it) => it.AboutToday));
const BegunAnew = laterPart(() => import('./BegunAnew.tsx').then((it) => it.BegunAnew));
const ZoneQuestion = laterPart(() => import('./ZoneQuestion.tsx').then((it) => it.ZoneQuestion));

/** What follows a rating, what is pending, tonight, and the ways to the pages. */
export function BelowEvening({ settings, now, stored, byDay, ask, onAsk, ...rest }: Props) {
  const { quick, details, onDetails } = rest;
  const ratings = stored?.ratings ?? [];
  const tonight = withoutAsked(rest.tonight, ask);
  const { over } = tonight;
  const [bedOnCard, setBedOnCard] = useState(false);
  const card = (
    <Card
      {...{ tonight, settings, now, byDay, onAsk }}
      engine={stored?.engine ?? null}
      onBed={setBedOnCard}
    />
  );
  const untold = stored && unfilledNight(stored, { settings, tonight, now });
  return (
    <>
      <Door>
        {stored ? (
          <AfterRating
            {...{ ask, quick, stored, settings, now, tonight, byDay, details, onDetails, onAsk }}
          >
            {card}
          </AfterRating>
        ) : (
          card
        )}
      </Door>
      {stored?.begunAnew && <BegunAnew />}
      {settings.zone === null && maybeHiddenZone(browserZone()) && (
        <ZoneQuestion now={now} settingsHref={pageOf('settings')} />
      )}
      <Door>
        <TonightSection
          {...{ tonight, now, over, ratings, byDay, bedOnCard }}
          countElsewhere={settings.countElsewhere}
        />
      </Door>
      {stored && <AboutTheDay {...{ stored, over, settings, byDay }} />}
      {!over && (
        <MoreForTonight
          {...{ settings, now, tonight, byDay }}
          noScreen={stored?.record.noScreen === true}
          planHref={pageOf('plan')}
        />
      )}
      <PopupLinks
        weekHref={pageOf('week')}
        planHref={pageOf('plan')}
        nightHref={untold && pageOf(`check-in/${untold}`)}
        byDay={byDay}
        aboutHref={pageOf('about')}
        crisisHref={pageOf('about/crisis')}
      />
    </>
  );
}

type DayProps = Pick<Props, 'settings' | 'byDay'> & { stored: StoredEvening; over: boolean };

function AboutTheDay({ stored: { record }, over, settings, byDay }: DayProps) {
  const { say, formats } = useWords();
  const { evening } = record;
  return (
    <Unfolding
      summary={over ? say('factor_about_day', formats.day(evening)) : say('factor_about_today')}
    >
      <AboutToday key={evening} record={record} past={over} {...{ settings, byDay }} />
    </Unfolding>
  );
}

type Facts = { settings: Settings; tonight: Tonight; now: Now };

/** The night of which nothing was told, from its morning until the next wind-down begins. */
function unfilledNight({ sleep, lastNight }: StoredEvening, { settings, tonight, now }: Facts) {
  // A day can be begun before the wake time.
  const { evening, unfilled } = tonight.over
    ? { evening: tonight.evening, unfilled: !isCheckedIn(sleep) }
    : lastNight;
  const isBefore = tonight.over || !tonight.night || now.at < tonight.night.windowStart;
  return unfilled && isBefore && isNightAskedAbout(evening, settings, now.zone) ? evening : null;
}

/** A card that has put its question to the scale gives way to it. */
function withoutAsked(tonight: Tonight, { what, evening }: Ask): Tonight {
  const { card } = tonight;
  const isAsked = card !== null && card.evening === evening && mainOf(card.prompt) === what;
  return isAsked ? { ...tonight, card: null } : tonight;
}

function pageOf(page: string): string {
  return browser.runtime.getURL(`/options.html#${page}`);
}

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
