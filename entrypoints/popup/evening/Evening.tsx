import { useState } from 'preact/hooks';
import { Page } from '../../../components/frame/Page.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import type { PageTheme } from '../../../utils/theme/page-theme.ts';
import { Door } from '../../shared/Door.tsx';
import { laterQuery } from '../../shared/later-query.ts';
import { useLive } from '../../shared/use-live.ts';
import { type Ask, openedFor } from '../scale/ask.ts';
import { Rate } from '../scale/Rate.tsx';
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
  const live = useLive<StoredEvening>(
    () => laterQuery(reading.then((it) => () => it.readStoredEvening(evening))),
    [evening],
  );
  const stored = live.value ?? null;
  const byDay = sleepsByDay(planOf(evening, settings.plan).bedtime);
  const [ask, setAsk] = useState<Ask>(() => openedFor(location.hash, settings, now));
  const [inNight, setInNight] = useState(false);
  const [saves, setSaves] = useState(0);
  const quick = useQuickRating({
    ask,
    settings,
    seen: async (of) => (await reading).readSeen(of),
    onSaved: (asked) => {
      setSaves((before) => before + 1);
      if (asked.what !== 'night-worst') return;
      const engine = stored?.engine ?? null;
      answering.then((it) => it.answerMorning(engine, asked.evening)).catch(() => undefined);
    },
  });
  const askAbout = (next: Ask) => {
    setAsk(next);
    scrollTo({ top: 0 });
    // What was pressed goes with its card; the focus follows the question to the scale.
    document.querySelector<HTMLElement>('.score')?.focus();
  };
  return (
    <Page theme={inNight ? 'night' : theme}>
      <main class="evening">
        <Rate
          ask={ask}
          quick={quick}
          byDay={byDay}
          large={settings.largeButtons}
          trouble={live.failure === null ? null : troubleOf(live.failure)}
        />
        {(stored || live.failure !== null) && (
          <Door>
            <Below
              {...{ settings, now, stored, byDay, ask, quick, saves }}
              onAsk={askAbout}
              onNight={setInNight}
            />
          </Door>
        )}
      </main>
    </Page>
  );
}
