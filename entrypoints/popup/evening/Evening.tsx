import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Page } from '../../../components/frame/Page.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { nightOver } from '../../../utils/plan/usual-night.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import type { PageTheme } from '../../../utils/theme/page-theme.ts';
import { Door } from '../../shared/Door.tsx';
import { laterQuery } from '../../shared/later-query.ts';
import { useLive } from '../../shared/use-live.ts';
import { type Ask, nightToAsk, openedFor } from '../scale/ask.ts';
import { Rate } from '../scale/Rate.tsx';
import type { ShownDetails } from '../scale/RatingDetails.tsx';
import { useQuickRating } from '../scale/use-quick-rating.ts';
import type { StoredEvening } from './stored-evening.ts';

type Props = { settings: Settings; now: Now; theme: PageTheme };

// Asked for at once, and not waited for: who opens the popup to rate needs the scale only.
const below = import('./Below.tsx');
const reading = import('./stored-evening.ts');
const answering = import('../night/answer-morning.ts');
// Should it fail, the door says so where it is drawn.
for (const part of [below, reading, answering]) part.catch(() => undefined);
const Below = laterPart(() => below.then((it) => it.Below));

/** The popup of an evening or a night: the scale first, the rest once the store has answered. */
export function Evening({ settings, now, theme }: Props) {
  const evening = eveningOf(now, settings.turnOvers);
  const over = nightOver(settings, now);
  const night = nightToAsk(settings, now);
  const live = useLive<StoredEvening>(
    () => laterQuery(reading.then((it) => () => it.readStoredEvening(evening, over))),
    [evening, over],
  );
  const stored = live.value ?? null;
  const byDay = sleepsByDay(planOf(evening, settings.plan).bedtime);
  const lastNight = stored?.lastNight.evening === over ? stored.lastNight : null;
  const known = night === null || lastNight !== null || live.failure !== null;
  const asked: Ask =
    night !== null && lastNight?.untold
      ? { what: 'night-worst', evening: night }
      : { what: 'now', evening };
  const [ask, setAsk] = useAsk(known ? asked : null, night, () =>
    openedFor(location.hash, settings, now),
  );
  const [inNight, setInNight] = useState(false);
  const [saves, setSaves] = useState(0);
  const [details, setDetails] = useState<ShownDetails>({ id: null, byHand: false });
  const quick = useQuickRating({
    ask,
    settings,
    onSaved: (saved, id) => {
      setSaves((before) => before + 1);
      setDetails({ id, byHand: false });
      if (saved.what !== 'night-worst') return;
      const engine = stored?.engine ?? null;
      answering.then((it) => it.answerMorning(engine, saved.evening)).catch(() => undefined);
    },
  });
  const isThere = stored?.ratings.some(({ id }) => id === quick.ratingId);
  const onDetails = (id: string | null) => setDetails({ id, byHand: true });
  return (
    <Page theme={inNight ? 'night' : theme}>
      <main class="evening">
        <Rate
          ask={ask}
          quick={quick}
          byDay={byDay}
          large={settings.largeButtons}
          trouble={live.failure === null ? null : troubleOf(live.failure)}
          offer={(ask?.what === 'night-worst' && lastNight?.rated) || null}
          onDetails={isThere && !inNight ? () => onDetails(quick.ratingId) : null}
        />
        {(stored || live.failure !== null) && ask && (
          <Door>
            <Below
              {...{ settings, now, stored, byDay, ask, quick, saves, details, onDetails }}
              onAsk={setAsk}
              onNight={setInNight}
            />
          </Door>
        )}
      </main>
    </Page>
  );
}

/**
 * What the scale asks. What the moment asks holds from when it is known on, so that no answer changes
 * the question; with another morning, or its end, it is asked for anew. What was chosen stays.
 */
function useAsk(asked: Ask | null, night: EveningKey | null, opened: () => Ask | null) {
  const [ask, setAsk] = useState(opened);
  const chosen = useRef(location.hash.length > 1);
  const seen = useRef(night);
  const isStale = !chosen.current && seen.current !== night;
  useLayoutEffect(() => {
    seen.current = night;
    if (isStale || ask === null) setAsk(asked);
  }, [isStale, ask === null, asked?.what]);
  const choose = (next: Ask) => {
    chosen.current = true;
    setAsk(next);
    scrollTo({ top: 0 });
    // What was pressed goes with its card; the focus follows the question to the scale.
    document.querySelector<HTMLElement>('.score')?.focus();
  };
  return [isStale ? null : ask, choose] as const;
}
